export { StrategyVision } from '../views/vision/strategy-vision.js';
