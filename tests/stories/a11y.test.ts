// A sample of `npm run test:a11y` for every engine: axe, targets, large text and wide spacing in one story of each view.

import files from 'virtual:stories';
import axe from 'axe-core';
import { expect } from 'chai';
import { clear, entries, show } from '../../stories/support.js';
import * as inspect from '../support/inspect.js';

const stories = ['house--topic-selected', 'roadmap--project-selected', 'field-map--field-selected', 'matrix--as-table', 'vision--giessen'];
const all = entries(files);
const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const id of stories) {
  describe(`accessibility of ${id}`, () => {
    const main = document.createElement('main');
    main.innerHTML = '<h1>Story</h1><div id="stage"></div>';
    const stage = main.lastElementChild as HTMLElement;

    before(async () => {
      document.documentElement.lang = 'de';
      document.title = id;
      document.body.append(main);
      const entry = all.find((one) => one.id === id);
      if (!entry) throw new Error(`There is no story ${id}.`);
      await show(entry, stage, { theme: 'light' });
    });
    after(() => {
      clear(stage);
      main.remove();
    });

    for (const theme of ['light', 'dark'])
      it(`axe, ${theme}`, async () => {
        stage.firstElementChild?.setAttribute('theme', theme);
        await inspect.still();
        // Colours go over into each other.
        for (const animation of stage.firstElementChild?.shadowRoot?.getAnimations() ?? []) animation.finish();
        const options = { runOnly: { type: 'tag' as const, values }, rules: { 'target-size': { enabled: true } } };
        const { violations } = await axe.run(main, { ...options, resultTypes: ['violations'] });
        expect(violations.flatMap(({ id: rule, nodes }) => nodes.map(({ target }) => `${rule} ${target.flat().join(' ')}`))).to.deep.equal(
          [],
        );
      });

    it('targets', () => expect(inspect.smallTargets()).to.deep.equal([]));

    it('wide spacing and text of twice the size, 320 px', async () => {
      stage.style.cssText = 'width: 320px; font: 16px/1.5 "DejaVu Sans", sans-serif; overflow-x: auto';
      await inspect.wideSpacing();
      const spaced = inspect.boxes();
      await inspect.usualSpacing();
      stage.style.fontSize = '32px';
      await inspect.still();
      expect({ spaced, large: inspect.boxes() }).to.deep.equal({ spaced: [], large: [] });
    });
  });
}
