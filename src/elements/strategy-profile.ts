export { StrategyProfile } from '../views/profile/strategy-profile.js';
