import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { StrategyElement } from '../../element/strategy-element.js';
import type { ViewContext } from '../../element/view.js';
import { count, termOf } from '../../locale/locale.js';
import { type MatrixTexts, matrixTexts } from '../../locale/matrix.js';
import { evaluation } from '../../model/evaluation.js';
import type { MatrixModel, ProjectModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';
import { detailsStyles } from '../../ui/details.styles.js';
import type { TableModel } from '../../ui/table.js';
import { toolbar } from '../../ui/toolbar.render.js';
import { toolbarStyles } from '../../ui/toolbar.styles.js';
import { type MatrixLayout, manyPoints, matrixLayout } from './matrix.layout.js';
import { matrixStyles } from './matrix.styles.js';
import { quadrantTable, scoresTable } from './matrix.table.js';
import { forms } from './parts.render.js';
import { type Placing, placingOf } from './placing.js';
import { renderQuadrant } from './quadrant.render.js';
import { quadrantStyles } from './quadrant.styles.js';
import { renderScores } from './ranking.render.js';
import { type Form, markedBy, type Scene } from './scene.js';
import { isRated, rankingOf, type Sorting, sortRatings, type Weights } from './scores.js';
import { scoresStyles } from './scores.styles.js';

/**
 * Projects by their scores: on a plane of two axes, or ranked by all criteria.
 *
 * A missing score is never zero: it is shown as missing, and what cannot be placed or ranked is listed with its count.
 * Readers can change the weights of the criteria; the ranking follows, and says that it is a what-if.
 *
 * @tag strategy-matrix
 * @summary Priority matrix with four quadrants, and the table of scores behind it.
 *
 * @fires strategy-load - The data has been read. `detail.problems` lists what is wrong with it.
 * @fires strategy-error - There are problems, or there is nothing to draw. `detail.problems` lists them.
 * @fires strategy-filter - A reader has changed the filters; `detail` has them all.
 * @fires strategy-select - A reader has chosen something or nothing: `detail.kind`, `detail.id`. Cancelable.
 *
 * @csspart root - Everything that is drawn.
 * @csspart graphic - The matrix or the scores.
 * @csspart details - What is chosen.
 * @csspart table - The table.
 * @csspart problems - The line or panel about problems in the data.
 *
 * @cssproperty --leitbild-brand - The city's colour: the most wanted quadrant and the heat of the scores. One that is too weak is corrected.
 */
export class StrategyMatrix extends StrategyElement {
  static override properties: PropertyDeclarations = {
    form: {},
    matrix: {},
    weights: { state: true },
    sorting: { state: true },
  };

  protected override readonly parts = [evaluation];

  static override styles: CSSResultGroup = [
    StrategyElement.styles,
    detailsStyles,
    matrixStyles,
    quadrantStyles,
    scoresStyles,
    toolbarStyles,
  ];

  /** `quadrant`: points between two axes; `scores`: the table of criteria. @default "quadrant" where the file has matrices, else "scores" */
  declare form: Form | undefined;
  /** Id of the matrix. @default the first of the file */
  declare matrix: string | undefined;

  declare private weights: Weights;
  declare private sorting: Sorting;
  /** Places and layout stay while only the choice changes. */
  private laid: { key: readonly unknown[]; placing: Placing; layout: MatrixLayout } | null = null;

  constructor() {
    super();
    this.weights = new Map();
    this.sorting = { key: 'rank', reversed: false };
  }

  protected override graphic(context: ViewContext): TemplateResult {
    const scene = this.sceneOf(context);
    const matrix = this.matrixOf(context);
    if (!matrix) return renderScores(scene, rankingOf(context.model, this.weights), this.sorting);
    const { placing, layout } = this.layoutOf(matrix, scene);
    return renderQuadrant(scene, matrix, placing, layout);
  }

  protected override tools(context: ViewContext): TemplateResult {
    const matrix = this.matrixOf(context);
    const listed = (): readonly { project: ProjectModel }[] => {
      if (matrix) {
        const { placed, unplaced } = placingOf(context.model, matrix);
        return [...placed, ...unplaced];
      }
      const ranking = rankingOf(context.model, this.weights);
      return [...sortRatings(ranking, this.sorting), ...ranking.unrated.map((project) => ({ project }))];
    };
    return toolbar(context, this.actions, () => listed().map(({ project }) => project), forms(this.sceneOf(context), matrix));
  }

  protected override table(context: ViewContext): TableModel {
    const scene = this.sceneOf(context);
    const matrix = this.matrixOf(context);
    return matrix
      ? quadrantTable(matrix, placingOf(context.model, matrix), scene)
      : scoresTable(rankingOf(context.model, this.weights), scene);
  }

  protected override defaultHeading(context: ViewContext): string {
    return this.matrixOf(context)?.title.value ?? textsOf(context).scores;
  }

  protected override summary(context: ViewContext): string {
    const { model, locale } = context;
    const { criteria, projects } = model;
    const rated = projects.filter((project) => isRated(project, criteria)).length;
    const all = count(projects.length, termOf(model, locale, 'project'));
    const some = rated < projects.length ? [`${rated} ${textsOf(context).rated}`] : [];
    return [all, ...some, count(criteria.length, termOf(model, locale, 'criterion'))].join(', ');
  }

  protected override lacks(context: ViewContext): string | null {
    const { criteria, projects, matrices } = context.model;
    const texts = textsOf(context);
    if (criteria.length === 0) return texts.lacksCriteria;
    if (!projects.some((project) => isRated(project, criteria)))
      return `${texts.lacksScores} ${criteria.map(({ title }) => plain(title.value)).join(', ')}.`;
    return this.form === 'quadrant' && matrices.length === 0 ? texts.lacksMatrices : null;
  }

  /** Null for the scores. */
  private matrixOf({ model: { matrices } }: ViewContext): MatrixModel | null {
    return this.form === 'scores' ? null : (matrices.find(({ id }) => id === this.matrix) ?? matrices[0] ?? null);
  }

  private sceneOf(context: ViewContext): Scene {
    const format = new Intl.NumberFormat(context.locale.language, { maximumFractionDigits: 2 });
    return {
      context,
      actions: this.actions,
      texts: textsOf(context),
      fits: context.finding.fits,
      marked: markedBy(context),
      number: (value) => format.format(value),
      show: (form, matrix = this.matrix) => {
        this.form = form;
        this.matrix = matrix;
      },
      weigh: (criterion, weight) => {
        this.weights = criterion === null ? new Map() : new Map([...this.weights, [criterion, weight]]);
      },
      sort: (key) => {
        this.sorting = { key, reversed: this.sorting.key === key && !this.sorting.reversed };
      },
    };
  }

  private layoutOf(
    matrix: MatrixModel,
    { fits, context: { model, width, measureText, finding } }: Scene,
  ): { placing: Placing; layout: MatrixLayout } {
    // In a crowd, and where the others are hidden, names go to what the reader looks for.
    const wanted = finding.only || model.projects.length >= manyPoints ? fits : null;
    const key = [matrix, width, measureText, wanted];
    if (!this.laid || key.some((part, i) => part !== this.laid?.key[i])) {
      const placing = placingOf(model, matrix);
      this.laid = { key, placing, layout: matrixLayout(placing, matrix, { width, measureText, wanted, only: finding.only }) };
    }
    return this.laid;
  }
}

const textsOf = ({ locale }: ViewContext): MatrixTexts => matrixTexts[locale.language];
