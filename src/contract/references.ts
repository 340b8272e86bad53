// References by id, and what can only be judged when they are known.
import type { Checked, Fields } from './check.js';
import { findCycles } from './cycles.js';
import type { Path, Report } from './findings.js';
import type { Index } from './identity.js';
import { entryPath, type Placed, placed } from './places.js';
import type { Sentence } from './problems.js';
import { isBefore, timeAt } from './rules.js';
import { addDuration, parseDuration, type TimePoint } from './time.js';

/** Which keys of a kind of things refer to which kind. */
const REFERENCES: readonly (readonly [from: string, keys: Readonly<Record<string, string>>])[] = [
  ['actionFields', { audiences: 'audiences', responsible: 'units' }],
  ['measures', { project: 'projects' }],
  ['units', { parent: 'units' }],
  ['indicators', { actionFields: 'actionFields', projects: 'projects' }],
  ['documents', { projects: 'projects' }],
  [
    'projects',
    {
      actionFields: 'actionFields',
      topics: 'topics',
      audiences: 'audiences',
      responsible: 'units',
      dependsOn: 'projects',
      partOf: 'projects',
      form: 'forms',
    },
  ],
];

const KINDS: Readonly<Record<string, Sentence>> = {
  actionFields: { de: 'Ein Handlungsfeld', en: 'action field' },
  topics: { de: 'Ein Themenfeld', en: 'topic' },
  projects: { de: 'Ein Projekt', en: 'project' },
  audiences: { de: 'Eine Zielgruppe', en: 'audience' },
  units: { de: 'Eine Organisationseinheit', en: 'unit' },
  criteria: { de: 'Ein Kriterium', en: 'criterion' },
  forms: { de: 'Ein Formular', en: 'form' },
  options: { de: 'Eine Option des Formulars', en: 'option of the form' },
};

/** Reports references to nothing and in circles, and scores, options and milestones that don't fit. */
export function judge({ places }: Checked, index: Index, report: Report): void {
  const none: ReadonlyMap<string, Placed> = new Map();
  const all = (kind: string): ReadonlyMap<string, Placed> => index.get(kind) ?? none;

  function look(id: unknown, kind: string, known: { has(id: string): boolean; keys(): Iterable<string> }, path: Path): void {
    if (typeof id !== 'string' || id === 'unknown' || known.has(id)) return;
    report('unknown-reference', path, { found: id, words: { id, kind: KINDS[kind] as Sentence }, meant: [id, known.keys()] });
  }

  function lookAll(value: unknown, kind: string, path: Path): void {
    const ids: unknown[] = Array.isArray(value) ? value : [value];
    for (const [place, id] of ids.entries()) look(id, kind, all(kind), ids === value ? entryPath(places, value, path, place) : path);
  }

  for (const [from, keys] of REFERENCES) {
    for (const { item, path } of all(from).values()) {
      for (const key in keys) if (item[key] !== undefined) lookAll(item[key], keys[key] as string, [...path, key]);
    }
  }
  for (const { item, path } of all('matrices').values()) {
    for (const axis of ['x', 'y', 'size']) lookAll((item[axis] as Fields | undefined)?.criteria, 'criteria', [...path, axis, 'criteria']);
  }

  circles('projects', 'dependsOn');
  circles('projects', 'partOf');
  circles('units', 'parent');

  function circles(kind: string, key: string): void {
    const things = [...all(kind).values()];
    const numbers = new Map([...all(kind).keys()].map((id, number) => [id, number]));
    const next = things.map(({ item }) => [item[key] ?? []].flat().map((id) => numbers.get(id as string) ?? -1));
    findCycles(
      things.length,
      (node) => next[node] as number[],
      (from, edge, ring) => {
        const { item, path } = things[from] as Placed;
        const ids = ring.map((node) => String((things[node] as Placed).item.id).slice(0, 12));
        const value = item[key];
        const place = entryPath(places, value, [...path, key], edge);
        report('cycle', Array.isArray(value) ? place : [...path, key], {
          found: Array.isArray(value) ? value[edge] : value,
          words: { ring: [...ids, ids[0]].join(' → ') },
        });
      },
    );
  }

  const scales = new Map<string, readonly number[]>();
  for (const [id, { item }] of all('criteria')) {
    if (Array.isArray(item.scale) && item.scale.length > 0)
      scales.set(
        id,
        item.scale.map((step) => step.value as number),
      );
  }

  function scores(scored: Fields, path: Path): void {
    for (const id in scored) {
      look(id, 'criteria', all('criteria'), [...path, id]);
      const scale = scales.get(id);
      const score = scored[id];
      const value = typeof score === 'object' && score !== null ? (score as Fields).value : score;
      if (!scale || typeof value !== 'number') continue;
      const min = scale.reduce((a, b) => Math.min(a, b));
      const max = scale.reduce((a, b) => Math.max(a, b));
      if (value >= min && value <= max) continue;
      report('score-outside', value === score ? [...path, id] : [...path, id, 'value'], { found: value, words: { min, max } });
    }
  }

  const ids = (form: Placed | undefined, options: unknown): string[] =>
    form && Array.isArray(options) ? options.map((option) => option.id) : [];

  /** Bands and kinds of audiences are options of the project's form, or of any when it names none. */
  function options(project: Fields, path: Path): void {
    if (project.form !== undefined && !all('forms').has(project.form as string)) return;
    const named = all('forms').get(project.form as string);
    const forms = named ? [named] : [...all('forms').values()];
    for (const [key, of] of [
      ['durationBand', (form: Fields) => (form.bands as Fields | undefined)?.duration],
      ['budgetBand', (form: Fields) => (form.bands as Fields | undefined)?.budget],
      ['audienceKind', (form: Fields) => form.audienceKinds],
    ] as const) {
      if (project[key] === undefined) continue;
      look(project[key], 'options', new Map(forms.flatMap((form) => ids(form, of(form.item))).map((id) => [id, id])), [...path, key]);
    }
  }

  for (const { item, path } of all('projects').values()) {
    if (item.scores) scores(item.scores as Fields, [...path, 'scores']);
    options(item, path);
    for (const relation of placed(places, item.relatedTo, [...path, 'relatedTo'])) {
      look(relation.item.project, 'projects', all('projects'), [...relation.path, 'project']);
    }
    milestones(item, path);
  }

  function milestones(project: Fields, path: Path): void {
    const when = (project.when ?? {}) as Fields;
    const start = timeAt(when, 'start');
    const length = typeof when.duration === 'string' ? parseDuration(when.duration) : null;
    const end: TimePoint | null = timeAt(when, 'end') ?? (start && length && when.ongoing !== true ? addDuration(start, length) : null);
    for (const milestone of placed(places, project.milestones, [...path, 'milestones'])) {
      const date = timeAt(milestone.item, 'date');
      if (isBefore(date, start) || isBefore(end, date))
        report('milestone-outside', [...milestone.path, 'date'], { found: milestone.item.date });
    }
  }
}
