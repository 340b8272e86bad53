import { define } from '../element/define.js';
import { StrategyMatrix } from '../views/matrix/strategy-matrix.js';

define({ 'strategy-matrix': StrategyMatrix });

declare global {
  interface HTMLElementTagNameMap {
    'strategy-matrix': StrategyMatrix;
  }
}
