// What only the matrix reads: criteria, axes and scores.
import type { Axis, Criterion, Matrix } from '../contract/strategy.js';
import { type ById, byId, itemModel, type ModelPart, pick, type Reading } from './items.js';
import type { AxisModel, CriterionModel, MatrixModel, ProjectModel } from './strategy-model.js';

/** Adds criteria and matrices to the model, scores to its projects. */
export const evaluation: ModelPart = (model, { criteria = [], matrices = [], projects = [] }, reading) => {
  model.criteria = criteria.map((source) => criterionModel(source, reading));
  const known = byId(model.criteria);
  model.matrices = matrices.map((source) => matrixModel(source, known, reading));
  for (const criterion of model.criteria) model.items.set(`criterion:${criterion.id}`, criterion);
  projects.forEach(({ scores = {} }, i) => {
    (model.projects[i] as ProjectModel).scores = new Map(
      Object.entries(scores).map(([criterion, score]) => {
        const { value, reason = undefined } = typeof score === 'object' ? score : { value: score };
        return [criterion, { value, reason: reading.read(reason) }];
      }),
    );
  });
};

function criterionModel(source: Criterion, reading: Reading): CriterionModel {
  const { scale = [], moreIsBetter = true, weight = 1, bonus = false } = source;
  return {
    ...itemModel('criterion', source, source.id, reading),
    scale: scale.map(({ value, label }) => ({ value, label: reading.read(label) ?? { value: String(value) } })),
    moreIsBetter,
    weight,
    bonus,
  };
}

function matrixModel(source: Matrix, known: ById<CriterionModel>, { read, title, note }: Reading): MatrixModel {
  const axis = (from: Axis): AxisModel => {
    const criteria = pick(from.criteria, known);
    return {
      title: read(from.title) ?? { value: criteria.map((criterion) => criterion.title.value).join(' + ') },
      criteria,
      low: read(from.low),
      high: read(from.high),
      split: from.split ?? null,
    };
  };
  const quadrants = Object.entries(source.quadrants ?? {}).flatMap(([key, quadrant]) => {
    const words = read(quadrant?.title);
    return words ? [[key, { title: words, description: read(quadrant.description), wanted: quadrant.wanted ?? false }]] : [];
  });
  return {
    id: source.id,
    title: title(source.title),
    note: note(source),
    x: axis(source.x),
    y: axis(source.y),
    size: source.size ? axis(source.size) : null,
    quadrants: Object.fromEntries(quadrants),
  };
}
