// Contrast as it is seen, of each view in light, dark and a city's colour, wide and narrow.
import { contrastTests, type Look } from '../support/contrast-tests.js';

const stories = [
  'house--wiesbaden',
  'house--topic-selected',
  'roadmap--every-status',
  'roadmap--project-selected',
  'field-map--project-selected',
  'matrix--selected',
  'matrix--scores',
  'vision--wiesbaden',
  'vision--twelve-fields',
  'profile--hildesheim',
].filter((id) => id.includes(process.env.LEITBILD_STORIES ?? ''));
const cases: readonly [Look, number][] = [
  ['light', 1280],
  ['light', 320],
  ['dark', 1280],
  ['dark', 320],
  ['brand', 1280],
];

await contrastTests(stories.flatMap((id) => cases.map(([look, width]) => [id, look, width] as const)));
