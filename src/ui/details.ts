// What the details of a chosen thing say; the same for every view.
import { count, type Locale, termOf } from '../locale/locale.js';
import { milestoneInWords, overdueInWords, plannedInWords, timeInWords, whenInWords } from '../locale/time.js';
import type { Item, ItemModel, ProjectModel, StrategyModel, TermKey, TextModel } from '../model/strategy-model.js';
import type { Words } from './text.render.js';

/** A line of a section: a thing, a text, or both, such as a criterion and its score. */
export interface DetailLine {
  label?: Words;
  item?: ItemModel;
  /** Instead of the thing's title. */
  text?: TextModel;
  /** The letter by which the picture shows the thing; filled for what comes first. */
  sign?: string | undefined;
  isFirst?: boolean;
  /** Behind the thing's title. */
  note?: Words;
}

export interface DetailSection {
  icon: string;
  title: string;
  lines: readonly DetailLine[];
}

export interface Details {
  item: ItemModel;
  /** In one line below the title, such as kind and units. */
  facts: readonly Words[];
  sections: readonly DetailSection[];
}

export function detailsOf(of: ItemModel, model: StrategyModel, locale: Locale): Details {
  const item = of as Item;
  const term = (key: TermKey) => termOf(model, locale, key);
  const section = (icon: string, title: string, lines: readonly DetailLine[]): DetailSection => ({ icon, title, lines });
  const texts = (all: readonly TextModel[]): DetailLine[] => all.map((text) => ({ text }));
  const things = (icon: string, title: string, items: readonly ItemModel[]): DetailSection =>
    section(
      icon,
      title,
      items.map((one) => ({ item: one })),
    );
  const details = (sections: DetailSection[], facts: Words[] = []): Details => ({
    item,
    facts,
    sections: sections.filter(({ lines }) => lines.length > 0),
  });
  switch (item.kind) {
    case 'topic':
      return details([
        things('target', term('goal').many, item.goals),
        things('list', term('measure').many, item.measures),
        things(
          'file-text',
          term('project').many,
          item.projects.filter((project) => !item.measures.some((measure) => measure.project === project)),
        ),
      ]);
    case 'action-field':
      return details(
        [
          section('compass', term('mission').many, texts(item.missions)),
          things('target', term('goal').many, item.goals),
          things('layers', term('topic').many, item.topics),
          things('list', term('project').many, [...item.projects, ...item.further]),
        ],
        (['topics', 'projects'] as const).map(
          (key) => item[key].length > 0 && count(item[key].length, term(key === 'topics' ? 'topic' : 'project')),
        ),
      );
    case 'project':
      return details(
        [
          section('calendar', locale.facts.when, timeLines(item, locale)),
          section('file-text', term('project').one, texts(item.about)),
          things('log-in', locale.facts.needs, item.dependsOn),
          things('network', locale.facts.enables, item.enables),
          things('layers', locale.facts.partOf, item.partOf),
          things('list', locale.facts.parts, item.parts),
        ],
        [
          item.projectKind !== 'project' && locale.kinds[item.projectKind],
          ...(Array.isArray(item.responsible) ? item.responsible : []).map(({ title }) => title),
        ],
      );
    case 'audience':
      return details([things('layers', term('actionField').many, item.actionFields)]);
    case 'unit':
      return details([
        things(
          'layers',
          term('actionField').many,
          model.actionFields.filter(({ responsible }) => responsible.includes(item)),
        ),
      ]);
    default:
      return details([]);
  }
}

/** When, in the words of the contract and in the document's own. */
function timeLines({ when, milestones, asOf }: ProjectModel, locale: Locale): DetailLine[] {
  const period = whenInWords(when, locale);
  const plan = plannedInWords(when, locale);
  return [
    ...(period ? [{ label: locale.facts.when, text: { value: period } }] : []),
    ...(when.text && when.text.value !== period
      ? [{ label: locale.source, text: { ...when.text, value: locale.quote(when.text.value) } }]
      : []),
    ...(when.overdueSince === null ? [] : [{ label: '', text: { value: overdueInWords(when.overdueSince, locale) } }]),
    ...(plan ? [{ label: locale.facts.planned, text: { value: plan } }] : []),
    ...(asOf ? [{ label: locale.asOf, text: { value: timeInWords(asOf, locale) } }] : []),
    ...milestones.map((item) => ({ label: milestoneInWords(item, locale), item })),
  ];
}
