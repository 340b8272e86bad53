export { StrategyMatrix } from '../views/matrix/strategy-matrix.js';
