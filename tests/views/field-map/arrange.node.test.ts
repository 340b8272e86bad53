import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import hildesheim from '../../../examples/data/hildesheim.json' with { type: 'json' };
import wiesbaden from '../../../examples/data/wiesbaden.json' with { type: 'json' };
import type { Strategy } from '../../../src/contract/strategy.js';
import { de } from '../../../src/locale/de.js';
import { fieldMapTexts } from '../../../src/locale/field-map.js';
import { createModel } from '../../../src/model/model.js';
import {
  type Arrangement,
  alsoIn,
  arrange,
  type By,
  defaultBy,
  fieldsBeside,
  type Group,
  tallyOf,
  unitsWithin,
} from '../../../src/views/field-map/arrange.js';
import { undertakings } from '../../fixtures/field-map.js';

const modelOf = (strategy: unknown) => createModel(strategy as Strategy, { lang: 'de', today: 0, untitled: 'Ohne Titel' });
const arranged = (strategy: unknown, by: By): Arrangement => arrange(modelOf(strategy), by, fieldMapTexts.de, de);
const name = ({ title }: { title: { value: string } | null }): string => title?.value.replace(/\u00ad/g, '') ?? '';
/** Projects that stand in several groups. */
const several = ({ groups }: Arrangement): number =>
  new Set(groups.flatMap(({ projects }) => projects.filter((project) => alsoIn(project, groups).length > 1))).size;
const group = ({ groups }: Arrangement, title: string): Group => {
  const found = groups.find((one) => name(one) === title);
  assert.ok(found, title);
  return found;
};

const small: Strategy = {
  contract: 1,
  title: 'Probe',
  audiences: [
    { id: 'alle', title: 'Alle' },
    { id: 'amt', title: 'Amt' },
    { id: 'niemand', title: 'Niemand' },
  ],
  units: [
    { id: 'a', title: 'Dezernat A' },
    { id: 'a1', title: 'Amt A1', parent: 'a' },
    { id: 'b', title: 'Dezernat B' },
    { id: 'c', title: 'Dezernat C' },
  ],
  actionFields: [
    { id: 'eins', title: 'Eins', audiences: ['alle'] },
    { id: 'zwei', title: 'Zwei', audiences: ['amt'] },
    { id: 'drei', title: 'Drei' },
  ],
  projects: [
    { id: 'p1', title: 'P1', status: 'done', actionFields: ['eins', 'zwei'], responsible: ['a'] },
    { id: 'p2', title: 'P2', status: 'running', actionFields: ['eins'], audiences: ['alle', 'amt'], responsible: ['a1', 'a', 'b'] },
    { id: 'p3', title: 'P3', status: 'planned', actionFields: ['zwei'], responsible: 'unknown' },
    { id: 'p4', title: 'P4', responsible: [] },
  ],
};

describe('by action field', () => {
  test('a project stands in its first field and names the others', () => {
    const map = arranged(small, 'action-field');
    assert.deepEqual(map.groups.map(name), ['Eins', 'Zwei', 'Drei', 'Ohne Handlungsfeld']);
    assert.deepEqual(
      map.groups.map(({ projects }) => projects.map(({ id }) => id)),
      [['p1', 'p2'], ['p3'], [], ['p4']],
    );
    assert.deepEqual(
      group(map, 'Eins').projects.map((project) => fieldsBeside(project, 'action-field').map(name)),
      [['Zwei'], []],
    );
    assert.deepEqual(tallyOf(group(map, 'Eins').projects), [
      ['done', 1],
      ['running', 1],
    ]);
    assert.deepEqual([map.idle, map.unseen], [[], []]);
  });
});

