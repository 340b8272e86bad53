// Projects with their relations in both directions.
import type { Project, Strategy } from '../contract/strategy.js';
import type { TimePoint } from '../contract/time.js';
import { type ById, byId, itemModel, pick, type Reading } from './items.js';
import type { ActionFieldModel, AudienceModel, ProjectModel, TopicModel, UnitModel } from './strategy-model.js';
import { timeOf, whenModel } from './when.js';

export interface ProjectSurroundings {
  fields: ById<ActionFieldModel>;
  topics: ById<TopicModel>;
  audiences: ById<AudienceModel>;
  units: ById<UnitModel>;
  asOf: TimePoint | null;
  today: number;
}

export function projectModels({ projects: sources = [] }: Strategy, reading: Reading, around: ProjectSurroundings): ProjectModel[] {
  const projects = sources.map((source) => projectModel(source, reading, around));
  const known = byId(projects);
  sources.forEach((source, i) => {
    const project = projects[i] as ProjectModel;
    project.dependsOn = pick(source.dependsOn, known);
    for (const needed of project.dependsOn) needed.enables.push(project);
    project.partOf = pick(source.partOf, known);
    for (const whole of project.partOf) whole.parts.push(project);
  });
  return projects;
}

function projectModel(source: Project, reading: Reading, around: ProjectSurroundings): ProjectModel {
  const { status = 'unknown', kind: projectKind = 'project', responsible, summary, objectives, citizenValue } = source;
  const { read, texts } = reading;
  const topics = pick(source.topics, around.topics);
  const named = pick(source.actionFields, around.fields);
  const actionFields = named.length > 0 ? named : [...new Set(topics.map(({ actionField }) => actionField))];
  const asOf = timeOf(source.asOf);
  const project = {
    ...itemModel('project', source, source.id, reading),
    projectKind,
    status,
    actionFields,
    topics,
    audiences: pick(source.audiences, around.audiences),
    responsible: responsible === undefined ? null : responsible === 'unknown' ? responsible : pick(responsible, around.units),
    when: whenModel(source.when, status, around.today, read, asOf ?? around.asOf),
    asOf,
    milestones: (source.milestones ?? []).map((milestone, i) => ({
      ...itemModel('milestone', milestone, milestone.id ?? `${source.id}-${i + 1}`, reading),
      date: timeOf(milestone.date),
      text: read(milestone.text),
      planned: timeOf(milestone.planned),
      status: milestone.status ?? null,
    })),
    priority: source.priority ?? null,
    about: [summary, objectives, citizenValue].flatMap((list) => (list === 'unknown' ? [] : texts(list))),
    dependsOn: [],
    enables: [],
    partOf: [],
    parts: [],
    // The rest is added by the parts `sheets` and `evaluation`, for the views that read it.
  } as Partial<ProjectModel> as ProjectModel;
  actionFields.forEach((field, i) => {
    field[i > 0 ? 'further' : 'projects'].push(project);
  });
  for (const topic of topics) topic.projects.push(project);
  return project;
}
