/**
 * From the contract to what the views read, in order:
 * texts → colours → audiences and units → fields → projects → links between them.
 */
import type { Axis, Criterion, Indicator, Matrix, Strategy } from '../contract/strategy.js';
import { colourist } from './colour.js';
import { audienceModels, fieldModels, linkMeasures, paintsAudiences, pick, unitModels } from './fields.js';
import { itemModel, noteOf, type Read } from './items.js';
import { projectModels } from './projects.js';
import type { AxisModel, CriterionModel, IndicatorModel, ItemModel, MatrixModel, StrategyModel, TermKey } from './strategy-model.js';
import { textReader } from './text.js';
import { timeOf } from './when.js';

export interface ModelOptions {
  /** Language of the reader, a BCP 47 tag. */
  lang: string;
  /** The reader's day, in whole days since 1970-01-01. */
  today: number;
  /** Stands where a title is missing. */
  untitled: string;
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]));

/** Resolves a validated strategy for one reader. The strategy is not changed. */
export function createModel(strategy: Strategy, { lang, today, untitled }: ModelOptions): StrategyModel {
  const read = textReader(lang, strategy.lang ?? 'de');
  const colours = colourist();
  const audiences = audienceModels(strategy, read, untitled, colours, paintsAudiences(strategy));
  const units = unitModels(strategy, read, untitled);
  const actionFields = fieldModels(strategy, read, untitled, colours, byId(audiences), byId(units));
  const topics = actionFields.flatMap((field) => field.topics);
  const projects = projectModels(strategy, read, untitled, today, {
    fields: byId(actionFields),
    topics: byId(topics),
    audiences: byId(audiences),
    units: byId(units),
  });
  linkMeasures(strategy, actionFields, byId(projects));
  const criteria = (strategy.criteria ?? []).map((source) => criterionModel(source, read, untitled));
  const indicators = (strategy.indicators ?? []).map((source) => indicatorModel(source, read, untitled));
  const goals = [...actionFields, ...topics].flatMap((parent) => parent.goals);
  const measures = topics.flatMap((topic) => topic.measures);
  const items: ItemModel[] = [
    ...actionFields,
    ...topics,
    ...goals,
    ...measures,
    ...projects,
    ...audiences,
    ...units,
    ...criteria,
    ...indicators,
  ];
  return {
    lang,
    title: read(strategy.title) ?? { value: untitled },
    organisation: read(strategy.organisation),
    description: read(strategy.description),
    vision: read(strategy.vision),
    mission: read(strategy.mission),
    note: noteOf(strategy, read),
    asOf: timeOf(strategy.asOf),
    sources: strategy.sources ?? [],
    foundation: (strategy.foundation ?? []).map((step) => ({
      title: read(step.title) ?? { value: untitled },
      items: (step.items ?? []).flatMap((item) => read(item) ?? []),
    })),
    principles: (strategy.principles ?? []).map((principle) => ({
      title: read(principle.title) ?? { value: untitled },
      description: read(principle.description),
    })),
    terms: termsOf(strategy, read),
    actionFields,
    projects,
    audiences,
    units,
    criteria,
    matrices: (strategy.matrices ?? []).map((source) => matrixModel(source, byId(criteria), read, untitled)),
    indicators,
    tables: (strategy.tables ?? []).map((table) => ({
      id: table.id,
      title: read(table.title) ?? { value: untitled },
      columns: table.columns,
      rows: table.rows,
    })),
    documents: strategy.documents ?? [],
    colours: colours.colours,
    items: new Map(items.map((item) => [`${item.kind}:${item.id}`, item])),
  };
}

function termsOf(strategy: Strategy, read: Read): StrategyModel['terms'] {
  const terms: StrategyModel['terms'] = {};
  for (const [key, term] of Object.entries(strategy.terms ?? {})) {
    const one = read(term?.one)?.value;
    const many = read(term?.many)?.value;
    if (one && many) terms[key as TermKey] = { one, many };
  }
  return terms;
}

function criterionModel(source: Criterion, read: Read, untitled: string): CriterionModel {
  return {
    ...itemModel('criterion', source, source.id, read, untitled),
    scale: (source.scale ?? []).map((step) => ({ value: step.value, label: read(step.label) ?? { value: String(step.value) } })),
    moreIsBetter: source.moreIsBetter ?? true,
    weight: source.weight ?? 1,
    bonus: source.bonus ?? false,
  };
}

function indicatorModel(source: Indicator, read: Read, untitled: string): IndicatorModel {
  return {
    ...itemModel('indicator', source, source.id, read, untitled),
    value: source.value ?? null,
    unit: read(source.unit),
    target: source.target ?? null,
    targetDate: timeOf(source.targetDate),
    asOf: timeOf(source.asOf),
  };
}

function matrixModel(source: Matrix, criteria: ReadonlyMap<string, CriterionModel>, read: Read, untitled: string): MatrixModel {
  const axis = (from: Axis): AxisModel => {
    const used = pick(from.criteria, criteria);
    return {
      title: read(from.title) ?? { value: used.map((criterion) => criterion.title.value).join(' + ') },
      criteria: used,
      low: read(from.low),
      high: read(from.high),
      split: from.split ?? null,
    };
  };
  const quadrants: MatrixModel['quadrants'] = {};
  for (const [key, quadrant] of Object.entries(source.quadrants ?? {})) {
    const title = read(quadrant?.title);
    if (title)
      quadrants[key as keyof MatrixModel['quadrants']] = {
        title,
        description: read(quadrant.description),
        wanted: quadrant.wanted ?? false,
      };
  }
  return {
    id: source.id,
    title: read(source.title) ?? { value: untitled },
    note: noteOf(source, read),
    x: axis(source.x),
    y: axis(source.y),
    size: source.size ? axis(source.size) : null,
    quadrants,
  };
}