describe('by audience', () => {
  const map = arranged(small, 'audience');
  test('a project stands with each of its audiences, else with those of its field, and says where else it stands', () => {
    assert.deepEqual(
      map.groups.map((one) => [name(one), one.parcels.map((parcel) => [name(parcel), parcel.projects.map(({ id }) => id)])]),
      [
        ['Alle', [['Eins', ['p1', 'p2']]]],
        [
          'Amt',
          [
            ['Eins', ['p2']],
            ['Zwei', ['p3']],
          ],
        ],
        ['Ohne Zielgruppe', [['Ohne Handlungsfeld', ['p4']]]],
      ],
    );
    const own = group(map, 'Alle');
    assert.deepEqual(
      own.projects.map((project) => alsoIn(project, map.groups, own).map(name)),
      [[], ['Amt']],
    );
    assert.equal(several(map), 1);
  });
  test('audiences without fields and projects are named, and fields without either', () => {
    assert.deepEqual(map.idle.map(name), ['Niemand']);
    assert.deepEqual(map.unseen.map(name), ['Drei']);
  });
});

describe('by unit', () => {
  const map = arranged(small, 'unit');
  test('projects stand with the uppermost unit, once, and name its part', () => {
    assert.deepEqual(map.groups.map(name), ['Dezernat A', 'Dezernat B', 'Zuständigkeit unbekannt', 'Ohne Zuständigkeit']);
    const own = group(map, 'Dezernat A');
    assert.deepEqual(
      own.projects.map((project) => [project.id, ...unitsWithin(project, own).map(name)]),
      [['p1'], ['p2', 'Amt A1']],
    );
    assert.deepEqual(
      own.projects.map((project) => alsoIn(project, map.groups, own).map(name)),
      [[], ['Dezernat B']],
    );
  });
  test('names the fields that its marks stand for, and units without projects', () => {
    assert.deepEqual(map.unseen.map(name), ['Eins', 'Zwei', 'Drei']);
    assert.deepEqual(map.idle.map(name), ['Dezernat C']);
  });
  test("Hildesheim's figure 10: finished and running by Dezernat", () => {
    const real = arranged(hildesheim, 'unit');
    for (const letter of ['A', 'B', 'C', 'D']) {
      const one = group(real, `Dezernat ${letter}`);
      assert.deepEqual(one.parcels.map(name), ['erledigt', 'läuft'], letter);
    }
    assert.deepEqual(
      group(real, 'Dezernat B').parcels.map(({ projects }) => projects.map(name)),
      [
        ['Digitales Protokoll im Rettungsdienst', 'Zeit- & Dienstplan Software (Spezialfall Feuerwehr)', 'E-Rechnung'],
        ['Elektronischer Anordnungs-Workflow', 'Elektronische Schnittstellen zu/von Finanzbehörden'],
      ],
    );
  });
});

describe('by status', () => {
  const map = arranged(small, 'status');
  test('divides each status by field', () => {
    assert.deepEqual(
      map.groups.map((one) => [name(one), one.parcels.map(name)]),
      [
        ['erledigt', ['Eins']],
        ['läuft', ['Eins']],
        ['geplant', ['Zwei']],
        ['unbekannt', ['Ohne Handlungsfeld']],
      ],
    );
    assert.deepEqual(map.unseen.map(name), ['Drei']);
    assert.equal(several(map), 0);
  });
});

test('the default is the audience where there are more than 12 fields for audiences', () => {
  assert.equal(defaultBy(modelOf(wiesbaden)), 'audience');
  assert.equal(defaultBy(modelOf(hildesheim)), 'action-field');
  assert.equal(defaultBy(modelOf(undertakings(13, 3))), 'action-field');
  assert.equal(defaultBy(modelOf(undertakings(12, 3, 2))), 'action-field');
  assert.equal(defaultBy(modelOf(undertakings(13, 3, 2))), 'audience');
});

test("Wiesbaden's figure: audiences, in them fields, in them activities", () => {
  const map = arranged(wiesbaden, 'audience');
  assert.deepEqual(map.groups.map(name), ['Stadtverwaltung', 'Bürgerinnen und Bürger und Gewerbetreibende', 'Stadtgesellschaft']);
  assert.deepEqual(
    group(map, 'Stadtverwaltung').parcels.map(({ item }) => (item?.kind === 'action-field' && item.number) || 0),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0],
  );
  assert.equal(several(map), 2);
});
