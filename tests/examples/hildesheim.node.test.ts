import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import hildesheim from '../../examples/data/hildesheim.json';
import type { Annotated, Project, Strategy, Text } from '../../src/contract/strategy.js';
import { parseDuration, parseTime } from '../../src/contract/time.js';

const strategy = hildesheim as Strategy;
const fields = strategy.actionFields ?? [];
const projects = strategy.projects ?? [];
const units = strategy.units ?? [];
const criteria = strategy.criteria ?? [];
const audiences = strategy.audiences ?? [];
const indicators = strategy.indicators ?? [];
const documents = strategy.documents ?? [];

const german = (text: Text | undefined) => (typeof text === 'string' ? text : text?.de)?.replaceAll('\u00ad', '');
const ids = (items: { id: string }[]) => items.map(({ id }) => id);
const sections = ({ sources = [] }: Annotated) => sources.map(({ section = '' }) => section);
const from = (section: string) => projects.filter((project) => sections(project).includes(section));
const sheets = projects.filter(({ form }) => form === 'projektsteckbrief');
const byId = (id: string) => projects.find((project) => project.id === id) as Project;

/** Figure 10 names a finished project or a running activity of a unit; one that stands in two projects counts once. */
const activities = (unit: string, head: string) => {
  const start = `Abbildung 10, ${unit}, ${head}: `;
  return [...new Set(projects.flatMap(sections).filter((section) => section.startsWith(start)))];
};

/** Every text of the data, with its key; a text in several languages once for German. */
function texts(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => (name === 'en' ? [] : texts(item, name === 'de' ? key : name)));
}

