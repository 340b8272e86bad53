import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import wiesbaden from '../../examples/data/wiesbaden.json';
import type { Annotated, Cell, FactTable, Money, Project, Strategy, Text } from '../../src/contract/strategy.js';
import { parseTime } from '../../src/contract/time.js';

const strategy = wiesbaden as Strategy;
const fields = strategy.actionFields ?? [];
const topics = fields.flatMap((field) => field.topics ?? []);
const audiences = strategy.audiences ?? [];
const projects = strategy.projects ?? [];
const units = strategy.units ?? [];
const indicators = strategy.indicators ?? [];
const tables = strategy.tables ?? [];
const documents = strategy.documents ?? [];
const milestones = projects.flatMap((project) => project.milestones ?? []);

const german = (text: Text | undefined) => (typeof text === 'string' ? text : text?.de)?.replaceAll('\u00ad', '');
const ids = (items: { id: string }[]) => items.map(({ id }) => id);
const byId = (id: string) => projects.find((project) => project.id === id) as Project;
const table = (id: string) => tables.find((found) => found.id === id) as FactTable;
const paper = (id: string) => documents.find((found) => found.id === id);
const withStatus = (wanted: string) => ids(projects.filter(({ status }) => status === wanted));
const sums = (budget: Money[] | undefined) => budget?.map(({ min, max, year }) => [min, max, year]);

/** The figure of a cell; a cell without one, and one that a merged cell reaches into, count as nothing. */
const figure = (cell: FactTable['rows'][number]['cells'][number]) => {
  const value = cell !== null && typeof cell === 'object' ? (cell as Cell).value : cell;
  return typeof value === 'number' ? value : 0;
};

/** Every text of the data, with its key; a text in several languages once for German. */
function texts(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => (name === 'en' ? [] : texts(item, name === 'de' ? key : name)));
}

