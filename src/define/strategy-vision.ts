import { define } from '../element/define.js';
import { StrategyVision } from '../views/vision/strategy-vision.js';

define({ 'strategy-vision': StrategyVision });

declare global {
  interface HTMLElementTagNameMap {
    'strategy-vision': StrategyVision;
  }
}
