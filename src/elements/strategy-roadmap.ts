export { StrategyRoadmap } from '../views/roadmap/strategy-roadmap.js';
