// Who stands in the picture.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import giessen from '../../../examples/data/giessen.json' with { type: 'json' };
import hildesheim from '../../../examples/data/hildesheim.json' with { type: 'json' };
import wiesbaden from '../../../examples/data/wiesbaden.json' with { type: 'json' };
import type { Strategy } from '../../../src/contract/strategy.js';
import { initialState, parseSelection } from '../../../src/element/state.js';
import type { ViewContext } from '../../../src/element/view.js';
import { localeFor } from '../../../src/locale/locale.js';
import { findingOf } from '../../../src/model/facets.js';
import { type Filters, noFilters } from '../../../src/model/filter.js';
import { createModel } from '../../../src/model/model.js';
import { skylineOf } from '../../../src/views/vision/skyline.js';
import { visionTable } from '../../../src/views/vision/vision.table.js';
import { city } from '../../fixtures/vision.js';

function context(strategy: unknown, selected: string | null = null, filters: Partial<Filters> = {}): ViewContext {
  const model = createModel(strategy as Strategy, { lang: 'de', today: 20000, untitled: 'Ohne Titel' });
  const state = { ...initialState, selected: parseSelection(selected), filters: { ...noFilters, ...filters } };
  return {
    model,
    locale: localeFor('de'),
    width: 1136,
    today: 20000,
    measureText: (text, size) => text.length * size * 0.55,
    state,
    finding: findingOf(model, state.filters),
    linkTo: () => null,
    print: false,
    headingLevel: 2,
  };
}
const look = (...given: Parameters<typeof context>) => skylineOf(context(...given));

