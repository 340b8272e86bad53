// The built file, as a page uses it.
import '../../dist/cdn/strategy-roadmap.js';

const settled = async (element) => {
  await element.updateComplete;
};

export default {
  async render(host, { strategy }) {
    const element = document.createElement('strategy-roadmap');
    element.setAttribute('now', '2026-01-15');
    element.data = strategy;
    host.append(element);
    await settled(element);
    return element;
  },
  async update(element, { strategy }) {
    element.data = strategy;
    await settled(element);
  },
  async zoom(element, factor) {
    element.setAttribute('zoom', factor);
    await settled(element);
  },
  async search(element) {
    element.setAttribute('search', 'Bürger');
    await settled(element);
  },
  async filter(element) {
    element.removeAttribute('search');
    element.setAttribute('status', 'running');
    await settled(element);
  },
};
