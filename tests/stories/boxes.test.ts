// At every container width, in every story: no text is clipped or lies on another, nothing but the time area scrolls sideways.

import files from 'virtual:stories';
import { expect } from 'chai';
import { clear, entries, settled, show } from '../../stories/support.js';
import { checkBoxes } from '../support/boxes.js';

/** All in Chromium; the other engines break lines differently, which the narrowest and a common width show in half the time. */
const widths = 'chrome' in window ? [280, 320, 768, 1280, 1600] : [280, 1280];

for (const entry of entries(files)) {
  describe(`boxes of ${entry.id}`, () => {
    const stage = document.createElement('div');
    // A wide font, so that texts have room in every other; the page is wider than the stage: the container counts, not the window.
    stage.style.cssText = 'font: 16px/1.5 "DejaVu Sans", Verdana, sans-serif; overflow-x: auto';

    before(async () => {
      document.body.style.width = '1800px';
      document.body.append(stage);
      await show(entry, stage, { theme: 'light' });
    });
    after(() => {
      clear(stage);
      stage.remove();
    });

    for (const width of widths) {
      it(`${width} px`, async () => {
        stage.style.width = `${width}px`;
        await settled(stage);
        const { findings, texts } = checkBoxes(stage);
        expect(texts, 'texts').to.be.greaterThan(0);
        const shown = [...findings.slice(0, 10), ...(findings.length > 10 ? [`… ${findings.length - 10} more`] : [])];
        expect(findings.length, shown.join('\n')).to.equal(0);
      });
    }
  });
}
