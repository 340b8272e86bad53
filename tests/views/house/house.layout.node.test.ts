import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Strategy } from '../../../src/contract/strategy.js';
import { initialState } from '../../../src/element/state.js';
import type { ViewContext } from '../../../src/element/view.js';
import { de } from '../../../src/locale/de.js';
import { findingOf } from '../../../src/model/facets.js';
import { noFilters } from '../../../src/model/filter.js';
import { createModel } from '../../../src/model/model.js';
import type { ItemModel, Kind } from '../../../src/model/strategy-model.js';
import { airFor } from '../../../src/views/house/house.columns.layout.js';
import { type HouseLayout, houseLayout } from '../../../src/views/house/house.layout.js';
import { withLongWords, withProjects, withTopics } from '../../fixtures/house.js';

/** Every letter is half as wide as the font is high. */
const measureText = (text: string, size: number): number => text.replace(/\u00ad/g, '').length * size * 0.5;

function lay(strategy: Strategy, { width = 1136, selected = '', print = false } = {}): HouseLayout {
  const [kind, id] = selected.split(':');
  const model = createModel(strategy, { lang: 'de', today: 0, untitled: 'Ohne Titel' });
  const context: ViewContext = {
    model,
    locale: de,
    width,
    today: 0,
    measureText,
    state: { ...initialState, filters: noFilters, selected: id ? { kind: kind as Kind, id } : null },
    finding: findingOf(model, noFilters),
    linkTo: () => null,
    print,
    headingLevel: 2,
  };
  return houseLayout(context);
}

const rows = (layout: HouseLayout): number[] => layout.storeys.flatMap((storey) => storey.bays.map((bay) => bay.pillars.length));
const key = (selection: Pick<ItemModel, 'kind' | 'id'> | null): string => (selection ? `${selection.kind}:${selection.id}` : '');

describe('which form the house takes', () => {
  test('columns from 900 px on, heads below', () => {
    const forms = [280, 639, 640, 899, 900, 1600].map((width) => lay(withTopics(5, 3), { width }));
    assert.deepEqual(
      forms.map(({ wide }) => wide),
      [false, false, false, false, true, true],
    );
  });

  test('never narrower columns than 104 px, nor less air than 20', () => {
    for (let n = 1; n <= 7; n += 1) {
      for (let width = 900; width <= 1600; width += 1) {
        const { wide } = lay(withTopics(n, 1), { width });
        const fit = airFor(n, width);
        assert.equal(wide, fit !== null);
        if (fit) assert.ok(fit.column >= 104 && fit.air >= 20, `${n} pillars at ${width} px`);
      }
    }
    assert.equal(airFor(7, 1136)?.column, 128);
  });

  test('storeys from eight fields on, in rows of equal length, six at most', () => {
    assert.deepEqual(rows(lay(withTopics(7, 2))), [7]);
    assert.deepEqual(rows(lay(withTopics(8, 2))), [4, 4]);
    assert.deepEqual(rows(lay(withTopics(13, 2))), [5, 4, 4]);
    assert.deepEqual(rows(lay(withTopics(8, 2), { width: 320 })), [8]);
  });

  test('a storey for each audience in the order of the fields; piers for one or two fields', () => {
    const groups = [...Array(10).fill('stadt'), ...Array(6).fill('buerger'), 'alle'];
    const layout = lay(withProjects(Array(17).fill(3), groups));
    assert.deepEqual(
      layout.storeys.map(({ group }) => group?.id),
      ['stadt', 'buerger', 'alle'],
    );
    assert.deepEqual(rows(layout), [5, 5, 6, 1]);
    const [first] = layout.storeys;
    assert.deepEqual(first?.tally, [
      ['done', 10],
      ['running', 10],
      ['planned', 10],
    ]);
    const pier = layout.storeys[2]?.bays[0];
    assert.equal(pier?.form, 'pier');
    assert.deepEqual([pier.pillars[0]?.tally, pier.pillars[0]?.blocks.length], [null, 3]);
    assert.ok(layout.legend);
  });

  test('every topic is a block, or every field shows its counts: never both in one house of storeys', () => {
    const all = lay(withTopics(12, 3)).storeys.flatMap((storey) => storey.bays.flatMap((bay) => bay.pillars));
    assert.ok(all.every(({ tally, blocks }) => tally === null && blocks.length === 3));
    const mixed = withTopics(12, 3);
    const last = mixed.actionFields?.at(-1);
    if (last) last.topics = [];
    const counted = lay(mixed).storeys.flatMap((storey) => storey.bays.flatMap((bay) => bay.pillars));
    assert.ok(counted.every(({ tally, blocks }) => tally !== null && blocks.length === 0));
  });

  test('fields without topics are built of their projects, unless they are too many', () => {
    const [bay] = lay(withProjects([2, 6, 1])).storeys[0]?.bays ?? [];
    assert.equal(bay?.levels, 6);
    assert.deepEqual(
      bay?.pillars.map(({ blocks }) => blocks.length),
      [2, 6, 1],
    );
    const [counted] = lay(withProjects([2, 17, 1])).storeys[0]?.bays ?? [];
    assert.ok(counted?.pillars.every(({ tally }) => tally !== null));
    const [open] = lay(withProjects([2, 17, 1]), { width: 320 }).storeys[0]?.bays ?? [];
    assert.equal(open?.pillars[1]?.blocks.length, 17);
  });

  test('on paper nothing is closed: seven narrow pillars stand in rows', () => {
    assert.deepEqual(rows(lay(withTopics(7, 2), { width: 320, print: true })), [4, 3]);
    assert.deepEqual(rows(lay(withTopics(5, 2), { width: 320, print: true })), [5]);
  });

  test('what is missing is not invented', () => {
    const layout = lay({ contract: 1, title: 'Nur Felder', actionFields: [{ id: 'a', title: 'A' }] });
    assert.deepEqual([layout.frieze, layout.footing, layout.yard, layout.legend], [[], [], [], false]);
    assert.deepEqual(rows(lay({ contract: 1, title: 'Nur Dach', actionFields: [{ id: 'a', title: 'A', role: 'roof' }] })), []);
  });

  test('projects without a field stand in the yard', () => {
    const strategy = withTopics(3, 2);
    strategy.projects?.push({ id: 'frei', title: 'Frei' });
    assert.deepEqual(
      lay(strategy).yard.map(({ id }) => id),
      ['frei'],
    );
  });
});

