// custom-elements.json says what the elements have: Storybook's controls and editors' completion come from it.
import { expect } from 'chai';
import manifest from '../../custom-elements.json';
import '../../src/define.js';

interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: { name: string; description?: string }[];
  events?: { name: string }[];
}

const declarations = (manifest.modules as { declarations: Declaration[] }[]).flatMap((module) => module.declarations);
const elements = declarations.filter(({ tagName }) => tagName);

it('has every tag', () => {
  expect(elements.map(({ tagName }) => tagName)).to.include.members(['strategy-house', 'strategy-roadmap']);
});

for (const { tagName = '', description, attributes = [], events = [] } of elements) {
  describe(tagName, () => {
    const element = customElements.get(tagName) as unknown as { observedAttributes: string[] };

    it('is described', () => {
      expect(description).to.not.equal(undefined);
    });
    it('has the attributes that it observes', () => {
      expect(attributes.map(({ name }) => name).sort()).to.deep.equal([...element.observedAttributes].sort());
    });
    it('has a description of each but lang, which every HTML element has', () => {
      const silent = attributes.filter(({ name, description: text }) => !text && name !== 'lang');
      expect(silent.map(({ name }) => name)).to.deep.equal([]);
    });
    it('has the events', () => {
      expect(events.map(({ name }) => name)).to.include.members(['strategy-load', 'strategy-error', 'strategy-select', 'strategy-filter']);
    });
  });
}
