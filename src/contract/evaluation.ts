// Criteria, matrices and indicators.
import type { Annotated, Text, Time, Visibility } from './basics.js';

/** A step of a criterion's scale. */
export interface ScaleStep {
  /** Points. */
  value: number;
  /** What the points mean. */
  label: Text;
}

/** A criterion by which projects are weighed (Bewertungskriterium). */
export interface Criterion extends Annotated {
  /** Unique among the criteria. */
  id: string;
  /** Name. */
  title: Text;
  /** The question that it asks. */
  description?: Text;
  /** The steps. */
  scale?: ScaleStep[];
  /** `false` where a small number is better. @default true */
  moreIsBetter?: boolean;
  /** Weight in the total, 0 or more. @default 1 */
  weight?: number;
  /** Extra points outside the scale. */
  bonus?: boolean;
}

/** An axis of a matrix: one criterion, or the sum of several. */
export interface Axis {
  /** Name of the axis; default: the criteria's names. */
  title?: Text;
  /** Ids of the criteria. */
  criteria: string[];
  /** Word at the low end. */
  low?: Text;
  /** Word at the high end. */
  high?: Text;
  /** Where the quadrants meet; default: the middle of the scale. */
  split?: number;
}

/** A quadrant of a matrix. */
export interface Quadrant {
  /** Name. */
  title: Text;
  /** One line that explains it. */
  description?: Text;
  /** The most wanted quadrant is set off. */
  wanted?: boolean;
}

/** Names of the four quadrants. */
export interface Quadrants {
  /** High on y, low on x. */
  topLeft?: Quadrant;
  /** High on both. */
  topRight?: Quadrant;
  /** Low on both. */
  bottomLeft?: Quadrant;
  /** Low on y, high on x. */
  bottomRight?: Quadrant;
}

/** A priority matrix (Prioritätsmatrix). */
export interface Matrix extends Annotated {
  /** Unique among the matrices. */
  id: string;
  /** Name. */
  title: Text;
  /** Horizontal axis. */
  x: Axis;
  /** Vertical axis. */
  y: Axis;
  /** Size of the points. */
  size?: Axis;
  /** Names of the quadrants. */
  quadrants?: Quadrants;
}

/** A figure that is watched (Kennzahl). */
export interface Indicator extends Annotated {
  /** Unique among the indicators. */
  id: string;
  /** What is counted. */
  title: Text;
  /** More about it. */
  description?: Text;
  /** The figure. */
  value?: number | 'unknown';
  /** What it is counted in. */
  unit?: Text;
  /** The figure that is wanted. */
  target?: number | 'unknown';
  /** When the target is due. */
  targetDate?: Time;
  /** The day the figure holds. */
  asOf?: Time;
  /** Ids of the action fields that it belongs to. */
  actionFields?: string[];
  /** Ids of the projects that it belongs to. */
  projects?: string[];
  /** `internal` keeps it out of a public file. */
  visibility?: Visibility;
}
