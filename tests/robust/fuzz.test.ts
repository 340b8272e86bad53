// Whatever a file holds, the six elements draw what is readable, say what is wrong, and nothing else happens.
import { expect } from 'chai';
import fc from 'fast-check';
import { nothing } from 'lit';
import '../../src/define.js';
import type { StrategyElement } from '../../src/element/strategy-element.js';
import { icon } from '../../src/ui/icon.render.js';
import { examples, ruined } from '../contract/spoilt.js';
import { type Guard, guard, intruders, uncontained } from '../support/guard.js';
import { hostileWords } from './hostile-words.js';

declare const LEITBILD_FUZZ: { runs: number; city: number; seed: number };

const views = ['house', 'roadmap', 'field-map', 'matrix', 'vision', 'profile'];
const { runs, city, seed } = LEITBILD_FUZZ;

async function settled(element: StrategyElement): Promise<void> {
  while (!(await element.updateComplete));
}
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const entry of Object.values(value)) freeze(entry);
  }
  return value;
}

/** A strategy with the same word in every place for words, with the structure left as it is. */
function filled(word: string): unknown {
  const kept =
    /^(contract|\$schema|role|kind|status|visibility|level|inferred|id|project|projects|actionFields|topics|audiences|responsible|criteria|document|form|parent)$/;
  const fill = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.test(key) ? value : word;
    if (Array.isArray(value)) return value.map((entry) => fill(entry, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, fill(entry, name)]));
  };
  return fill(examples.everything, '');
}

/** The same id for everything, so that references hold. */
function named(id: string): unknown {
  const text = JSON.stringify(examples.everything).replace(/"(p|r|a|t|u|v|z|c|x|d|f|m|g|i)"(?!:)/g, (_, old: string) =>
    JSON.stringify(old + id),
  );
  return JSON.parse(text);
}

describe('hostile data', () => {
  let watch: Guard;
  let elements: StrategyElement[];
  before(() => {
    watch = guard();
    elements = views.map((view) => Object.assign(document.createElement(`strategy-${view}`) as StrategyElement, { now: '2021-06-15' }));
    document.body.append(...elements);
  });
  after(() => {
    for (const element of elements) element.remove();
    watch.stop();
  });

  /** Draws, as picture and as table, with something chosen. */
  async function draw(element: StrategyElement, data: unknown, turn: number): Promise<string[]> {
    element.mode = turn % 3 === 2 ? 'table' : 'graphic';
    element.selected = turn % 2 ? 'project:p' : undefined;
    element.data = freeze(data);
    await settled(element);
    const root = element.shadowRoot as ShadowRoot;
    if (turn % 5 === 0) {
      root.querySelector<HTMLElement>('button[data-id], [data-id] button')?.click();
      await settled(element);
    }
    return [...watch.findings(), ...intruders(root)];
  }

  it('the guard sees what it is to see', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    root.innerHTML = `<img src="//198.51.100.1/x.png" onerror="hacked()"><a href="javascript:hacked()"></a><p>a \u202eb <b>c</b></p>`;
    expect(intruders(root)).to.have.length(4);
    expect(uncontained(root)).to.have.length(1);
    // The test runner would log it.
    const { error } = console;
    console.error = () => {};
    dispatchEvent(new ErrorEvent('error', { message: 'thrown on purpose' }));
    console.error = error;
    Object.assign(Object.prototype, { polluted: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const found = watch.findings().join('\n');
    Reflect.deleteProperty(Object.prototype, 'polluted');
    host.remove();
    for (const part of ['thrown on purpose', 'img-src', 'a prototype has changed']) expect(found).to.contain(part);
    expect(watch.findings()).to.deep.equal([]);
  });

  it('an icon is one of the set or none', () => {
    expect(icon('heart')).not.to.equal(nothing);
    for (const word of hostileWords) expect(icon(word), word).to.equal(nothing);
  });

  it(`strategies spoilt by npm run fuzz -- --runs=${runs} --city=${city} --seed=${seed} are drawn, and said to be spoilt`, async function () {
    this.timeout(runs * 500);
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(ruined(city), async (data) => {
        const element = elements[turn % elements.length] as StrategyElement;
        const happened = await draw(element, data, turn++);
        if (happened.length > 0) throw new Error(`${element.localName}: ${happened.join('\n')}`);
        const { problems } = element;
        if (!problems.some(({ pointer }) => pointer)) throw new Error(`${element.localName} names no place that is wrong`);
        for (const { pointer, hint, message } of problems)
          if (!/^(\/|$)/.test(pointer) || !hint.de || !hint.en || !message.de || !message.en) throw new Error(`${pointer} has no words`);
      }),
      { seed, numRuns: runs },
    );
    await frame();
    expect(watch.findings()).to.deep.equal([]);
  });

  it('each word of the corpus, in every place and as every id, stays a text in its label', async function () {
    this.timeout(60_000);
    const wrong: string[] = [];
    for (const [i, word] of hostileWords.entries()) {
      for (const [j, element] of elements.entries()) {
        for (const data of [filled(word), named(word)]) {
          const happened = [...(await draw(element, data, i + j)), ...uncontained(element.shadowRoot as ShadowRoot)];
          if (happened.length > 0)
            wrong.push(`${element.localName} ${JSON.stringify(word.slice(0, 40))}: ${happened.slice(0, 3).join('\n')}`);
        }
      }
    }
    expect(wrong.join('\n')).to.equal('');
  });
});