describe('wiesbaden.json', () => {
  it('has 17 action fields for 3 audience groups', () => {
    assert.deepEqual(
      audiences.map(({ title }) => german(title)),
      ['Stadtverwaltung', 'Bürgerinnen und Bürger und Gewerbetreibende', 'Stadtgesellschaft'],
    );
    assert.ok(audiences.every(({ description }) => description));
    assert.equal(fields.length, 17);
    assert.deepEqual(
      audiences.map(({ id }) => fields.filter((field) => field.audiences?.join() === id).length),
      [10, 6, 1],
    );
    assert.equal(german(fields[0]?.title), 'Professionelle IT Services mit Wivertis');
    assert.equal(german(fields[16]?.title), 'Aufbau Smart City Programm für eine nachhaltige Stadtentwicklung');
  });

  it('has every activity once, under its field', () => {
    const inField = fields.map(({ id }) => projects.filter((project) => project.actionFields?.[0] === id).length);
    assert.deepEqual(inField, [11, 9, 13, 5, 4, 2, 6, 19, 4, 10, 1, 10, 3, 1, 3, 1, 12]);
    assert.equal(topics.length, 16);
    assert.deepEqual(ids(projects.filter(({ actionFields = [] }) => actionFields.length > 1)), [
      'awork',
      'nextcloud',
      'ilm',
      'buergerforum',
    ]);
    const outside = projects.filter(({ actionFields }) => actionFields === undefined);
    assert.deepEqual(ids(outside), [
      'aufbau-amt-15',
      'erhebung-digitaler-reifegrad',
      'pool-digitalisierungslotsen',
      'ki-kompetenzteam',
      'projektportfolio-management',
      'externe-beratung',
      'planung-mit-wivertis',
      'eakte',
      'kollaborationsplattform',
      'verwaltungsstandorte',
      'etablierung-new-work',
    ]);
    assert.equal(projects.length, 125);
  });

  it('takes the state from the words and leaves it unknown where there are none', () => {
    const counts = ['done', 'running', 'planned', 'paused', 'unknown'].map((status) => withStatus(status).length);
    assert.deepEqual(counts, [42, 27, 17, 1, 38]);
    assert.deepEqual(withStatus('paused'), ['nutzerorientierte-services']);
    for (const { id, status, when, inferred = [] } of projects) {
      if (status === 'unknown') assert.equal(when, undefined, id);
      else assert.ok(german(when?.text) || inferred.includes('status'), id);
    }
  });

  it('keeps the six steps of the portal as exactly as they are known', () => {
    const portal = byId('neugestaltung-wiesbaden-de');
    assert.deepEqual(
      portal.milestones?.map(({ title, date }) => [german(title), date]),
      [
        ['Konzeption für die Erneuerung', undefined],
        ['Sitzungsvorlage', '2022'],
        ['Europaweite Ausschreibung', '2023-H1'],
        ['Anbieterauswahl', '2023-summer'],
        ['Implementierung', '2024/2025'],
        ['Go live', '2025'],
      ],
    );
    assert.deepEqual(byId('nutzerorientierte-services').dependsOn, [portal.id]);
  });

  it('says "already started" with the day of the facts, and reads every time', () => {
    assert.equal(strategy.asOf, '2023-06');
    const begun = projects.filter(({ when }) => when?.start === `../${strategy.asOf}`);
    assert.deepEqual(ids(begun), [
      'prozessmodellierungen-e2e',
      'aktionsprogramm-it-sicherheit',
      'erneuerung-infrastrukturkomponenten',
      'wiin',
      'prozessmanagement',
      'formate-aufsetzen',
      'stakeholder-workshops',
    ]);
    assert.equal(byId('beteiligungsverfahren').when?.end, '2023-late');
    assert.equal(byId('s4-hana').when?.start, '2023-07');
    assert.equal(byId('pilotierung-flexible-bueroraumnutzung').asOf, '2022-03-31');
    const times = [
      ...projects.flatMap(({ when, asOf }) => [when?.start, when?.end, when?.planned?.end, asOf]),
      ...milestones.map(({ date }) => date),
      ...indicators.flatMap(({ asOf, targetDate }) => [asOf, targetDate]),
      ...documents.flatMap(({ date, budget = [] }) => [date, ...budget.map(({ year }) => year)]),
      ...tables.map(({ asOf }) => asOf),
    ].filter((time) => time !== undefined);
    assert.ok(times.length > 60);
    assert.deepEqual(
      times.filter((time) => !parseTime(time)),
      [],
    );
  });

  it('has the staffing table with its totals, footnotes and merged cells', () => {
    const staff = table('stellen-nach-kernprozessen');
    assert.equal(staff.asOf, '2023-05-11');
    assert.equal(staff.columns.length, 4);
    assert.ok(staff.columns.every(({ note }) => german(note as Text) === '* halbe Stellen als 0,5 gezählt'));
    const total = staff.rows.at(-1);
    assert.deepEqual(total?.cells, [83.5, 15, 6.5, 17.5]);
    assert.deepEqual(
      staff.columns.map((_, at) => staff.rows.filter((row) => !row.total).reduce((sum, { cells }) => sum + figure(cells[at] ?? null), 0)),
      total?.cells,
    );
    const [merged, under] = staff.rows.slice(2, 4);
    assert.deepEqual(merged?.cells.map(figure), [8, 2, 1, 10]);
    assert.ok(merged?.cells.every((cell) => (cell as Cell).rowSpan === 2));
    assert.deepEqual(under?.cells, [null, null, null, null]);
    const asked = staff.rows[7]?.cells[3] as Cell;
    assert.equal(asked.value, '?');
    assert.match(german(asked.note as Text) ?? '', /^\*\* wird im Rahmen einer SV durch Dez VII/);
  });

  it('has the other tables with sums that add up', () => {
    const [, origin, posts] = tables;
    assert.deepEqual(
      origin?.rows.map(({ cells, total = false }) => [cells[0], total]),
      [
        [14.5, false],
        [47.5, false],
        [15, false],
        [77, true],
        [6.5, false],
        [83.5, true],
      ],
    );
    assert.equal(14.5 + 47.5 + 15, 77);
    assert.deepEqual(
      posts?.rows.map(({ cells }) => figure(cells[0] ?? null)),
      [10, 4, 1, 0.5, 2, 17.5],
    );
    for (const { columns, rows } of tables) assert.ok(rows.every(({ cells }) => cells.length === columns.length));
  });

  it('has the figures of the online services and of the staff', () => {
    const values = indicators.map(({ value, target, asOf }) => [value ?? target, asOf]);
    assert.deepEqual(values.slice(0, 3), [
      [139, '2023-04-late'],
      [150, '2023-04-late'],
      [192, '2023-04-late'],
    ]);
    assert.deepEqual(
      values.slice(3).map(([value]) => value),
      [77, 6.5, 83.5, 45, 23, 5, 83, 55, 40, 70, 2.25, 5, 5, 10, 40, 1],
    );
  });

  it('has the 7 papers of the council that carry the next stage, each with its number, state and project', () => {
    const listed = documents.filter(({ state }) => /^(bereits genehmigt|im Genehmigungsprozess)$/.test(german(state) ?? ''));
    assert.deepEqual(
      listed.map(({ number, state }) => [number, german(state)]),
      [
        ['22-V-15-0013', 'bereits genehmigt'],
        ['23-V-15-0004', 'bereits genehmigt'],
        ['23-V-15-0005', 'bereits genehmigt'],
        ['23-V-15-0006', 'bereits genehmigt'],
        ['23-V-15-0009', 'im Genehmigungsprozess'],
        ['23-V-15-0010', 'im Genehmigungsprozess'],
        ['23-V-15-0011', 'im Genehmigungsprozess'],
      ],
    );
    assert.deepEqual(
      listed.map((found) => found.projects?.length),
      [1, 1, 1, 1, 1, 1, 1],
    );
  });

  it('has the resolutions with their dates; where the sources disagree, both stand in the note', () => {
    const resolutions = documents.filter(({ id }) => id.startsWith('beschluss-'));
    assert.deepEqual(
      resolutions.map(({ number, date }) => [number, date]),
      [
        ['0197', '2018-06-21'],
        ['0480', '2019-12-12'],
        ['0197', '2021'],
        ['0600', '2021-12-16'],
        ['0626', '2021-12-16'],
        ['0351', '2022-05-03'],
        ['0568', '2022-12-15'],
      ],
    );
    const disputed = german(paper('beschluss-0197-2021')?.note as Text) ?? '';
    assert.ok(disputed.includes('23.02.2021') && disputed.includes('23.03.2021'));
  });

  it('has the sums that 23-V-15-0007 asks for, with their years and their condition', () => {
    const asked = paper('23-v-15-0007');
    assert.deepEqual(sums(asked?.budget), [
      [713137, 713137, '2024'],
      [1426274, 1426274, '2025/..'],
      [undefined, undefined, undefined],
      [300000, 300000, '2024'],
      [400000, 400000, '2025'],
      [450000, 450000, '2024'],
      [450000, 450000, '2025'],
    ]);
    assert.ok(asked?.budget?.every(({ conditional }) => conditional));
    assert.deepEqual(sums(byId('prozessmanagement').budget), sums(asked?.budget)?.slice(3, 5));
    assert.deepEqual(sums(byId('externe-beratung').budget), sums(asked?.budget)?.slice(5));
    assert.equal(asked?.projects?.length, 6);
  });

  it('points only at what is there, by ids that are unique', () => {
    const known = (kind: { id: string }[]) => new Set(ids(kind));
    for (const kind of [fields, topics, audiences, projects, units, indicators, tables, documents]) {
      assert.equal(known(kind).size, kind.length);
      for (const { id } of kind) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
    const all = (name: string, wanted: readonly string[] | 'unknown' | undefined, kind: { id: string }[]) => {
      for (const id of wanted ?? []) assert.ok(known(kind).has(id), `${name}: ${id}`);
    };
    for (const project of projects) {
      all(project.id, project.actionFields, fields);
      all(project.id, project.audiences, audiences);
      all(project.id, project.responsible, units);
      all(project.id, [...(project.dependsOn ?? []), ...(project.partOf ?? [])], projects);
      all(
        project.id,
        project.relatedTo?.map((relation) => relation.project),
        projects,
      );
      const own = fields.filter(({ id }) => project.actionFields?.includes(id)).flatMap((field) => field.topics ?? []);
      all(project.id, project.topics, own);
      const groups = fields.filter(({ id }) => project.actionFields?.includes(id)).flatMap((field) => field.audiences ?? []);
      if (groups.length) assert.deepEqual(project.audiences, [...new Set(groups)], project.id);
    }
    for (const item of [...indicators, ...documents]) all(item.id, item.projects, projects);
    for (const { id, parent } of units) all(id, parent === undefined ? [] : [parent], units);
  });

  it('names the place of every entry in one of the three documents', () => {
    const read = ['sachstandsbericht-amt-15', '23-v-15-0007', 'sachstandsbericht-digitalisierungsoffensive'];
    for (const id of read) assert.ok(paper(id), id);
    const entries: Annotated[] = [strategy, ...fields, ...topics, ...audiences, ...projects, ...milestones, ...units];
    entries.push(...indicators, ...tables, ...documents.slice(1));
    for (const { sources = [] } of entries) {
      assert.ok(sources.length > 0);
      for (const { document, page, section } of sources) {
        assert.ok(read.includes(document as string));
        assert.ok(section);
        if (page) assert.match(page, /^([1-9]|1[0-7])(-([1-9]|1[0-7]))?$/);
      }
    }
  });

  it('has English for its name, its audiences and its fields, and no vision that the documents do not name', () => {
    for (const { title } of [strategy, ...audiences, ...fields]) assert.ok(typeof title === 'object' && title.en);
    assert.equal(strategy.vision, undefined);
    assert.equal(german(strategy.terms?.project?.many), 'Aktivitäten');
  });

  it('has a soft hyphen in every title word of 12 letters and more', () => {
    const whole = /(?<![\p{L}*\u00ad])[\p{L}*]{12,}(?![\p{L}*\u00ad])/gu;
    const titled = texts(strategy).filter(({ key }) => ['title', 'one', 'many'].includes(key));
    assert.ok(titled.length > 250);
    assert.deepEqual(
      titled.flatMap(({ text }) => text.match(whole) ?? []),
      [],
    );
  });

  it('tells descriptions in short words', () => {
    const own = ['description', 'summary', 'objectives', 'costs'];
    const long = texts(strategy).filter(({ key, text }) => own.includes(key) && text.replaceAll('\u00ad', '').length > 140);
    assert.deepEqual(long, []);
  });
});
