// A project as the facts of a sheet: what is stated, in the order of the two cities' forms. The page's own flow decides heights.
import type { Level } from '../../contract/strategy.js';
import type { TimePoint } from '../../contract/time.js';
import type { ViewContext } from '../../element/view.js';
import { type Locale, termOf } from '../../locale/locale.js';
import { profileTexts } from '../../locale/profile.js';
import { durationInWords, milestoneInWords, plannedInWords, startInWords, timeInWords } from '../../locale/time.js';
import type { ItemModel, MilestoneModel, MoneyModel, OptionModel, ProjectModel, SheetList, TextModel } from '../../model/strategy-model.js';
import { contained } from '../../model/text.js';
import type { Said, Words } from '../../ui/text.render.js';

export interface Fact {
  label: Words;
  /** In words; what is lost says so. */
  texts: readonly Words[];
  inferred: boolean;
  /** How it is drawn: an answer of a form among its options, or a moment. */
  as?: 'ticks' | 'band' | 'level' | 'start' | 'milestone' | 'vague';
  options?: readonly Words[];
  /** Places of the chosen options; none where the answer is lost. */
  chosen?: readonly number[];
  item?: MilestoneModel;
  /** Addresses of the texts. */
  hrefs?: readonly string[];
}

export interface Section {
  icon: string;
  title: string;
  facts: readonly Fact[];
}

export interface Related {
  project: ProjectModel;
  kind: string;
  note: TextModel | null;
}

export interface Sheet {
  project: ProjectModel;
  head: Fact[];
  main: Section[];
  aside: Section[];
  related: Related[];
}

const grades: readonly Level[] = ['low', 'medium', 'high'];
const titles = (items: readonly ItemModel[]): TextModel[] | null => (items.length > 0 ? items.map(({ title }) => title) : null);

export function sheetOf(project: ProjectModel, { model, locale }: ViewContext): Sheet {
  const words = profileTexts[locale.language];
  const { facts: label, level, none, unknown, time } = locale;
  const { form, lists, when, responsible, initiator, priority, resources, inferred } = project;

  const planned = plannedInWords(when, locale);

  /** Nothing where nothing is stated; an empty list is none. */
  const fact = (name: Words, key: string, stated: 'unknown' | readonly Words[] | null, more: Partial<Fact> = {}): Fact[] =>
    stated === null
      ? []
      : [
          {
            label: name,
            texts: stated === 'unknown' ? [unknown] : stated.length > 0 ? stated : [none],
            inferred: inferred.includes(key),
            ...more,
          },
        ];
  const list = (key: SheetList): Fact[] => fact(words.lists[key], key, lists[key]);
  /** A section is named after its facts. */
  const section = (icon: string, facts: Fact[], title = facts.map((one) => one.label).join(', ')): Section[] =>
    facts.length > 0 ? [{ icon, title, facts }] : [];
  const answer = (
    as: Fact['as'],
    name: string,
    key: string,
    options: readonly OptionModel[] = [],
    ids: readonly (string | null)[],
  ): Fact[] => {
    if (ids.includes(null)) return [];
    const chosen = [...options.keys()].filter((i) => ids.includes(options[i]?.id ?? null));
    const labels = options.map((option) => option.label);
    // What is no option of the form is read as it is written.
    if (chosen.length === 0 && ids.some((id) => id !== 'unknown'))
      return fact(
        name,
        key,
        ids.map((id) => contained(id ?? '')),
      );
    return fact(
      name,
      key,
      chosen.length > 0 ? chosen.map((i) => labels[i]) : 'unknown',
      options.length > 0 ? { as, options: labels, chosen } : {},
    );
  };
  const needs = (['maturity', 'expertise', 'staff', 'budget'] as const).flatMap((key) => {
    const grade = resources?.[key];
    return grade
      ? fact(words.needs[key], 'resources', [level[grade]], {
          as: 'level',
          options: grades,
          chosen: [grades.indexOf(grade)].filter((i) => i >= 0),
        })
      : [];
  });
  const moment = (at: Words, what: Words, as: Fact['as'], item?: MilestoneModel): Fact[] =>
    fact(at, 'when', [what], { as, ...(item && { item }) });
  const audience = termOf(model, locale, 'audience').one;
  const fields = model.actionFields.map(({ id, title }) => ({ id, label: title }));
  return {
    project,
    head: [
      ...fact(words.responsible, 'responsible', Array.isArray(responsible) ? responsible.map(({ title }) => title) : responsible),
      ...fact(words.initiator, 'initiator', initiator && (initiator.value === 'unknown' ? 'unknown' : [initiator])),
      ...fact(termOf(model, locale, 'topic').one, 'topics', titles(project.topics)),
      ...fact(label.start, 'when', when.start && [startInWords(when, locale)]),
      ...fact(label.duration, 'when', when.ongoing ? [time.ongoing] : when.duration && [durationInWords(when.duration, locale)]),
      ...list('partners'),
      ...fact(words.priority, 'priority', priority === null ? null : [typeof priority === 'number' ? String(priority) : level[priority]]),
    ],
    main: [
      ...section(
        'file-text',
        [...fact(words.lists.summary, 'description', project.description && [project.description]), ...list('summary')],
        words.lists.summary,
      ),
      ...section('target', list('objectives')),
      ...section('heart', list('citizenValue')),
      ...section('scale', [...list('costs'), ...list('savings'), ...list('benefits')]),
      ...section('cpu', list('technology')),
      ...section('triangle-alert', [...list('successFactors'), ...list('risks')]),
      ...section('network', list('interfaces')),
      ...section(
        'globe',
        project.links.length > 0
          ? fact(
              words.links,
              'links',
              project.links.map(({ title }) => title),
              { hrefs: project.links.map(({ url }) => url) },
            )
          : [],
      ),
    ],
    aside: [
      ...section(
        'building',
        form?.audienceKinds.length
          ? answer(
              'ticks',
              termOf(model, locale, 'actionField').one,
              'actionFields',
              fields,
              project.actionFields.map(({ id }) => id),
            )
          : [],
      ),
      ...section(
        'users',
        [
          ...answer('ticks', audience, 'audienceKind', form?.audienceKinds, [project.audienceKind]),
          ...fact(audience, 'audiences', titles(project.audiences)),
        ],
        audience,
      ),
      ...section('calendar', answer('band', words.durationBand, 'durationBand', form?.duration, [project.durationBand])),
      ...section('euro', answer('band', words.budgetBand, 'budgetBand', form?.budget, [project.budgetBand])),
      ...section('gauge', needs, words.resources),
      ...section(
        'coins',
        fact(words.budget, 'budget', project.budget.length > 0 ? project.budget.map((money) => moneyInWords(money, locale)) : null),
      ),
      ...section(
        'calendar',
        [
          ...(when.start ? moment(startInWords(when, locale), label.start, isExact(when.start) ? 'start' : 'vague') : []),
          ...project.milestones.flatMap((one) => moment(milestoneInWords(one, locale), one.title, 'milestone', one)),
          ...(when.ongoing
            ? moment(time.ongoing, time.openEnd, 'vague')
            : when.end
              ? moment(
                  timeInWords(when.end, locale),
                  when.endReckoned ? `${label.end} (${time.reckoned})` : label.end,
                  isExact(when.end) ? 'milestone' : 'vague',
                )
              : []),
          ...fact(label.planned, 'when', planned ? [planned] : null),
          ...fact(locale.asOf, 'when', project.asOf && [timeInWords(project.asOf, locale)]),
          ...fact(label.when, 'when', when.text && [{ ...when.text, value: locale.quote(when.text.value) }]),
        ],
        label.when,
      ),
    ],
    related: relatedOf(project, model.projects, locale),
  };
}

