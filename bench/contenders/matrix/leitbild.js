// The built file, as a page uses it.
import '../../../dist/cdn/strategy-matrix.js';
import { rated } from '../../city.mjs';

export default {
  city: rated,
  async render(host, { strategy }) {
    const element = document.createElement('strategy-matrix');
    element.setAttribute('now', '2026-01-15');
    element.data = strategy;
    host.append(element);
    await element.updateComplete;
    return element;
  },
  async update(element, { strategy }) {
    element.data = strategy;
    await element.updateComplete;
  },
};
