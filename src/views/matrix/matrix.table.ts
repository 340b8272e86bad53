// Both forms as rows and cells.
import { termOf } from '../../locale/locale.js';
import type { MatrixTexts } from '../../locale/matrix.js';
import type { CriterionModel, MatrixModel, ProjectModel, TextModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';
import { cell, type TableCell, type TableModel, type TableRow } from '../../ui/table.js';
import type { Corner, Placing } from './placing.js';
import { type Scene, scoreInWords } from './scene.js';
import type { Ranking } from './scores.js';

const rowOf = ({ id, title, actionFields }: ProjectModel, ...cells: TableCell[]): TableRow => ({
  kind: 'project',
  id,
  cells: [cell(title), cell(...actionFields.map((field) => ({ ...field.title, kind: 'action-field' as const, id: field.id }))), ...cells],
});

const tableOf = (
  caption: string,
  { context: { model, locale } }: Scene,
  columns: readonly TextModel[],
  sections: TableModel['sections'],
): TableModel => ({
  caption,
  columns: [termOf(model, locale, 'project').one, termOf(model, locale, 'actionField').one, ...columns.map(({ value }) => plain(value))],
  sections: sections.filter(({ rows }) => rows.length > 0),
});

export function quadrantTable(matrix: MatrixModel, { placed, unplaced, order }: Placing, scene: Scene): TableModel {
  const { texts, number } = scene;
  const axes = (['y', 'x', 'size'] as const).flatMap((key) => {
    const axis = matrix[key];
    return axis ? { key, ...axis } : [];
  });
  return tableOf(
    matrix.title.value,
    scene,
    axes.map(({ title }) => title),
    [...order, null].map((corner) => ({
      head: headOf(matrix, corner, texts),
      rows: (corner ? placed.filter((one) => one.corner === corner) : unplaced).map(({ project, missing, ...at }) =>
        rowOf(
          project,
          ...axes.map(({ key, criteria }) => {
            const lacking = missing.filter((criterion) => criteria.includes(criterion));
            return cell(at[key] !== null && number(at[key]), lacking.length > 0 && lackingWords(lacking, texts));
          }),
        ),
      ),
    })),
  );
}

export const lackingWords = (criteria: readonly CriterionModel[], { missing }: MatrixTexts): string =>
  `${missing}: ${criteria.map(({ title }) => plain(title.value)).join(', ')}`;

/** The name of a quadrant, else what it means; null for what is in none. */
export function headOf({ quadrants, x, y }: MatrixModel, corner: Corner | null, texts: MatrixTexts): TextModel {
  if (!corner) return { value: texts.unplaced };
  const [up, right] = [corner.startsWith('top') ? 'high' : 'low', corner.endsWith('Right') ? 'high' : 'low'] as const;
  const words = `${y.title.value}: ${y[up]?.value ?? texts[up]}, ${x.title.value}: ${x[right]?.value ?? texts[right]}`;
  return quadrants[corner]?.title ?? { value: words };
}

export function scoresTable({ ratings, unrated, counted, changed }: Ranking, scene: Scene): TableModel {
  const { texts, number } = scene;
  return tableOf(
    changed ? texts.whatIf : texts.scores,
    scene,
    [{ value: texts.rank }, ...counted.map(({ title }) => title), { value: texts.total }],
    [
      {
        head: null,
        rows: ratings.map(({ project, rank, scores, total, known, asked }) =>
          rowOf(
            project,
            cell(`${rank ?? '–'}`),
            ...scores.map((score) => cell({ value: scoreInWords(score, scene), kind: 'criterion', id: score.criterion.id }, score.reason)),
            cell(number(total), known < asked && `${known} ${texts.of} ${asked}, ${texts.incomplete}`),
          ),
        ),
      },
      { head: { value: texts.unrated }, rows: unrated.map((project) => rowOf(project)) },
    ],
  );
}
