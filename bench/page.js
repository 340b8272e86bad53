// What runs in a fresh page: one contender, one city. `run.mjs` calls the steps one by one and reads the CPU between them.
import contender from 'contender';
import { changed, city } from './city.mjs';

let data;
let state;
const host = document.querySelector('main');
/** Two frames: what a step has asked of style, layout and paint is done. */
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

window.bench = {
  can: ['update', 'zoom', 'search', 'filter'].filter((step) => contender[step]),
  largest: contender.largest ?? Number.POSITIVE_INFINITY,
  prepare(size, seed) {
    data = (contender.city ?? city)(size, seed);
  },
  async render() {
    state = await contender.render(host, data);
    await frames();
  },
  async update() {
    await contender.update(state, changed(data));
    await frames();
  },
  async zoom(factor) {
    await contender.zoom(state, factor);
    await frames();
  },
  async search() {
    await contender.search(state);
    await frames();
  },
  async filter() {
    await contender.filter(state);
    await frames();
  },
  async scroll() {
    scrollBy(0, 600);
    await frames();
  },
  nodes() {
    let count = 0;
    const visit = (root) => {
      for (const node of root.querySelectorAll('*')) {
        count += 1;
        if (node.shadowRoot) visit(node.shadowRoot);
      }
    };
    visit(document);
    return count;
  },
};