const isExact = ({ precision }: TimePoint): boolean => precision === 'day' || precision === 'month';

function relatedOf(project: ProjectModel, projects: readonly ProjectModel[], locale: Locale): Related[] {
  const { relations } = profileTexts[locale.language];
  const all = (others: readonly ProjectModel[], kind: string): Related[] => others.map((other) => ({ project: other, kind, note: null }));
  const named = [
    ...all(project.dependsOn, locale.facts.needs),
    ...all(project.enables, locale.facts.enables),
    ...all(project.partOf, locale.facts.partOf),
    ...all(project.parts, locale.facts.parts),
    ...project.relations.map(({ project: other, kind, note }) => ({ project: other, kind: relations[kind], note })),
  ];
  // Projects that name this one while it does not name them.
  const refers = (other: ProjectModel): boolean =>
    other.relations.some((relation) => relation.project === project) && !named.some((one) => one.project === other);
  return [...named, ...all(projects.filter(refers), relations.of)];
}

/** `1.000 € bis 5.000 €`, `höchstens 10 €, 2024`, `hoch`, with the document's words and conditions. */
export function moneyInWords({ min, max, currency, level, text, year, conditional }: MoneyModel, locale: Locale): Words {
  const { range, atLeast, atMost } = locale.time;
  const isCode = /^[a-z]{3}$/i.test(currency);
  const amount = (value: number): string =>
    isCode
      ? value.toLocaleString(locale.language, { style: 'currency', currency, maximumFractionDigits: value % 1 ? 2 : 0 })
      : `${value.toLocaleString(locale.language)} ${currency}`;
  const [low, high] = [min, max].map((value) => value !== null && amount(value));
  const figure =
    low && high
      ? low === high
        ? low
        : range(low, high)
      : low
        ? `${atLeast} ${low}`
        : high
          ? `${atMost} ${high}`
          : level && locale.level[level];
  // Each part in its own language.
  return [figure, text, year && timeInWords(year, locale), conditional].reduce<Said | null>((before, part) => {
    const own = typeof part === 'string' ? { value: part } : part;
    return own?.value ? { ...own, ...(before && { before, value: `, ${own.value}` }) } : before;
  }, null);
}
