export { StrategyFieldMap } from '../views/field-map/strategy-field-map.js';
