import { StrategyRoadmap } from '../views/roadmap/strategy-roadmap.js';
import { define } from '../element/define.js';

define('strategy-roadmap', StrategyRoadmap);

declare global {
  interface HTMLElementTagNameMap {
    'strategy-roadmap': StrategyRoadmap;
  }
}
