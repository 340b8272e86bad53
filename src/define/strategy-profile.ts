import { define } from '../element/define.js';
import { StrategyProfile } from '../views/profile/strategy-profile.js';

define({ 'strategy-profile': StrategyProfile });

declare global {
  interface HTMLElementTagNameMap {
    'strategy-profile': StrategyProfile;
  }
}
