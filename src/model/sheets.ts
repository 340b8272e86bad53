// What only the fact sheet reads of a project.
import type { Form, Money, Option, Project, Text, TextList } from '../contract/strategy.js';
import { type ById, byId, type ModelPart, type Reading } from './items.js';
import {
  type FormModel,
  type MoneyModel,
  type OptionModel,
  type ProjectModel,
  type RelationModel,
  type SheetModel,
  sheetLists,
  type TextListModel,
} from './strategy-model.js';
import { contained } from './text.js';
import { timeOf } from './when.js';

/** Adds to the projects what their forms hold. */
export const sheets: ModelPart = (model, { projects = [], forms = [] }, reading) => {
  const known = byId(model.projects);
  const asked = byId(forms.map((form) => formModel(form, reading)));
  projects.forEach((source, i) => {
    Object.assign(model.projects[i] as ProjectModel, sheetModel(source, known, asked, reading));
  });
};

function sheetModel(source: Project, known: ById<ProjectModel>, forms: ById<FormModel>, reading: Reading): SheetModel {
  const { read, texts, address } = reading;
  const { resources = null, durationBand = null, budgetBand = null, audienceKind = null } = source;
  const list = (value: TextList | Text | undefined): TextListModel =>
    value === undefined ? null : value === 'unknown' ? value : texts(value);
  return {
    initiator: read(source.initiator),
    relations: (source.relatedTo ?? []).flatMap(({ project: id, kind = 'related', note }): RelationModel[] => {
      const project = known.get(id);
      return project ? [{ project, kind, note: read(note) }] : [];
    }),
    lists: Object.fromEntries(sheetLists.map((key) => [key, list(source[key])])) as SheetModel['lists'],
    resources,
    budget: (source.budget ?? []).map((money) => moneyModel(money, reading)),
    // Without the name of its form, answers are options of any.
    form:
      forms.get(source.form ?? '') ?? [...forms.values()].find((form) => offers(form, [durationBand, budgetBand, audienceKind])) ?? null,
    durationBand,
    budgetBand,
    audienceKind,
    links: (source.links ?? []).map(({ title, url }) => ({ title: reading.title(title), url: address(url) })),
  };
}

const offers = ({ duration, budget, audienceKinds }: FormModel, ids: readonly (string | null)[]): boolean =>
  [...duration, ...budget, ...audienceKinds].some(({ id }) => ids.includes(id));

function formModel({ id, bands = {}, audienceKinds }: Form, { title }: Reading): FormModel {
  const options = (list: readonly Option[] = []): OptionModel[] => list.map((option) => ({ id: option.id, label: title(option.label) }));
  return { id, duration: options(bands.duration), budget: options(bands.budget), audienceKinds: options(audienceKinds) };
}

function moneyModel({ min, max, currency = 'EUR', year, text, level, conditional }: Money, { read }: Reading): MoneyModel {
  return {
    min: min ?? null,
    max: max ?? null,
    currency: contained(currency),
    year: timeOf(year),
    text: read(text),
    level: level ?? null,
    conditional: read(conditional),
  };
}
