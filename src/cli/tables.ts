// The table of each view without its element: what a reader sees who has chosen and filtered nothing.
import { initialState } from '../element/state.js';
import type { ViewContext } from '../element/view.js';
import { fieldMapTexts } from '../locale/field-map.js';
import { houseTexts } from '../locale/house.js';
import { type Locale, termOf } from '../locale/locale.js';
import { matrixTexts } from '../locale/matrix.js';
import { evaluation } from '../model/evaluation.js';
import { findingOf } from '../model/facets.js';
import { sheets } from '../model/sheets.js';
import type { StrategyModel } from '../model/strategy-model.js';
import type { TableModel } from '../ui/table.js';
import { arrange, arrangements, defaultBy } from '../views/field-map/arrange.js';
import { fieldMapTable } from '../views/field-map/field-map.table.js';
import { houseTable } from '../views/house/house.table.js';
import { quadrantTable, scoresTable } from '../views/matrix/matrix.table.js';
import { placingOf } from '../views/matrix/placing.js';
import { markedBy, type Scene } from '../views/matrix/scene.js';
import { rankingOf } from '../views/matrix/scores.js';
import { profileTable } from '../views/profile/profile.table.js';
import { arrangements as lanes } from '../views/roadmap/lanes.layout.js';
import { roadmapTable } from '../views/roadmap/roadmap.table.js';
import { visionTable } from '../views/vision/vision.table.js';

/** What the views read beyond what all do. */
export const parts = [evaluation, sheets];

export interface Wanted {
  model: StrategyModel;
  locale: Locale;
  today: number;
  /** As the attribute `by`. */
  by: string | undefined;
}

const nothing = (): void => {};

function contextOf({ model, locale, today }: Wanted): ViewContext {
  // No table measures texts; the type wants to know how.
  const measureText = (text: string, size: number): number => text.length * size * 0.55;
  return {
    model,
    locale,
    today,
    measureText,
    width: 1280,
    state: initialState,
    finding: findingOf(model, initialState.filters),
    linkTo: () => null,
    print: false,
    headingLevel: 2,
  };
}

function matrixTable(context: ViewContext): TableModel {
  const { model, locale } = context;
  const format = new Intl.NumberFormat(locale.language, { maximumFractionDigits: 2 });
  const scene: Scene = {
    context,
    actions: { select: nothing, deselect: nothing, show: nothing, toggle: nothing, filter: nothing },
    texts: matrixTexts[locale.language],
    fits: null,
    marked: markedBy(context),
    number: (value) => format.format(value),
    show: nothing,
    weigh: nothing,
    sort: nothing,
  };
  const [matrix] = model.matrices;
  return matrix ? quadrantTable(matrix, placingOf(model, matrix), scene) : scoresTable(rankingOf(model, new Map()), scene);
}

export const tables: Readonly<Record<string, (wanted: Wanted) => TableModel>> = {
  house: ({ model, locale }) => houseTable(model, locale, houseTexts[locale.language]),
  roadmap: ({ model, locale, by }) => roadmapTable(model, lanes.find((one) => one === by) ?? 'action-field', locale),
  'field-map': (wanted) => {
    const { model, locale } = wanted;
    const by = arrangements.find((one) => one === wanted.by) ?? defaultBy(model);
    const arranged = arrange(model, by, fieldMapTexts[locale.language], locale);
    return fieldMapTable(arranged, termOf(model, locale, 'actionField').many, contextOf(wanted));
  },
  matrix: (wanted) => matrixTable(contextOf(wanted)),
  vision: (wanted) => visionTable(contextOf(wanted)),
  profile: (wanted) => profileTable(null, contextOf(wanted)),
};
