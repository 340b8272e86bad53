/**
 * From the contract to what the views read, in order:
 * texts → colours → audiences and units → fields → projects → links between them.
 */
import type { Axis, Criterion, Indicator, Matrix, Strategy } from '../contract/strategy.js';
import { colourist } from './colour.js';
import { audienceModels, fieldModels, linkMeasures, paintsAudiences, pick, unitModels } from './fields.js';
import { itemModel, type ModelOptions, noteOf, type Read, type Reading, readingOf, titleOf } from './items.js';
import { projectModels } from './projects.js';
import type { AxisModel, CriterionModel, IndicatorModel, ItemModel, MatrixModel, StrategyModel, TermKey } from './strategy-model.js';
import { timeOf } from './when.js';

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]));

/** Resolves a validated strategy for one reader. The strategy is not changed. */
export function createModel(strategy: Strategy, options: ModelOptions): StrategyModel {
  const { lang, today } = options;
  const reading = readingOf(strategy, options);
  const { read } = reading;
  const colours = colourist();
  const audiences = audienceModels(strategy, reading, colours, paintsAudiences(strategy));
  const units = unitModels(strategy, reading);
  const actionFields = fieldModels(strategy, reading, colours, byId(audiences), byId(units));
  const topics = actionFields.flatMap((field) => field.topics);
  const projects = projectModels(strategy, reading, today, {
    fields: byId(actionFields),
    topics: byId(topics),
    audiences: byId(audiences),
    units: byId(units),
    asOf: timeOf(strategy.asOf),
  });
  linkMeasures(strategy, actionFields, byId(projects));
  const criteria = (strategy.criteria ?? []).map((source) => criterionModel(source, reading));
  const indicators = (strategy.indicators ?? []).map((source) => indicatorModel(source, reading));
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
    title: titleOf(strategy.title, reading),
    organisation: read(strategy.organisation),
    description: read(strategy.description),
    vision: read(strategy.vision),
    mission: read(strategy.mission),
    note: noteOf(strategy, read),
    asOf: timeOf(strategy.asOf),
    sources: reading.sources(strategy),
    foundation: (strategy.foundation ?? []).map((step) => ({
      title: titleOf(step.title, reading),
      items: (step.items ?? []).flatMap((item) => read(item) ?? []),
    })),
    principles: (strategy.principles ?? []).map((principle) => ({
      title: titleOf(principle.title, reading),
      description: read(principle.description),
    })),
    terms: termsOf(strategy, read),
    actionFields,
    projects,
    audiences,
    units,
    criteria,
    matrices: (strategy.matrices ?? []).map((source) => matrixModel(source, byId(criteria), reading)),
    indicators,
    tables: (strategy.tables ?? []).map((table) => ({
      id: table.id,
      title: titleOf(table.title, reading),
      columns: table.columns,
      rows: table.rows,
    })),
    documents: strategy.documents ?? [],
    colours: colours.colours,
    items: new Map(items.map((item) => [`${item.kind}:${item.id}`, item])),
  };
}

/** Words in another language than the interface's would stand in its sentences unmarked. */
function termsOf(strategy: Strategy, read: Read): StrategyModel['terms'] {
  const terms: StrategyModel['terms'] = {};
  for (const [key, term] of Object.entries(strategy.terms ?? {})) {
    const [one, many] = [read(term?.one), read(term?.many)];
    if (one && many && !one.lang && !many.lang) terms[key as TermKey] = { one: one.value, many: many.value };
  }
  return terms;
}

function criterionModel(source: Criterion, reading: Reading): CriterionModel {
  const { read } = reading;
  return {
    ...itemModel('criterion', source, source.id, reading),
    scale: (source.scale ?? []).map((step) => ({ value: step.value, label: read(step.label) ?? { value: String(step.value) } })),
    moreIsBetter: source.moreIsBetter ?? true,
    weight: source.weight ?? 1,
    bonus: source.bonus ?? false,
  };
}

function indicatorModel(source: Indicator, reading: Reading): IndicatorModel {
  const { read } = reading;
  return {
    ...itemModel('indicator', source, source.id, reading),
    value: source.value ?? null,
    unit: read(source.unit),
    target: source.target ?? null,
    targetDate: timeOf(source.targetDate),
    asOf: timeOf(source.asOf),
  };
}

function matrixModel(source: Matrix, criteria: ReadonlyMap<string, CriterionModel>, reading: Reading): MatrixModel {
  const { read } = reading;
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
    title: titleOf(source.title, reading),
    note: noteOf(source, read),
    x: axis(source.x),
    y: axis(source.y),
    size: source.size ? axis(source.size) : null,
    quadrants,
  };
}
