/** Registers every tag. */
import { define } from './element/define.js';
import { StrategyFieldMap } from './views/field-map/strategy-field-map.js';
import { StrategyHouse } from './views/house/strategy-house.js';
import { StrategyMatrix } from './views/matrix/strategy-matrix.js';
import { StrategyProfile } from './views/profile/strategy-profile.js';
import { StrategyRoadmap } from './views/roadmap/strategy-roadmap.js';
import { StrategyVision } from './views/vision/strategy-vision.js';

define({
  'strategy-field-map': StrategyFieldMap,
  'strategy-house': StrategyHouse,
  'strategy-matrix': StrategyMatrix,
  'strategy-profile': StrategyProfile,
  'strategy-roadmap': StrategyRoadmap,
  'strategy-vision': StrategyVision,
});

// Once more beside define/*.ts: a declaration file keeps no import that only declares.
declare global {
  interface HTMLElementTagNameMap {
    'strategy-field-map': StrategyFieldMap;
    'strategy-house': StrategyHouse;
    'strategy-matrix': StrategyMatrix;
    'strategy-profile': StrategyProfile;
    'strategy-roadmap': StrategyRoadmap;
    'strategy-vision': StrategyVision;
  }
}
