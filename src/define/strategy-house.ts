import { StrategyHouse } from '../views/house/strategy-house.js';
import { define } from '../element/define.js';

define('strategy-house', StrategyHouse);

declare global {
  interface HTMLElementTagNameMap {
    'strategy-house': StrategyHouse;
  }
}
