// Labels never lie on each other, whatever the zoom: random strategies, drawn and measured. All of the layout's numbers are tested
// in Node; here it is the style rules that must draw what was reckoned. A failure names the seed; LEITBILD_SEED replays it.
import { expect } from 'chai';
import fc from 'fast-check';
import '../../../src/define/strategy-roadmap.js';
import { settled } from '../../../stories/support.js';
import { checkBoxes } from '../../support/boxes.js';
import { strategy } from './random.js';

declare const LEITBILD_FUZZ: { seed: number };
const { seed } = LEITBILD_FUZZ;

/** Fewer than draw what is far away late: all are to be seen. */
const most = 45;

describe(`labels of random roadmaps, seed ${seed}`, () => {
  const stage = document.createElement('div');
  before(() => {
    document.body.style.width = '1800px';
    document.body.append(stage);
  });
  after(() => stage.remove());
  afterEach(() => stage.replaceChildren());

  const crowded = fc.sample(strategy, { seed, numRuns: 20 }).sort((a, b) => (b.projects?.length ?? 0) - (a.projects?.length ?? 0));
  crowded.slice(0, 3).forEach((random, i) => {
    for (const [width, zooms] of [
      [700, [1, 6]],
      [1300, [1, 2.5, 'week']],
    ] as const) {
      it(`never lie on each other: ${i + 1}, ${width} px`, async () => {
        stage.style.width = `${width}px`;
        const data = { ...random, projects: random.projects?.slice(0, most) };
        const element = Object.assign(document.createElement('strategy-roadmap'), { data, now: '2021-06-15' });
        stage.append(element);
        for (const zoom of zooms) {
          element.zoom = zoom;
          await settled(stage);
          const { findings, texts } = checkBoxes(stage);
          expect(texts).to.be.greaterThan(10);
          expect(findings, `zoom ${zoom}\n${findings.slice(0, 9).join('\n')}`).to.have.length(0);
        }
      });
    }
  });
});
