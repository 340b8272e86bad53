// Projects with their relations in both directions.
import type { Milestone, Project, Strategy, Text, TextList } from '../contract/strategy.js';
import type { TimePoint } from '../contract/time.js';
import { pick } from './fields.js';
import { formModel, itemModel, moneyModel, type Read, type Reading } from './items.js';
import {
  type ActionFieldModel,
  type AudienceModel,
  type FormModel,
  type MilestoneModel,
  type ProjectModel,
  type RelationModel,
  type SheetList,
  sheetLists,
  type TextListModel,
  type TopicModel,
  type UnitModel,
} from './strategy-model.js';
import { timeOf, whenModel } from './when.js';

export interface ProjectSurroundings {
  fields: ReadonlyMap<string, ActionFieldModel>;
  topics: ReadonlyMap<string, TopicModel>;
  audiences: ReadonlyMap<string, AudienceModel>;
  units: ReadonlyMap<string, UnitModel>;
  asOf: TimePoint | null;
}

export function projectModels(strategy: Strategy, reading: Reading, today: number, around: ProjectSurroundings): ProjectModel[] {
  const forms = new Map((strategy.forms ?? []).map((form) => [form.id, formModel(form, reading)]));
  const projects = (strategy.projects ?? []).map((source) => projectModel(source, forms, reading, today, around));
  const byId = new Map(projects.map((project) => [project.id, project]));
  (strategy.projects ?? []).forEach((source, i) => {
    const project = projects[i] as ProjectModel;
    project.dependsOn = pick(source.dependsOn, byId);
    for (const needed of project.dependsOn) needed.enables.push(project);
    project.partOf = pick(source.partOf, byId);
    for (const whole of project.partOf) whole.parts.push(project);
    project.relations = (source.relatedTo ?? []).flatMap((relation): RelationModel[] => {
      const other = byId.get(relation.project);
      return other ? [{ project: other, kind: relation.kind ?? 'related', note: reading.read(relation.note) }] : [];
    });
  });
  return projects;
}

function projectModel(
  source: Project,
  forms: ReadonlyMap<string, FormModel>,
  reading: Reading,
  today: number,
  around: ProjectSurroundings,
): ProjectModel {
  const status = source.status ?? 'unknown';
  const topics = pick(source.topics, around.topics);
  const named = pick(source.actionFields, around.fields);
  const { responsible } = source;
  const project: ProjectModel = {
    ...itemModel('project', source, source.id, reading),
    projectKind: source.kind ?? 'project',
    status,
    actionFields: named.length > 0 ? named : [...new Set(topics.map((topic) => topic.actionField))],
    topics,
    audiences: pick(source.audiences, around.audiences),
    responsible: responsible === undefined ? null : responsible === 'unknown' ? 'unknown' : pick(responsible, around.units),
    initiator: reading.read(source.initiator),
    when: whenModel(source.when, status, today, reading.read, timeOf(source.asOf) ?? around.asOf),
    milestones: (source.milestones ?? []).map((milestone, i) => milestoneModel(milestone, source.id, i, reading)),
    priority: source.priority ?? null,
    scores: scoresOf(source, reading.read),
    dependsOn: [],
    enables: [],
    partOf: [],
    parts: [],
    relations: [],
    lists: listsOf(source, reading.read),
    resources: source.resources ?? null,
    budget: (source.budget ?? []).map((money) => moneyModel(money, reading)),
    form: forms.get(source.form ?? '') ?? null,
    durationBand: source.durationBand ?? null,
    budgetBand: source.budgetBand ?? null,
    audienceKind: source.audienceKind ?? null,
    links: (source.links ?? []).flatMap(({ title, url }) => {
      const shown = reading.read(title);
      return shown ? [{ title: shown, url: reading.address(url) }] : [];
    }),
    asOf: timeOf(source.asOf),
  };
  project.actionFields[0]?.projects.push(project);
  for (const field of project.actionFields.slice(1)) field.further.push(project);
  for (const topic of topics) topic.projects.push(project);
  return project;
}

function milestoneModel(source: Milestone, project: string, index: number, reading: Reading): MilestoneModel {
  return {
    ...itemModel('milestone', source, source.id ?? `${project}-${index + 1}`, reading),
    date: timeOf(source.date),
    text: reading.read(source.text),
    planned: timeOf(source.planned),
    status: source.status ?? null,
  };
}

function scoresOf(source: Project, read: Read): ProjectModel['scores'] {
  return new Map(
    Object.entries(source.scores ?? {}).map(([criterion, score]) => [
      criterion,
      typeof score === 'object' ? { value: score.value, reason: read(score.reason) } : { value: score, reason: null },
    ]),
  );
}

function listsOf(source: Project, read: Read): ProjectModel['lists'] {
  const lists = {} as Record<SheetList, TextListModel>;
  for (const key of sheetLists) {
    const value: TextList | Text | Text[] | undefined = source[key];
    lists[key] =
      value === undefined
        ? null
        : value === 'unknown'
          ? value
          : (Array.isArray(value) ? value : [value]).flatMap((text) => read(text) ?? []);
  }
  return lists;
}
