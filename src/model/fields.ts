// Action fields with topics, goals and measures; audiences; units.
import type { Goal, Strategy, Topic } from '../contract/strategy.js';
import { colourist, paletteSize } from './colour.js';
import { type ById, byId, itemModel, pick, type Reading } from './items.js';
import type { ActionFieldModel, AudienceModel, GoalModel, ProjectModel, TopicModel, UnitModel } from './strategy-model.js';

export function unitModels({ units: sources = [] }: Strategy, reading: Reading): UnitModel[] {
  const units = sources.map((unit): UnitModel => ({ ...itemModel('unit', unit, unit.id, reading), parent: null }));
  const known = byId(units);
  sources.forEach((source, i) => {
    const unit = units[i] as UnitModel;
    const [parent] = pick([source.parent ?? ''], known);
    // A unit that is its own grandparent would hang every loop upwards.
    let above: UnitModel | null | undefined = parent;
    while (above && above !== unit) above = above.parent;
    if (parent && !above) unit.parent = parent;
  });
  return units;
}

/** Audiences and fields with their colours. With more fields than colours, the fields take the colour of their audience. */
export function fieldModels(
  strategy: Strategy,
  reading: Reading,
  own: string[],
  units: ById<UnitModel>,
): { audiences: AudienceModel[]; actionFields: ActionFieldModel[] } {
  const sources = strategy.actionFields ?? [];
  const groups = strategy.audiences ?? [];
  const colourOf = colourist(own);
  const grouped = groups.length > 0 && sources.filter(({ role = 'pillar' }) => role === 'pillar').length > paletteSize;
  const audiences = groups.map(
    (audience): AudienceModel => ({
      ...itemModel('audience', audience, audience.id, reading),
      icon: audience.icon ?? null,
      colour: grouped ? colourOf(audience.color) : 0,
      actionFields: [],
    }),
  );
  const known = byId(audiences);
  let place = 0;
  const actionFields = sources.map((source): ActionFieldModel => {
    const { role = 'pillar', color, icon = null } = source;
    const isPillar = role === 'pillar';
    if (isPillar) place += 1;
    const audiences = pick(source.audiences, known);
    const field: ActionFieldModel = {
      ...itemModel('action-field', source, source.id, reading),
      number: source.number ?? (isPillar ? place : null),
      role,
      icon,
      colour: !isPillar ? 0 : grouped && color === undefined ? (audiences[0]?.colour ?? 0) : colourOf(color),
      missions: reading.texts(source.missions ?? []),
      topics: [],
      goals: goalModels(source.goals, source.id, reading),
      audiences,
      responsible: pick(source.responsible, units),
      projects: [],
      further: [],
    };
    field.topics = (source.topics ?? []).map((topic) => topicModel(topic, field, reading));
    for (const audience of audiences) audience.actionFields.push(field);
    return field;
  });
  return { audiences, actionFields };
}

function topicModel(source: Topic, actionField: ActionFieldModel, reading: Reading): TopicModel {
  const { id, icon = null, goals, measures = [] } = source;
  return {
    ...itemModel('topic', source, id, reading),
    icon,
    goals: goalModels(goals, id, reading),
    measures: measures.map((measure, i) => ({
      ...itemModel('measure', measure, measure.id ?? `${id}-${i + 1}`, reading),
      project: null,
      status: measure.status ?? null,
    })),
    projects: [],
    actionField,
  };
}

const goalModels = (goals: readonly Goal[] = [], parent: string, reading: Reading): GoalModel[] =>
  goals.map((goal, i) => itemModel('goal', goal, goal.id ?? `${parent}-${i + 1}`, reading));

/** Measures know their project only when the projects are there. */
export function linkMeasures(strategy: Strategy, fields: readonly ActionFieldModel[], projects: ById<ProjectModel>): void {
  const named = strategy.actionFields?.flatMap(({ topics = [] }) => topics.flatMap(({ measures = [] }) => measures)).values();
  for (const topic of fields.flatMap(({ topics }) => topics)) {
    for (const measure of topic.measures) {
      const project = projects.get(named?.next().value?.project ?? '');
      if (!project) continue;
      measure.project = project;
      measure.status = project.status;
      if (!topic.projects.includes(project)) topic.projects.push(project);
    }
  }
}
