import { expect } from 'chai';
import { define } from '../../src/element/define.js';
import { StrategyElement } from '../../src/element/strategy-element.js';

let warned: string[] = [];
const { warn } = console;
const version = (of: string) =>
  class extends HTMLElement {
    static readonly version = of;
  };

describe('define', () => {
  beforeEach(() => {
    warned = [];
    console.warn = (text: string) => warned.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('lets the first one win and says once which versions meet', () => {
    const [first, second] = [version('1.0.0'), version('2.0.0')];
    define({ 'define-a': first, 'define-b': version('1.0.0') });
    define({ 'define-a': version('2.0.0'), 'define-b': version('2.0.0'), 'define-c': second });
    expect(customElements.get('define-a')).to.equal(first);
    expect(customElements.get('define-c')).to.equal(second);
    expect(warned).to.deep.equal(['Leitbild 2.0.0 gives way to what this page has already: define-a 1.0.0, define-b 1.0.0']);
  });

  it('is silent when the same module is asked for twice', () => {
    const one = version('1.0.0');
    define({ 'define-d': one });
    define({ 'define-d': one });
    expect(warned).to.deep.equal([]);
  });

  it('knows the version of each element', () => expect(StrategyElement.version).to.match(/^\d+\.\d+\.\d+/));
});
