// Programs set properties to anything: numbers, lists, null. No element throws over it, and each still draws.
import { expect } from 'chai';
import '../../src/define.js';
import example from '../../examples/data/scores-example.json';
import type { StrategyElement } from '../../src/element/strategy-element.js';
import { views } from '../../src/embed/attributes.js';

const anything: readonly unknown[] = [2021, ['running', 'planned'], {}, true, null, Number.NaN, ''];
const shared = [
  'heading',
  'headingLevel',
  'selected',
  'now',
  'group',
  'status',
  'actionFields',
  'units',
  'audiences',
  'from',
  'to',
  'search',
];
const own = [
  'theme',
  'mode',
  'loading',
  'refresh',
  'by',
  'sort',
  'zoom',
  'dependencies',
  'form',
  'matrix',
  'format',
  'project',
  'lang',
  'dir',
];

describe('properties of any type', () => {
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push('reason' in event ? String(event.reason) : event.message);
    event.preventDefault();
  };
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  for (const view of views) {
    it(`are no mistake of a ${view}`, async function () {
      this.timeout(60_000);
      const element = document.createElement(`strategy-${view}`) as StrategyElement;
      element.style.width = '700px';
      element.data = { ...example, projects: example.projects.slice(0, 5) };
      document.body.append(element);
      await element.updateComplete;
      for (const name of [...shared, ...own]) {
        if (!(name in element)) continue;
        const before = Reflect.get(element, name);
        for (const value of anything) {
          Reflect.set(element, name, value);
          try {
            while (!(await element.updateComplete));
          } catch (error) {
            thrown.push(String(error));
          }
          expect(thrown, `${view} with ${name} = ${JSON.stringify(value)}`).to.deep.equal([]);
        }
        Reflect.set(element, name, before);
      }
      while (!(await element.updateComplete));
      expect(element.shadowRoot?.querySelector('[data-kind]')).to.not.equal(null);
      element.remove();
    });
  }
});
