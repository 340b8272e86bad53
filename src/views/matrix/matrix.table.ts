// Both forms as rows and cells.
import type { ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import type { MatrixTexts } from '../../locale/matrix.js';
import type { AxisModel, CriterionModel, MatrixModel, ProjectModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';
import { cell, type TableCell, type TableModel, type TableRow } from '../../ui/table.js';
import type { Placing } from './placing.js';
import { scoreInWords } from './scene.js';
import type { Ranking, Rating } from './scores.js';

type Words = { texts: MatrixTexts; number(value: number): string };

const fieldOf = ({ actionFields }: ProjectModel): TableCell =>
  cell(...actionFields.map(({ id, title }) => ({ ...title, kind: 'action-field' as const, id })));

export function quadrantTable(
  matrix: MatrixModel,
  { placed, unplaced, order }: Placing,
  { model, locale }: ViewContext,
  words: Words,
): TableModel {
  const { texts, number } = words;
  const { x, y, size } = matrix;
  const lacking = (axis: AxisModel, missing: readonly CriterionModel[]): string =>
    `${texts.missing}: ${missing
      .filter((criterion) => axis.criteria.includes(criterion))
      .map(({ title }) => plain(title.value))
      .join(', ')}`;
  const row = ({ project }: { project: ProjectModel }, ...cells: TableCell[]): TableRow => ({
    kind: 'project',
    id: project.id,
    cells: [cell(project.title), fieldOf(project), ...cells],
  });
  const sections = order.flatMap((corner) => {
    const rows = placed
      .filter((one) => one.corner === corner)
      .map((one) =>
        row(
          one,
          cell(number(one.y), one.bonusUnknown && texts.bonusUnknown),
          cell(number(one.x)),
          ...(size ? [cell(one.bulk === null ? texts.missing : number(one.bulk))] : []),
        ),
      );
    return rows.length > 0 ? [{ head: matrix.quadrants[corner]?.title ?? { value: cornerWords(matrix, corner, texts) }, rows }] : [];
  });
  const rest = unplaced.map((one) =>
    row(
      one,
      cell(one.y === null ? lacking(y, one.missing) : number(one.y)),
      cell(one.x === null ? lacking(x, one.missing) : number(one.x)),
      ...(size ? [[]] : []),
    ),
  );
  const axes = [y, x, ...(size ? [size] : [])];
  return {
    caption: matrix.title.value,
    columns: [termOf(model, locale, 'project').one, termOf(model, locale, 'actionField').one, ...axes.map(({ title }) => title.value)],
    sections: rest.length > 0 ? [...sections, { head: { value: texts.unplaced }, rows: rest }] : sections,
  };
}

/** What a quadrant without a name means. */
export function cornerWords({ x, y }: MatrixModel, corner: string, { high, low }: MatrixTexts): string {
  const up = corner.startsWith('top');
  const right = corner.endsWith('Right');
  return `${y.title.value}: ${(up ? y.high : y.low)?.value ?? (up ? high : low)}, ${x.title.value}: ${(right ? x.high : x.low)?.value ?? (right ? high : low)}`;
}

export function scoresTable({ ratings, unrated, counted, changed }: Ranking, { model, locale }: ViewContext, words: Words): TableModel {
  const { texts, number } = words;
  const row = (rating: Rating): TableRow => ({
    kind: 'project',
    id: rating.project.id,
    cells: [
      cell(rating.project.title),
      cell(rating.rank === null ? '–' : `${rating.rank}`),
      ...rating.scores.map((score) => {
        const { id } = score.counted.criterion;
        return cell({ value: scoreInWords(score, words), kind: 'criterion', id }, score.reason);
      }),
      cell(
        number(rating.total),
        rating.known < rating.asked && `${texts.points(number(rating.known), number(rating.asked))} – ${texts.incomplete}`,
      ),
    ],
  });
  const rest = unrated.map(({ id, title }): TableRow => ({ kind: 'project', id, cells: [cell(title)] }));
  return {
    caption: changed ? texts.whatIf : texts.scoresHeading,
    columns: [
      termOf(model, locale, 'project').one,
      texts.rank,
      ...counted.map(({ criterion }) => plain(criterion.title.value)),
      texts.total,
    ],
    sections: [{ head: null, rows: ratings.map(row) }, ...(rest.length > 0 ? [{ head: { value: texts.unrated }, rows: rest }] : [])],
  };
}
