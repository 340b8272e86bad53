// Random valid strategies in all six elements: nothing throws, nothing is lost. What overlaps is for the tests of each layout.
import { expect } from 'chai';
import fc from 'fast-check';
import '../../src/define.js';
import type { Strategy } from '../../src/contract/strategy.js';
import type { StrategyElement } from '../../src/element/strategy-element.js';
import { views } from '../../src/embed/attributes.js';
import { anyStrategy } from '../support/random-strategy.js';

/** One engine draws all of them; the others, whose layout is the same code, a tenth. */
const runs = /Chrome/.test(navigator.userAgent) ? 200 : 20;
const seed = 20261121;
const widths = [280, 320, 500, 768, 1024, 1280, 1600];

const lists: Record<string, (strategy: Strategy) => [kind: string, items: readonly { id: string }[]][]> = {
  house: ({ actionFields = [] }) => [
    ['action-field', actionFields],
    // From eight fields on they stand in storeys, and topics come with the chosen one.
    ['topic', actionFields.length < 8 ? actionFields.flatMap(({ topics = [] }) => topics) : []],
  ],
  roadmap: ({ projects = [] }) => [['project', projects]],
  'field-map': ({ actionFields = [], projects = [] }) => [
    ['action-field', actionFields],
    ['project', projects],
  ],
  matrix: ({ criteria = [], projects = [] }) =>
    projects.some(({ scores }) => Object.keys(scores ?? {}).length > 0)
      ? [
          ['criterion', criteria],
          ['project', projects],
        ]
      : [],
  // Without fields there is no house to draw; the view says so.
  vision: ({ actionFields = [], projects = [] }) =>
    actionFields.length > 0
      ? [
          ['action-field', actionFields],
          ['project', projects],
        ]
      : [],
  profile: ({ projects = [] }) => [['project', projects]],
};

describe('six views of random strategies', () => {
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    const words = 'reason' in event ? String(event.reason) : event.message;
    if (!words.startsWith('ResizeObserver loop')) thrown.push(words);
  };
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    document.body.replaceChildren();
  });

  it(`${runs} strategies from seed ${seed}: 0 exceptions, 0 lost items`, async function () {
    this.timeout(240_000);
    const elements = new Map(views.map((view) => [view, document.createElement(`strategy-${view}`) as StrategyElement]));
    for (const element of elements.values()) document.body.append(element);
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(anyStrategy, async (strategy) => {
        const width = `${widths[turn++ % widths.length]}px`;
        for (const element of elements.values()) {
          Object.assign(element.style, { display: 'block', width });
          element.data = strategy;
        }
        await new Promise(requestAnimationFrame);
        for (const [view, element] of elements) {
          while (!(await element.updateComplete));
          for (const [kind, items] of lists[view]?.(strategy) ?? []) {
            const found = [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[data-kind="${kind}"]`) ?? [])].map(
              ({ dataset }) => dataset.id,
            );
            const lost = items.filter(({ id }) => !found.includes(id));
            expect(
              lost.map(({ id }) => id),
              `${view} at ${width}`,
            ).to.deep.equal([]);
          }
        }
        expect(thrown).to.deep.equal([]);
      }),
      { seed, numRuns: runs, endOnFailure: true, includeErrorInReport: true },
    );
  });
});