describe('skyline', () => {
  it('has a house for each field and a window for each of its projects', () => {
    const { of, buildings, kinds, beside } = look(hildesheim);
    assert.equal(of, 'actionField');
    assert.deepEqual(kinds, ['project']);
    assert.deepEqual(
      buildings.map(({ item }) => item?.id),
      hildesheim.actionFields.map(({ id }) => id),
    );
    const first = (id: string): number => hildesheim.projects.filter((project) => project.actionFields?.[0] === id).length;
    assert.deepEqual(
      buildings.map(({ windows }) => windows.length),
      hildesheim.actionFields.map(({ id }) => first(id)),
    );
    assert.equal(buildings.flatMap(({ windows }) => windows).length + (beside[0]?.windows.length ?? 0), hildesheim.projects.length);
  });

  it('keeps the roof out of the street, and shows measures as windows beside projects', () => {
    const { buildings, beside, kinds } = look(giessen);
    assert.equal(buildings.length, 5);
    assert.deepEqual(
      beside.map(({ item }) => item?.id),
      ['strategieprozess'],
    );
    assert.deepEqual(kinds, ['project', 'measure']);
    const windows = buildings.flatMap((building) => building.windows);
    assert.equal(windows.filter(({ thing }) => thing.kind === 'project').length, giessen.projects.length);
    const { model } = context(giessen);
    for (const field of model.actionFields.filter(({ role }) => role === 'pillar')) {
      for (const measure of field.topics.flatMap((topic) => topic.measures)) {
        const shown = windows.some(({ thing }) => thing.id === measure.id || thing.id === measure.project?.id);
        assert.ok(shown, measure.id);
      }
    }
    assert.equal(windows.find(({ thing }) => thing.kind === 'measure')?.status, 'none');
  });

  it('makes topics the windows where there are neither projects nor measures', () => {
    const { kinds, buildings } = look({
      title: 'S',
      actionFields: [
        { id: 'a', title: 'A', topics: [{ id: 't', title: 'T' }] },
        { id: 'b', title: 'B' },
      ],
    });
    assert.deepEqual(kinds, ['topic']);
    assert.deepEqual(
      buildings.map(({ windows }) => windows.map(({ status }) => status)),
      [['none'], []],
    );
  });

  it('groups more than 12 fields by audience and loses none', () => {
    const { of, buildings } = look(wiesbaden);
    assert.equal(of, 'audience');
    assert.deepEqual(
      buildings.map(({ item }) => item?.id),
      wiesbaden.audiences.map(({ id }) => id),
    );
    assert.equal(buildings.flatMap(({ fields }) => fields).length, 17);
  });

  it('groups by unit without audiences, by the whole units of too many parts, and else by number', () => {
    const fields = Array.from({ length: 17 }, (_, i) => ({ id: `f${i}`, title: `F${i}`, responsible: [`u${i % 4}`] }));
    const units = Array.from({ length: 17 }, (_, i) => ({ id: `u${i}`, title: `U${i}` }));
    assert.deepEqual(
      [look({ title: 'S', actionFields: fields, units }).of, look({ title: 'S', actionFields: fields, units }).buildings.length],
      ['unit', 4],
    );
    const parted = look({
      title: 'S',
      actionFields: fields.map((field, i) => ({ ...field, responsible: [`u${i}`] })),
      units: [{ id: 'x', title: 'X' }, { id: 'y', title: 'Y' }, ...units.map((unit, i) => ({ ...unit, parent: i % 2 ? 'x' : 'y' }))],
    });
    assert.deepEqual(
      parted.buildings.map(({ item }) => item?.id),
      ['y', 'x'],
    );
    const runs = look(city(Array.from({ length: 17 }, () => 1)));
    assert.equal(runs.of, 'actionField');
    assert.deepEqual(
      runs.buildings.map(({ title }) => title.value),
      ['1–3', '4–6', '7–9', '10–12', '13–15', '16–17'].map((n) => `Handlungsfelder ${n}`),
    );
    assert.equal(runs.buildings.flatMap(({ fields: own }) => own).length, 17);
  });

  it('puts fields of no audience into a house of their own, last', () => {
    const fields = Array.from({ length: 13 }, (_, i) => ({
      id: `f${i}`,
      title: `F${i}`,
      ...(i > 0 ? { audiences: [i % 2 ? 'x' : 'y'] } : {}),
    }));
    const { buildings } = look({
      title: 'S',
      actionFields: fields,
      audiences: [
        { id: 'x', title: 'X' },
        { id: 'y', title: 'Y' },
      ],
    });
    assert.deepEqual(
      buildings.map(({ title }) => title.value),
      ['X', 'Y', 'Ohne Zielgruppe'],
    );
    assert.deepEqual(
      buildings[2]?.fields.map(({ id }) => id),
      ['f0'],
    );
  });

  it('marks the house of whatever is chosen', () => {
    const marked = (strategy: unknown, selected: string): string | null => {
      const building = look(strategy, selected).marked;
      return building && `${building.item?.kind}:${building.item?.id}`;
    };
    assert.equal(marked(hildesheim, 'action-field:infrastruktur'), 'action-field:infrastruktur');
    assert.equal(marked(hildesheim, 'project:online-rathaus'), 'action-field:digitale-serviceschnittstelle');
    assert.equal(look(hildesheim, 'project:teamboard').marked?.title.value, 'Ohne Handlungsfeld');
    assert.equal(marked(wiesbaden, 'audience:stadtgesellschaft'), 'audience:stadtgesellschaft');
    assert.equal(marked(wiesbaden, 'action-field:smart-city-programm'), 'audience:stadtgesellschaft');
    assert.equal(marked(wiesbaden, 'project:leistungsscheine'), 'audience:stadtverwaltung');
    const topic = giessen.actionFields[0]?.topics?.[0];
    assert.equal(marked(giessen, `topic:${topic?.id}`), 'action-field:moderne-services');
    assert.equal(marked(giessen, `goal:${(topic as { goals?: { id: string }[] }).goals?.[0]?.id}`), 'action-field:moderne-services');
    assert.equal(marked(hildesheim, 'project:gibt-es-nicht'), null);
  });

  it('tells a measure by its topic, and lights its own window', () => {
    const measure = look(giessen).buildings[0]?.windows.find(({ thing }) => thing.kind === 'measure')?.thing;
    const { chosen, lit } = look(giessen, `measure:${measure?.id}`);
    assert.equal(chosen?.kind, 'topic');
    assert.equal(lit?.id, measure?.id);
  });

  it('dims what a filter leaves out and keeps it', () => {
    const { buildings } = look(hildesheim, null, { status: ['running'] });
    for (const { thing, status, dim } of buildings.flatMap(({ windows }) => windows)) assert.equal(dim, status !== 'running', thing.id);
  });
});

describe('table of the vision', () => {
  for (const [name, strategy] of Object.entries({ giessen, hildesheim, wiesbaden })) {
    it(`of ${name} names every field and project`, () => {
      const { sections, columns } = visionTable(context(strategy));
      const rows = sections.flatMap((section) => section.rows);
      const ids = (kind: string): (string | undefined)[] => [
        ...sections.filter((section) => section.kind === kind).map(({ id }) => id),
        ...rows.filter((row) => row.kind === kind).map(({ id }) => id),
        ...rows.flatMap(({ cells }) => cells.flatMap((lines) => lines.filter((line) => line.kind === kind).map(({ id }) => id))),
      ];
      assert.deepEqual(ids('project').sort(), strategy.projects.map(({ id }) => id).sort());
      assert.deepEqual(ids('action-field').sort(), strategy.actionFields.map(({ id }) => id).sort());
      for (const { cells } of rows) assert.ok(cells.length <= columns.length);
    });
  }
});
