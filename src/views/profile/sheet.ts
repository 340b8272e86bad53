// A project as the parts of a fact sheet: what is stated, in the order of the two cities' forms. No numbers to lay out:
// the page's own flow decides heights.
import type { Level } from '../../contract/strategy.js';
import type { ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import { profileTexts } from '../../locale/profile.js';
import { durationInWords, timeInWords } from '../../locale/time.js';
import type {
  ActionFieldModel,
  MoneyModel,
  OptionModel,
  ProjectModel,
  SheetList,
  StrategyModel,
  TextListModel,
  TextModel,
} from '../../model/strategy-model.js';

export interface Fact {
  label: string;
  texts: TextModel[];
  inferred: boolean;
}

/** A list under its heading; `null` texts are lost, an empty list is none. */
export interface SheetSection {
  icon: string;
  title: string;
  parts: { title: string | null; texts: TextModel[] | 'unknown'; inferred: boolean }[];
}

export interface Tick {
  label: TextModel;
  /** null: the form asks, the answer is lost. */
  ticked: boolean | null;
}

/** Steps of a scale from low to high; `chosen` is -1 where the answer is lost. */
export interface Scale {
  words: TextModel;
  steps: { label: string | null }[];
  chosen: number;
}

export interface Related {
  project: ProjectModel;
  kind: string;
  note: TextModel | null;
}

export interface Moment {
  when: TextModel;
  what: TextModel;
  shape: 'start' | 'milestone' | 'end' | 'vague';
  id: string | null;
}

export interface Sheet {
  project: ProjectModel;
  field: ActionFieldModel | null;
  fields: ActionFieldModel[];
  facts: Fact[];
  sections: SheetSection[];
  related: Related[];
  fieldTicks: Tick[];
  audienceTicks: Tick[];
  audiences: TextModel[];
  durationBand: Scale | null;
  budgetBand: Scale | null;
  levels: { label: string; scale: Scale }[];
  moments: Moment[];
  /** The document's own words for the time. */
  words: TextModel | null;
  money: TextModel[];
}

const said = (value: string): TextModel => ({ value });

export function sheetOf(project: ProjectModel, context: ViewContext): Sheet {
  const { model } = context;
  const { form } = project;
  const asksFields = form !== null && form.audienceKinds.length > 0;
  return {
    project,
    field: project.actionFields[0] ?? null,
    fields: project.actionFields,
    facts: factsOf(project, context),
    sections: sectionsOf(project, context),
    related: relatedOf(project, context),
    fieldTicks: asksFields
      ? model.actionFields.map((field) => ({
          label: field.title,
          ticked: project.actionFields.length > 0 ? project.actionFields.includes(field) : null,
        }))
      : [],
    audienceTicks: form && project.audienceKind !== null ? ticks(form.audienceKinds, project.audienceKind) : [],
    audiences: project.audiences.map((audience) => audience.title),
    durationBand: form && band(form.duration, project.durationBand, context),
    budgetBand: form && band(form.budget, project.budgetBand, context),
    levels: levelsOf(project, context),
    moments: momentsOf(project, context),
    words: project.when.text,
    money: project.budget.map((money) => said(moneyInWords(money, context))),
  };
}

function factsOf(project: ProjectModel, { model, locale }: ViewContext): Fact[] {
  const texts = profileTexts[locale.language];
  const { responsible, initiator, topics, when } = project;
  const unknown = [said(locale.unknown)];
  const fact = (label: string, key: string, values: TextModel[]): Fact[] =>
    values.length > 0 ? [{ label, texts: values, inferred: project.inferred.includes(key) }] : [];
  return [
    ...fact(texts.responsible, 'responsible', responsible === 'unknown' ? unknown : (responsible ?? []).map((unit) => unit.title)),
    ...fact(texts.initiator, 'initiator', initiator ? [initiator.value === 'unknown' ? said(locale.unknown) : initiator] : []),
    ...fact(
      termOf(model, locale, 'topic').one,
      'topics',
      topics.map((topic) => topic.title),
    ),
    ...fact(
      texts.start,
      'when',
      when.start ? [said(when.start.earliest === null ? locale.time.startedBefore : timeInWords(when.start, locale))] : [],
    ),
    ...fact(
      texts.duration,
      'when',
      when.ongoing ? [said(locale.time.ongoing)] : when.duration ? [said(durationInWords(when.duration, locale))] : [],
    ),
    ...fact(texts.partners, 'partners', asList(project.lists.partners, locale)),
    ...fact(texts.priority, 'priority', priorityOf(project, locale)),
  ];
}

function asList(list: TextListModel, locale: ViewContext['locale']): TextModel[] {
  if (list === null) return [];
  if (list === 'unknown') return [said(locale.unknown)];
  return list.length > 0 ? list : [said(locale.none)];
}

function priorityOf({ priority }: ProjectModel, locale: ViewContext['locale']): TextModel[] {
  return priority === null ? [] : [said(typeof priority === 'number' ? String(priority) : locale.level[priority])];
}

function sectionsOf(project: ProjectModel, { locale }: ViewContext): SheetSection[] {
  const texts = profileTexts[locale.language];
  const part = (key: SheetList, titled: boolean): SheetSection['parts'] => {
    const list = project.lists[key];
    return list === null ? [] : [{ title: titled ? texts.lists[key] : null, texts: list, inferred: project.inferred.includes(key) }];
  };
  const section = (icon: string, title: string, ...keys: SheetList[]): SheetSection[] => {
    const parts = keys.flatMap((key) => part(key, keys.length > 1));
    return parts.length > 0 ? [{ icon, title, parts }] : [];
  };
  const description = project.description ? [{ title: null, texts: [project.description], inferred: false }] : [];
  const summary = [...description, ...part('summary', false)];
  return [
    ...(summary.length > 0 ? [{ icon: 'file-text', title: texts.lists.summary, parts: summary }] : []),
    ...section('target', texts.lists.objectives, 'objectives'),
    ...section('heart', texts.lists.citizenValue, 'citizenValue'),
    ...section('scale', texts.costsAndBenefits, 'costs', 'savings', 'benefits'),
    ...section('cpu', texts.lists.technology, 'technology'),
    ...section('triangle-alert', texts.successAndRisks, 'successFactors', 'risks'),
    ...section('network', texts.lists.interfaces, 'interfaces'),
  ];
}

function relatedOf(project: ProjectModel, { model, locale }: ViewContext): Related[] {
  const { relations } = profileTexts[locale.language];
  const all = (projects: readonly ProjectModel[], kind: string): Related[] =>
    projects.map((other) => ({ project: other, kind, note: null }));
  const named = [
    ...all(project.dependsOn, relations.dependsOn),
    ...all(project.enables, relations.enables),
    ...all(project.partOf, relations.partOf),
    ...all(project.parts, relations.parts),
    ...project.relations.map((relation) => ({ project: relation.project, kind: relations[relation.kind], note: relation.note })),
  ];
  const known = new Set(named.map((relation) => relation.project));
  return [...named, ...all(referring(project, model, known), relations.of)];
}

/** Projects that name this one while it does not name them. */
function referring(project: ProjectModel, model: StrategyModel, known: ReadonlySet<ProjectModel>): ProjectModel[] {
  return model.projects.filter((other) => !known.has(other) && other.relations.some((relation) => relation.project === project));
}

const ticks = (options: readonly OptionModel[], chosen: string): Tick[] =>
  options.map(({ id, label }) => ({ label, ticked: chosen === 'unknown' ? null : id === chosen }));

function band(options: readonly OptionModel[], chosen: string | null, { locale }: ViewContext): Scale | null {
  if (chosen === null || options.length === 0) return null;
  const at = options.findIndex(({ id }) => id === chosen);
  return { words: options[at]?.label ?? said(locale.unknown), steps: options.map(({ label }) => ({ label: label.value })), chosen: at };
}

const grades: readonly Level[] = ['low', 'medium', 'high'];

function levelsOf(project: ProjectModel, { locale }: ViewContext): Sheet['levels'] {
  const { needs } = profileTexts[locale.language];
  const { resources } = project;
  return (['maturity', 'expertise', 'staff', 'budget'] as const).flatMap((key) => {
    const level = resources?.[key];
    if (level === undefined) return [];
    const scale = { words: said(locale.level[level]), steps: grades.map(() => ({ label: null })), chosen: grades.indexOf(level) };
    return [{ label: needs[key], scale }];
  });
}

function momentsOf(project: ProjectModel, { locale }: ViewContext): Moment[] {
  const texts = profileTexts[locale.language];
  const { when, milestones } = project;
  const exact = (precision: string | undefined): boolean => precision === 'day' || precision === 'month';
  const start: Moment[] = when.start
    ? [
        {
          when: said(when.start.earliest === null ? locale.time.startedBefore : timeInWords(when.start, locale)),
          what: said(texts.start),
          shape: exact(when.start.precision) ? 'start' : 'vague',
          id: null,
        },
      ]
    : [];
  const end: Moment[] = when.ongoing
    ? [{ when: said(locale.time.ongoing), what: said(locale.time.openEnd), shape: 'vague', id: null }]
    : when.end
      ? [
          {
            when: said(timeInWords(when.end, locale)),
            what: said(when.endReckoned ? `${texts.end} (${locale.time.reckoned})` : texts.end),
            shape: exact(when.end.precision) ? 'end' : 'vague',
            id: null,
          },
        ]
      : [];
  return [
    ...start,
    ...milestones.map(
      (milestone): Moment => ({
        when: milestone.date ? said(timeInWords(milestone.date, locale)) : (milestone.text ?? said(texts.noDate)),
        what: milestone.title,
        shape: 'milestone',
        id: milestone.id,
      }),
    ),
    ...end,
  ];
}

export function moneyInWords(money: MoneyModel, { locale }: ViewContext): string {
  const amount = (value: number): string =>
    /^[a-z]{3}$/i.test(money.currency)
      ? new Intl.NumberFormat(locale.language, {
          style: 'currency',
          currency: money.currency,
          maximumFractionDigits: value % 1 ? 2 : 0,
        }).format(value)
      : `${new Intl.NumberFormat(locale.language).format(value)} ${money.currency}`;
  const { min, max } = money;
  const figure =
    min !== null && max !== null
      ? min === max
        ? amount(min)
        : locale.time.range(amount(min), amount(max))
      : min !== null
        ? `${locale.time.atLeast} ${amount(min)}`
        : max !== null
          ? `${locale.time.atMost} ${amount(max)}`
          : money.level
            ? locale.level[money.level]
            : '';
  return [figure, money.text?.value, money.year && timeInWords(money.year, locale), money.conditional?.value].filter(Boolean).join(', ');
}
