import { define } from '../element/define.js';
import { StrategyFieldMap } from '../views/field-map/strategy-field-map.js';

define({ 'strategy-field-map': StrategyFieldMap });

declare global {
  interface HTMLElementTagNameMap {
    'strategy-field-map': StrategyFieldMap;
  }
}
