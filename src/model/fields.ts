// Action fields with topics, goals and measures; audiences; units.
import type { ActionField, Audience, Goal, Measure, Strategy, Topic, Unit } from '../contract/strategy.js';
import type { colourist } from './colour.js';
import { paletteSize } from './colour.js';
import { itemModel, type Reading } from './items.js';
import type { ActionFieldModel, AudienceModel, GoalModel, MeasureModel, ProjectModel, TopicModel, UnitModel } from './strategy-model.js';

type Colours = ReturnType<typeof colourist>;

export function audienceModels(strategy: Strategy, reading: Reading, colours: Colours, paint: boolean): AudienceModel[] {
  return (strategy.audiences ?? []).map((audience: Audience) => ({
    ...itemModel('audience', audience, audience.id, reading),
    icon: audience.icon ?? null,
    colour: paint ? colours.next(audience.color) : 0,
    actionFields: [],
  }));
}

export function unitModels(strategy: Strategy, reading: Reading): UnitModel[] {
  const sources = strategy.units ?? [];
  const units = sources.map((unit: Unit): UnitModel => ({ ...itemModel('unit', unit, unit.id, reading), parent: null }));
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  sources.forEach((source, i) => {
    const unit = units[i] as UnitModel;
    const parent = source.parent === undefined ? undefined : byId.get(source.parent);
    if (parent && !isAncestor(unit, parent)) unit.parent = parent;
  });
  return units;
}

/** A unit that is its own grandparent would hang every loop upwards. */
function isAncestor(unit: UnitModel, of: UnitModel): boolean {
  for (let at: UnitModel | null = of; at; at = at.parent) if (at === unit) return true;
  return false;
}

/** More fields than colours: the fields take the colour of their audience. */
export function paintsAudiences(strategy: Strategy): boolean {
  const pillars = (strategy.actionFields ?? []).filter((field) => (field.role ?? 'pillar') === 'pillar');
  return pillars.length > paletteSize && (strategy.audiences ?? []).length > 0;
}

export function fieldModels(
  strategy: Strategy,
  reading: Reading,
  colours: Colours,
  audiences: ReadonlyMap<string, AudienceModel>,
  units: ReadonlyMap<string, UnitModel>,
): ActionFieldModel[] {
  const grouped = paintsAudiences(strategy);
  let place = 0;
  return (strategy.actionFields ?? []).map((source: ActionField): ActionFieldModel => {
    const role = source.role ?? 'pillar';
    if (role === 'pillar') place += 1;
    const groups = pick(source.audiences, audiences);
    const field: ActionFieldModel = {
      ...itemModel('action-field', source, source.id, reading),
      number: source.number ?? (role === 'pillar' ? place : null),
      role,
      icon: source.icon ?? null,
      colour: role !== 'pillar' ? 0 : grouped && source.color === undefined ? (groups[0]?.colour ?? 0) : colours.next(source.color),
      missions: (source.missions ?? []).flatMap((mission) => reading.read(mission) ?? []),
      topics: [],
      goals: goalModels(source.goals, source.id, reading),
      audiences: groups,
      responsible: Array.isArray(source.responsible) ? pick(source.responsible, units) : [],
      projects: [],
      further: [],
    };
    field.topics = (source.topics ?? []).map((topic) => topicModel(topic, field, reading));
    for (const group of groups) group.actionFields.push(field);
    return field;
  });
}

function topicModel(source: Topic, actionField: ActionFieldModel, reading: Reading): TopicModel {
  return {
    ...itemModel('topic', source, source.id, reading),
    icon: source.icon ?? null,
    goals: goalModels(source.goals, source.id, reading),
    measures: (source.measures ?? []).map(
      (measure: Measure, i): MeasureModel => ({
        ...itemModel('measure', measure, measure.id ?? `${source.id}-${i + 1}`, reading),
        project: null,
        status: measure.status ?? null,
      }),
    ),
    projects: [],
    actionField,
  };
}

function goalModels(goals: Goal[] | undefined, parent: string, reading: Reading): GoalModel[] {
  return (goals ?? []).map((goal, i) => itemModel('goal', goal, goal.id ?? `${parent}-${i + 1}`, reading));
}

/** Measures know their project only when the projects are there. */
export function linkMeasures(strategy: Strategy, fields: ActionFieldModel[], projects: ReadonlyMap<string, ProjectModel>): void {
  fields.forEach((field, f) => {
    field.topics.forEach((topic, t) => {
      topic.measures.forEach((measure, m) => {
        const source = strategy.actionFields?.[f]?.topics?.[t]?.measures?.[m];
        const project = source?.project === undefined ? undefined : projects.get(source.project);
        if (!project) return;
        measure.project = project;
        measure.status = project.status;
        if (!topic.projects.includes(project)) topic.projects.push(project);
      });
    });
  });
}

/** The things behind ids, in the ids' order; unknown ids were reported by the contract. */
export function pick<T>(ids: readonly string[] | undefined, from: ReadonlyMap<string, T>): T[] {
  return [...new Set(ids ?? [])].flatMap((id) => from.get(id) ?? []);
}
