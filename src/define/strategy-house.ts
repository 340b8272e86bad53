import { define } from '../element/define.js';
import { StrategyHouse } from '../views/house/strategy-house.js';

define({ 'strategy-house': StrategyHouse });

declare global {
  interface HTMLElementTagNameMap {
    'strategy-house': StrategyHouse;
  }
}
