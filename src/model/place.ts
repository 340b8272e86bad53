// Where a thing is told that has no place of its own in a picture.
import type { ItemModel, StrategyModel } from './strategy-model.js';

type Parts = Partial<Record<'goals' | 'measures', readonly ItemModel[]>>;

/** A goal and a measure stand in their topic or field; all else stands for itself. */
export function placeOf(item: ItemModel | null | undefined, { actionFields }: StrategyModel): ItemModel | null {
  const holds = ({ goals, measures }: Parts): boolean => [goals, measures].some((list) => item && list?.includes(item));
  const parts: readonly ItemModel[] = actionFields.flatMap((field) => [...field.topics, field]);
  return parts.find((part) => holds(part as Parts)) ?? item ?? null;
}
