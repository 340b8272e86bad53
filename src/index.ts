/** Classes and types, without side effects. */
export { parse } from './contract/parse.js';
export type { Problem } from './contract/problems.js';
export type * from './contract/strategy.js';
export { validate } from './contract/validate.js';
export { StrategyFieldMap } from './views/field-map/strategy-field-map.js';
export { StrategyHouse } from './views/house/strategy-house.js';
export { StrategyMatrix } from './views/matrix/strategy-matrix.js';
export { StrategyProfile } from './views/profile/strategy-profile.js';
export { StrategyRoadmap } from './views/roadmap/strategy-roadmap.js';
export { StrategyVision } from './views/vision/strategy-vision.js';
