// One tab stop for a picture, few keys to any project, and a focus that stays where the reader is.
import { expect } from 'chai';
import giessen from '../../examples/data/giessen.json';
import hildesheim from '../../examples/data/hildesheim.json';
import scores from '../../examples/data/scores-example.json';
import wiesbaden from '../../examples/data/wiesbaden.json';
import '../../src/define.js';
import type { StrategyElement } from '../../src/element/strategy-element.js';
import { crowd } from '../fixtures/roadmap.js';

let element: StrategyElement;

const rootOf = (): ShadowRoot => element.shadowRoot as ShadowRoot;
const active = (): HTMLElement => rootOf().activeElement as HTMLElement;
const idOf = (one: Element | null): string => `${(one as HTMLElement | null)?.dataset.kind}:${(one as HTMLElement | null)?.dataset.id}`;
const all = (selector: string): HTMLElement[] =>
  [...rootOf().querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
const stops = (): HTMLElement[] => all('.graphic button[tabindex="0"]');

async function settled(): Promise<void> {
  while (!(await element.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  while (!(await element.updateComplete));
}

async function mount(tag: string, properties: object, width = 1280): Promise<void> {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  element = Object.assign(document.createElement(tag) as StrategyElement, { now: '2021-06-15', ...properties });
  place.append(element);
  document.body.append(place);
  await settled();
}

function press(...keys: string[]): void {
  for (const key of keys) active().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

function enter(): void {
  stops()[0]?.focus();
}

afterEach(() => document.body.replaceChildren());

describe('keyboard: one stop', () => {
  for (const tag of ['house', 'roadmap', 'field-map', 'matrix', 'vision', 'profile'])
    for (const width of [320, 1280]) {
      it(`strategy-${tag} at ${width} px`, async () => {
        await mount(`strategy-${tag}`, { data: scores }, width);
        expect(stops()).to.have.length(1);
        expect(all('.graphic button').length).to.be.greaterThan(6);
        // What else can be reached by Tab is no thing of the picture: links, fields of forms, and buttons beside them.
        const others = all('.graphic :is(button, [tabindex]):not([tabindex="-1"])').filter((one) => one !== stops()[0]);
        expect(others.filter((one) => one.dataset.kind && !one.closest('table, .details')).map(idOf)).to.deep.equal([]);
      });
    }

  it('is where the reader was', async () => {
    await mount('strategy-house', { data: hildesheim });
    enter();
    press('ArrowRight', 'ArrowRight');
    const there = active();
    there.blur();
    await settled();
    expect(stops()).to.deep.equal([there]);
  });
});

describe('keyboard: ways', () => {
  it('goes on and back in the order of reading, to both ends, and no further', async () => {
    await mount('strategy-house', { data: hildesheim });
    const order = all('.graphic button[data-kind]').map(idOf);
    enter();
    expect(idOf(active())).to.equal(order[0]);
    press('ArrowRight');
    expect(idOf(active())).to.equal(order[1]);
    press('ArrowLeft', 'ArrowLeft');
    expect(idOf(active())).to.equal(order[0]);
    press('End', 'ArrowRight');
    expect(idOf(active())).to.equal(order.at(-1));
    press('Home');
    expect(idOf(active())).to.equal(order[0]);
  });

  it('goes the other way where pages run from right to left', async () => {
    await mount('strategy-house', { data: hildesheim });
    document.body.dir = 'rtl';
    const order = all('.graphic button[data-kind]').map(idOf);
    enter();
    press('ArrowLeft');
    expect(idOf(active())).to.equal(order[1]);
    document.body.dir = '';
  });

  it('goes up and down to what lies there', async () => {
    await mount('strategy-house', { data: hildesheim });
    enter();
    const { left, top } = active().getBoundingClientRect();
    press('ArrowDown');
    const below = active().getBoundingClientRect();
    expect(below.top).to.be.above(top + 10);
    expect(Math.abs(below.left - left)).to.be.lessThan(60);
    press('ArrowUp');
    expect(idOf(active())).to.equal(idOf(all('.graphic button[data-kind]')[0] ?? null));
  });

  it('goes from pillar to pillar', async () => {
    await mount('strategy-house', { data: hildesheim });
    const fields = all('.graphic button[data-kind=action-field]').map(idOf);
    enter();
    press('ArrowRight', 'PageDown');
    expect(idOf(active())).to.equal(fields[1]);
    press('PageDown', 'ArrowRight', 'PageUp');
    expect(idOf(active())).to.equal(fields[1]);
  });

  it('leaves keys with modifiers and keys of forms alone', async () => {
    await mount('strategy-profile', { data: hildesheim });
    enter();
    const before = active();
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true });
    before.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(active()).to.equal(before);
    all('input')[0]?.focus();
    press('End', 'd');
    expect(active().localName).to.equal('input');
  });

  it('opens its help with the question mark', async () => {
    await mount('strategy-house', { data: hildesheim });
    expect(all('.keys dl')).to.have.length(0);
    enter();
    press('?');
    expect(all('.keys dt').length).to.be.greaterThan(6);
  });
});

function titlesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { title } = value as { title?: unknown };
  return [...(typeof title === 'string' ? [title.replaceAll('\u00ad', '')] : []), ...Object.values(value).flatMap(titlesIn)];
}

describe('keyboard: 200 projects in 10 lanes', function () {
  this.timeout(60_000);
  const data = crowd(200, 10);

  it('reaches any within 20 keys, Tab included', async () => {
    await mount('strategy-roadmap', { data });
    const least = new Map<string, number>();
    const walk = (start: readonly string[], step: string): void => {
      enter();
      // The first stop is the first thing.
      press('Home', ...start);
      for (let keys = 1 + start.length; keys <= 20; keys += 1) {
        const id = idOf(active());
        least.set(id, Math.min(keys, least.get(id) ?? keys));
        press(step);
      }
    };
    const groups = (key: string, n: number): string[] => Array.from({ length: n }, () => key);
    for (let n = 0; n <= 10; n += 1) {
      for (const start of [groups('PageDown', n), ['End', ...groups('PageUp', n)]]) {
        walk(start, 'ArrowRight');
        walk(start, 'ArrowLeft');
        walk(start, 'ArrowDown');
      }
    }
    const projects = new Set(all('.graphic button[data-kind=project]').map(idOf));
    expect(projects.size).to.equal(200);
    expect([...projects].filter((id) => !least.has(id))).to.deep.equal([]);
  });

  it('reaches any by 6 letters of its name', async () => {
    // Names as cities give them: of projects first, then of all that three files name.
    const files = [hildesheim, wiesbaden, giessen];
    const names = [...new Set([...titlesIn(files.map(({ projects }) => projects)), ...titlesIn(files)])];
    expect(names.length).to.be.at.least(200);
    const projects = (data.projects ?? []).map((project, i) => ({ ...project, title: names[i] as string }));
    await mount('strategy-roadmap', { data: { ...data, projects } });
    const late = projects.filter(({ id, title }) => {
      // A reader types from where the telling word begins, or the telling part of a word.
      const words = [...title.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => title.slice(index).replace(/[^\p{L}\p{N}]/gu, ''));
      const parts = [...(words[0] ?? '')].map((_, i) => (words[0] ?? '').slice(i));
      const starts = [...words, ...parts];
      return !starts.some((letters) => {
        enter();
        press('Home');
        for (const key of letters.slice(0, 6)) {
          press(key);
          if (active().dataset.id === id) return true;
        }
        return false;
      });
    });
    expect(late.map(({ title }) => title)).to.deep.equal([]);
  });
});

describe('keyboard: details', () => {
  it('Escape closes them and gives the focus back', async () => {
    for (const tag of ['house', 'roadmap', 'field-map', 'matrix', 'vision', 'profile']) {
      await mount(`strategy-${tag}`, { data: scores });
      enter();
      const thing = all('.graphic button[data-kind=project], .graphic button[data-kind=topic]').find(
        (one) => !one.closest('table'),
      ) as HTMLElement;
      const id = idOf(thing);
      thing.focus();
      thing.click();
      await settled();
      const opened = all('.details, .sheet')[0] as HTMLElement;
      opened.focus();
      press('Escape');
      await settled();
      expect(all('.details, .sheet'), tag).to.have.length(0);
      expect(idOf(active()), tag).to.equal(id);
      document.body.replaceChildren();
    }
  });
});

describe('keyboard: data that change', function () {
  this.timeout(60_000);

  it('the focus survives 1,000 of them', async () => {
    const data = crowd(40);
    await mount('strategy-house', { data: hildesheim });
    await mount('strategy-field-map', { data });
    const thing = all('.graphic button[data-id=p17]')[0] as HTMLElement;
    thing.focus();
    const projects = data.projects ?? [];
    for (let i = 1; i <= 1000; i += 1) {
      // Another order, other neighbours: each update draws other things into the same nodes, or new ones.
      const turned = [...projects.slice(i % 40), ...projects.slice(0, i % 40)].filter(({ id }, at) => id === 'p17' || (at + i) % 5 > 0);
      element.data = { ...data, projects: turned };
      await element.updateComplete;
      if (idOf(active()) !== 'project:p17') expect(idOf(active()), `after ${i} updates`).to.equal('project:p17');
    }
  });

  it('the focus goes to a neighbour when its thing is gone', async () => {
    const data = crowd(20);
    await mount('strategy-field-map', { data });
    enter();
    press('End');
    const { id } = active().dataset;
    element.data = { ...data, projects: (data.projects ?? []).filter((project) => project.id !== id) };
    await settled();
    expect(active()?.dataset.kind).to.equal('project');
  });
});
