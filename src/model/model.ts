/**
 * From the contract to what the views read, in order:
 * texts → units, audiences and fields with their colours → projects → links between them → what only some views read.
 */
import type { Strategy } from '../contract/strategy.js';
import { fieldModels, linkMeasures, unitModels } from './fields.js';
import { byId, type ModelOptions, readingOf } from './items.js';
import { projectModels } from './projects.js';
import type { ItemModel, StrategyModel, TermKey } from './strategy-model.js';
import { timeOf } from './when.js';

/** Resolves a validated strategy for one reader. The strategy is not changed. */
export function createModel(strategy: Strategy, options: ModelOptions): StrategyModel {
  const { lang, today, parts = [] } = options;
  const reading = readingOf(strategy, options);
  const { read, title, texts } = reading;
  const asOf = timeOf(strategy.asOf);
  const colours: string[] = [];
  const units = unitModels(strategy, reading);
  const { audiences, actionFields } = fieldModels(strategy, reading, colours, byId(units));
  const topics = actionFields.flatMap((field) => field.topics);
  const around = { fields: byId(actionFields), topics: byId(topics), audiences: byId(audiences), units: byId(units), asOf, today };
  const projects = projectModels(strategy, reading, around);
  linkMeasures(strategy, actionFields, byId(projects));
  const goals = [...actionFields, ...topics].flatMap((parent) => parent.goals);
  const measures = topics.flatMap((topic) => topic.measures);
  const items: ItemModel[] = [...actionFields, ...topics, ...goals, ...measures, ...projects, ...audiences, ...units];
  const model: StrategyModel = {
    lang,
    isSimpler: false,
    title: title(strategy.title),
    organisation: read(strategy.organisation),
    description: read(strategy.description),
    vision: read(strategy.vision),
    mission: read(strategy.mission),
    note: reading.note(strategy),
    asOf,
    sources: reading.sources(strategy),
    foundation: (strategy.foundation ?? []).map((step) => ({ title: title(step.title), items: texts(step.items ?? []) })),
    principles: (strategy.principles ?? []).map((principle) => ({
      title: title(principle.title),
      description: read(principle.description),
    })),
    terms: {},
    actionFields,
    projects,
    audiences,
    units,
    criteria: [],
    matrices: [],
    colours,
    items: new Map(items.map((item) => [`${item.kind}:${item.id}`, item])),
  };
  for (const [key, term] of Object.entries(strategy.terms ?? {})) {
    const [one, many] = [read(term?.one), read(term?.many)];
    // Words in another language than the interface's would stand in its sentences unmarked.
    if (one && many && !one.lang && !many.lang) model.terms[key as TermKey] = { one: one.value, many: many.value };
  }
  for (const add of parts) add(model, strategy, reading);
  model.isSimpler = reading.tags.has(`${lang.split('-')[0]}-simple`.toLowerCase());
  return model;
}
