export { StrategyHouse } from '../views/house/strategy-house.js';