describe('hildesheim.json', () => {
  it('has 7 action fields with 20 missions', () => {
    assert.deepEqual(
      fields.map(({ title }) => german(title)),
      [
        'Digitaler Handlungsrahmen',
        'Arbeit 4.0',
        'Führung und Arbeitsorganisation',
        'Digitales Wissen und Lernen',
        'Geschäftsoptimierung und Innovation',
        'Infrastruktur',
        'Digitale Serviceschnittstelle',
      ],
    );
    assert.deepEqual(
      fields.map(({ missions = [] }) => missions.length),
      [3, 3, 3, 2, 3, 3, 3],
    );
  });

  it('has 19 strategic projects and 26 fact sheets, together 28, and with the emerging and the ideas 35', () => {
    const strategic = from('3.1');
    const [emerging, ideas] = [from('3.4'), projects.filter(({ status }) => status === 'idea')];
    assert.deepEqual([strategic.length, sheets.length, emerging.length, ideas.length], [19, 26, 2, 5]);
    assert.ok(emerging.every(({ status }) => status === 'emerging'));
    assert.ok(ideas.every((project) => sections(project).includes('3.5')));
    assert.equal(new Set([...strategic, ...sheets]).size, 28);
    assert.equal(new Set([...strategic, ...sheets, ...emerging, ...ideas]).size, 35);
    const numbers = sheets.flatMap(sections).flatMap((section) => section.match(/Steckbrief (\d+)$/)?.[1] ?? []);
    assert.deepEqual(
      numbers.map(Number).sort((a, b) => a - b),
      Array.from({ length: 26 }, (_, at) => at + 1),
    );
  });

  it('has units A to D with 16 finished projects and 28 running activities', () => {
    const letters = units.map(({ title }) => german(title) as string).filter((title) => title.startsWith('Dezernat '));
    assert.deepEqual(letters, ['Dezernat A', 'Dezernat B', 'Dezernat C', 'Dezernat D']);
    const [done, running] = ['Abgeschlossene Projekte', 'Laufende Aktivitäten'].map((head) =>
      letters.map((unit) => activities(unit, head).length),
    );
    assert.deepEqual(
      [done, running],
      [
        [4, 3, 4, 5],
        [13, 2, 7, 6],
      ],
    );
    for (const project of projects) {
      for (const section of sections(project)) {
        const [, letter = '', head] = /^Abbildung 10, Dezernat (.), (\S+)/.exec(section) ?? [];
        if (!letter) continue;
        assert.equal(project.status, head === 'Laufende' ? 'running' : 'done', project.id);
        assert.ok(project.responsible?.includes(`dezernat-${letter.toLowerCase()}`), project.id);
      }
    }
    assert.equal(projects.length, 72);
  });

  it('has 7 criteria: six with 1, 2 and 3 points and a bonus', () => {
    assert.equal(criteria.length, 7);
    const [bonus, ...others] = criteria.filter((criterion) => criterion.bonus);
    assert.deepEqual([bonus?.id, others.length], ['rechtliche-vorgaben', 0]);
    for (const { scale, bonus: extra, id } of criteria) {
      assert.deepEqual(
        scale?.map(({ value }) => value),
        extra ? [1] : [1, 2, 3],
        id,
      );
    }
    const labels = criteria.slice(3, 6).map(({ scale }) => scale?.map(({ label }) => german(label)));
    assert.deepEqual(labels, [
      ['Langfristig (>4 Jahre)', 'Mittelfristig (1-4 Jahre)', 'Kurzfristig (< 1 Jahr)'],
      ['Hoch (>100.000 €)', 'Mittel (50.000 - 100.000 €)', 'Niedrig (<50.000 €)'],
      ['Viele (>3)', 'Mittel (1-3)', 'Wenige (<1)'],
    ]);
  });

  it('has one undertaking once: the document management system with its three places', () => {
    const found = projects.filter(({ title }) => german(title)?.includes('Dokumentenmanagement'));
    assert.deepEqual(ids(found), ['dms']);
    assert.deepEqual(found.flatMap(sections), [
      '3.1',
      'Anhang: Projektsteckbriefe, Steckbrief 4',
      'Abbildung 10, Dezernat A, Laufende Aktivitäten: DMS (Dokumentenmanagement) / E-Akte',
    ]);
  });

  it('keeps times as exact as they are written', () => {
    const when = (id: string) => byId(id).when ?? {};
    const begun = `../${strategy.asOf}`;
    assert.deepEqual(ids(projects.filter((project) => project.when?.start === begun)), [
      'digitale-signatur',
      'dms',
      'geschaeftsprozessoptimierung',
      'website',
      'virtuelles-bauamt',
    ]);
    assert.deepEqual(when('dms'), { start: begun, end: '2021', text: 'Bereits gestartet, Bis 2021' });
    assert.deepEqual(when('applikationslandschaft'), { start: '2019', duration: 'P5Y', text: 'Seit 2019, 5 Jahre' });
    assert.deepEqual(when('arbeitszeitgestaltung'), { duration: 'P6M/P12M', text: 'Sofort, 6-12 Monate' });
    assert.equal(when('website').duration, 'P18M');
    assert.equal(when('statusanzeige').start, '2023/2024');
    assert.deepEqual(when('einheitliche-datenbasis'), { start: '2021-Q1', text: 'Q1 2021, Langfristig' });
    assert.deepEqual(ids(projects.filter((project) => project.when?.start === 'unknown')), [
      'koordination-digitalisierungsinitiativen',
      'intranet',
      'zusammenarbeitsmodell',
      'stadtnetz',
      'e-payment',
      'digitale-teilhabe',
    ]);
    for (const { when: { start, end, duration } = {}, id } of projects) {
      for (const time of [start, end]) assert.ok(time === undefined || time === 'unknown' || parseTime(time), id);
      assert.ok(duration === undefined || parseDuration(duration), id);
    }
    for (const { when: { text } = {}, id, status } of sheets) {
      assert.ok(text || byId(id).when?.start === 'unknown', id);
      assert.notEqual(status, undefined, id);
    }
  });

  it('says that the day of the facts is concluded', () => {
    assert.equal(strategy.asOf, '2020-late~');
    assert.deepEqual(strategy.inferred, ['asOf']);
    assert.match(german(strategy.note as Text) ?? '', /trägt kein Datum/);
  });

  it('keeps lost ticks unknown and the others as printed', () => {
    const levels = (id: string) => Object.values(byId(id).resources ?? {});
    const lost = sheets.filter(({ resources = {} }) => Object.values(resources).every((level) => level === 'unknown'));
    assert.equal(lost.length, 6);
    assert.deepEqual(levels('dms'), ['high', 'high', 'high', 'high']);
    assert.deepEqual(levels('arbeitszeitgestaltung'), ['unknown', 'medium', 'unknown', 'low']);
    assert.deepEqual(levels('indoor-navigations-app'), ['low', 'medium', 'low', 'medium']);
    assert.ok(sheets.every(({ resources = {} }) => Object.keys(resources).length === 4));
    assert.ok(projects.every(({ scores }) => scores === undefined));
    assert.deepEqual(ids(projects.filter(({ inferred }) => inferred?.includes('title'))).sort(), [
      'applikationslandschaft',
      'digitale-teilhabe',
      'einheitliche-datenbasis',
      'koordination-digitalisierungsinitiativen',
      'teamboard',
    ]);
  });

  it('tells what is no project and what cuts across', () => {
    const kind = (wanted: string) => ids(projects.filter((project) => project.kind === wanted));
    assert.deepEqual(kind('not-a-project'), ['stadtnetz']);
    assert.deepEqual(kind('cross-cutting'), ['digitale-signatur', 'einheitliche-datenbasis', 'digitale-teilhabe', 'e-vergabe']);
  });

  it('points only at what is there, by ids that are unique', () => {
    const known = (kind: { id: string }[]) => new Set(ids(kind));
    for (const kind of [fields, projects, units, criteria, audiences, indicators, documents]) {
      assert.equal(known(kind).size, kind.length);
      for (const { id } of kind) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
    const all = (name: string, wanted: readonly string[] | 'unknown' | undefined, kind: { id: string }[]) => {
      if (wanted === 'unknown') return;
      for (const id of wanted ?? []) assert.ok(known(kind).has(id), `${name}: ${id}`);
    };
    for (const project of projects) {
      all(project.id, project.actionFields, fields);
      all(project.id, project.responsible, units);
      all(project.id, project.audiences, audiences);
      const related = project.relatedTo?.map((relation) => relation.project) ?? [];
      all(project.id, [...(project.dependsOn ?? []), ...(project.partOf ?? []), ...related], projects);
    }
    const entries: Annotated[] = [...fields, ...projects, ...units, ...criteria, ...audiences, ...indicators];
    for (const { sources = [] } of entries) {
      assert.ok(sources.length > 0);
      for (const { document, page, section } of sources) assert.ok(document === documents[0]?.id && page && section);
    }
  });

  it('keeps the slogan and the figures', () => {
    assert.equal(german(strategy.vision), 'HI – digital: gemeinsam. einfach. besser.');
    assert.deepEqual(
      indicators.map(({ value, target }) => value ?? target),
      [150, 85, 22, 10],
    );
    assert.equal(strategy.principles?.length, 7);
    assert.equal(strategy.foundation?.[0]?.items.length, 8);
  });

  it('has English for the titles of the fields and of the 35 projects', () => {
    const english = ({ title }: { title: Text }) => typeof title === 'object' && Boolean(title.en);
    assert.ok(fields.every(english));
    // „Teamboard“ is the same word in both languages.
    assert.deepEqual(ids(projects.slice(0, 35).filter((project) => !english(project))), ['teamboard']);
  });

  it('has a soft hyphen in every title word of 12 letters and more', () => {
    const whole = /(?<![\p{L}*\u00ad])[\p{L}*]{12,}(?![\p{L}*\u00ad])/gu;
    const titled = texts(strategy).filter(({ key }) => ['title', 'label', 'items', 'one', 'many'].includes(key));
    assert.ok(titled.length > 130);
    assert.deepEqual(
      titled.flatMap(({ text }) => text.match(whole) ?? []),
      [],
    );
  });

  it('tells missions, descriptions and fact sheets in short words', () => {
    const own = ['missions', 'description', 'summary', 'objectives', 'benefits', 'costs', 'savings', 'citizenValue', 'technology'];
    own.push('successFactors', 'risks', 'interfaces');
    const long = texts(strategy).filter(({ key, text }) => own.includes(key) && text.replaceAll('\u00ad', '').length > 140);
    assert.deepEqual(long, []);
  });
});