describe('the roof', () => {
  test('is as steep as its width, within limits', () => {
    assert.deepEqual(
      [900, 1136, 1600].map((width) => lay(withTopics(4, 2), { width }).roof.height),
      [158, 195.76, 196],
    );
    assert.equal(lay(withTopics(4, 2), { width: 348 }).roof.height, 86);
  });

  test('holds the vision where it fits between the slopes, and breaks it between sentences', () => {
    assert.deepEqual(lay(withTopics(4, 2)).roof.lines, ['Einfach für alle.']);
    const two = 'Verwaltung und Behördengänge einfach machen. Für alle, auch ohne den Gang ins Rathaus.';
    assert.deepEqual(lay({ ...withTopics(4, 2), vision: two }).roof.lines, [
      'Verwaltung und Behördengänge einfach machen.',
      'Für alle, auch ohne den Gang ins Rathaus.',
    ]);
    assert.equal(lay({ ...withTopics(4, 2), vision: two.repeat(3) }).roof.lines, null);
    assert.equal(lay(withLongWords()).roof.lines, null);
    assert.equal(lay(withTopics(4, 2), { width: 600 }).roof.lines, null);
  });

  test('holds the name of a strategy without vision', () => {
    assert.deepEqual(lay({ ...withTopics(4, 2), vision: undefined }).roof.lines, ['Strategie der Stadt Probe']);
  });

  test('breaks two lines evenly where no sentence ends', () => {
    const long = 'Verwaltung und Behördengänge einfach machen für alle und auch ohne den Gang ins Rathaus';
    assert.deepEqual(lay({ ...withTopics(4, 2), vision: long }).roof.lines, [
      'Verwaltung und Behördengänge einfach machen',
      'für alle und auch ohne den Gang ins Rathaus',
    ]);
  });
});

describe('what is chosen', () => {
  test('is marked where it is drawn, else by what contains it', () => {
    const marked = (selected: string, strategy = withTopics(4, 2), width = 1136) => key(lay(strategy, { selected, width }).marked);
    assert.equal(marked('topic:thema-2-1'), 'topic:thema-2-1');
    assert.equal(marked('project:projekt-2'), 'topic:thema-2-1');
    assert.equal(marked('goal:ziel-3-2'), 'topic:thema-3-2');
    assert.equal(marked('measure:massnahme-4-1-b'), 'topic:thema-4-1');
    assert.equal(marked('action-field:feld-1'), 'action-field:feld-1');
    assert.equal(marked('project:projekt-2-1', withProjects([1, 1, 1])), 'project:projekt-2-1');
    assert.equal(marked('project:projekt-2-1', withProjects(Array(9).fill(1))), 'action-field:feld-2');
    assert.equal(marked('project:projekt-2-1', withProjects(Array(9).fill(1)), 400), 'project:projekt-2-1');
    assert.equal(marked('topic:fehlt'), '');
    assert.equal(marked('project:fehlt'), '');
  });

  test('a goal or a measure is shown with its topic', () => {
    assert.equal(lay(withTopics(4, 2), { selected: 'goal:ziel-3-2' }).chosen?.id, 'thema-3-2');
  });

  test('has neighbours of its kind, in reading order', () => {
    const neighbours = (selected: string, strategy = withTopics(3, 2)) => {
      const { previous, next } = lay(strategy, { selected });
      return [key(previous), key(next)];
    };
    assert.deepEqual(neighbours('topic:thema-1-2'), ['topic:thema-1-1', 'topic:thema-2-1']);
    assert.deepEqual(neighbours('topic:thema-1-1'), ['', 'topic:thema-1-2']);
    assert.deepEqual(neighbours('topic:thema-3-2'), ['topic:thema-3-1', '']);
    assert.deepEqual(neighbours('action-field:feld-2'), ['action-field:feld-1', 'action-field:feld-3']);
    assert.deepEqual(neighbours('topic:fehlt'), ['', '']);
  });

  test('from the frieze and the steps, the plumb line falls in the nearest air', () => {
    const strategy = withTopics(5, 2);
    const topics = (id: string) => [1, 2, 3, 4].map((i) => ({ id: `${id}-${i}`, title: `${id} ${i}` }));
    strategy.actionFields?.push(
      { id: 'dach', title: 'Dach', role: 'roof', topics: topics('dach') },
      { id: 'grund', title: 'Grund', role: 'foundation', topics: topics('grund') },
    );
    const share = (id: string): number => lay(strategy, { selected: `topic:${id}` }).fall;
    assert.deepEqual(['dach-1', 'dach-2', 'dach-3', 'dach-4'].map(share), [0.4, 0.6, 0.8, 1]);
    assert.deepEqual(['grund-1', 'grund-4'].map(share), [0.4, 1]);
    assert.equal(lay(strategy, { selected: 'action-field:grund' }).fall, 0.2);
  });
});
