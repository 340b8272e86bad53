import { define } from '../element/define.js';
import { StrategyRoadmap } from '../views/roadmap/strategy-roadmap.js';

define({ 'strategy-roadmap': StrategyRoadmap });

declare global {
  interface HTMLElementTagNameMap {
    'strategy-roadmap': StrategyRoadmap;
  }
}
