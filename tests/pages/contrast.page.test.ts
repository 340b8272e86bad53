// Contrast as it is seen: a sample. `npm run test:a11y` measures more.
import { contrastTests } from '../support/contrast-tests.js';

await contrastTests([
  ['house--topic-selected', 'dark', 1280],
  ['roadmap--every-status', 'light', 768],
]);
