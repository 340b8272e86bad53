/** For bundlers: draws placeholders, now and later, and gives frames of `frame.html` their height. */
import { watchFrames } from './embed/frames.js';
import { watchPlaceholders } from './embed/placeholders.js';

if (typeof document !== 'undefined') {
  watchPlaceholders(() => import('./define.js'), []);
  watchFrames();
}
