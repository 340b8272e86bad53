// Action fields with topics, goals and measures; audiences; units.
import type { ActionField, Audience, Goal, Measure, Strategy, Topic, Unit } from '../contract/strategy.js';
import type { colourist } from './colour.js';
import { paletteSize } from './colour.js';
import { itemModel, type Read } from './items.js';
import type { ActionFieldModel, AudienceModel, GoalModel, MeasureModel, ProjectModel, TopicModel, UnitModel } from './strategy-model.js';

type Colours = ReturnType<typeof colourist>;

export function audienceModels(strategy: Strategy, read: Read, untitled: string, colours: Colours, paint: boolean): AudienceModel[] {
  return (strategy.audiences ?? []).map((audience: Audience) => ({
    ...itemModel('audience', audience, audience.id, read, untitled),
    icon: audience.icon ?? null,
    colour: paint ? colours.next(audience.color) : 0,
    actionFields: [],
  }));
}

export function unitModels(strategy: Strategy, read: Read, untitled: string): UnitModel[] {
  const sources = strategy.units ?? [];
  const units = sources.map((unit: Unit): UnitModel => ({ ...itemModel('unit', unit, unit.id, read, untitled), parent: null }));
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
  const pillars = (strategy.actionFields ?? []).filter((field) => field.role !== 'roof');
  return pillars.length > paletteSize && (strategy.audiences ?? []).length > 0;
}

export function fieldModels(
  strategy: Strategy,
  read: Read,
  untitled: string,
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
      ...itemModel('action-field', source, source.id, read, untitled),
      number: source.number ?? (role === 'pillar' ? place : null),
      role,
      icon: source.icon ?? null,
      colour: role !== 'pillar' ? 0 : grouped && source.color === undefined ? (groups[0]?.colour ?? 0) : colours.next(source.color),
      missions: (source.missions ?? []).flatMap((mission) => read(mission) ?? []),
      topics: [],
      goals: goalModels(source.goals, source.id, read, untitled),
      audiences: groups,
      responsible: Array.isArray(source.responsible) ? pick(source.responsible, units) : [],
      projects: [],
      further: [],
    };
    field.topics = (source.topics ?? []).map((topic) => topicModel(topic, field, read, untitled));
    for (const group of groups) group.actionFields.push(field);
    return field;
  });
}

function topicModel(source: Topic, actionField: ActionFieldModel, read: Read, untitled: string): TopicModel {
  return {
    ...itemModel('topic', source, source.id, read, untitled),
    icon: source.icon ?? null,
    goals: goalModels(source.goals, source.id, read, untitled),
    measures: (source.measures ?? []).map(
      (measure: Measure, i): MeasureModel => ({
        ...itemModel('measure', measure, measure.id ?? `${source.id}-${i + 1}`, read, untitled),
        project: null,
        status: measure.status ?? null,
      }),
    ),
    projects: [],
    actionField,
  };
}

function goalModels(goals: Goal[] | undefined, parent: string, read: Read, untitled: string): GoalModel[] {
  return (goals ?? []).map((goal, i) => itemModel('goal', goal, goal.id ?? `${parent}-${i + 1}`, read, untitled));
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
