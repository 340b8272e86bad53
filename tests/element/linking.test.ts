import { expect } from 'chai';
import { mount, type SampleElement, settled } from '../support/sample-element.js';

const strategy = {
  title: 'Strategie',
  projects: [
    { id: 'a', title: 'Projekt A' },
    { id: 'b:1', title: 'Projekt B' },
  ],
};
const made = (attributes: string): Promise<SampleElement> =>
  mount(`<sample-element ${attributes}></sample-element>`, (element) => (element.data = strategy));
const press = (element: SampleElement, id: string): void => element.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.click();
const chosen = (element: SampleElement): string[] =>
  [...(element.shadowRoot?.querySelectorAll('[aria-pressed=true]') ?? [])].map((button) => button.getAttribute('data-id') ?? '');
const back = async (): Promise<void> => {
  const heard = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  history.back();
  await heard;
};

describe('linked views', () => {
  const address = location.href;
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', address);
  });

  it('what is chosen in one is marked in all of the group within one frame, and nowhere else', async () => {
    const [first, second, other] = await Promise.all([made('group="g"'), made('group="g"'), made('group="h"')]);
    let heard = 0;
    second.addEventListener('strategy-select', () => (heard += 1));
    press(first, 'a');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(chosen(first)).to.deep.equal(['a']);
    expect(chosen(second)).to.deep.equal(['a']);
    expect(chosen(other)).to.deep.equal([]);
    expect(heard).to.equal(0);
  });

  it('a latecomer takes over what is chosen; a removed one hears nothing more', async () => {
    const first = await made('group="g"');
    press(first, 'a');
    const late = await made('group="g"');
    expect(chosen(late)).to.deep.equal(['a']);
    late.remove();
    press(first, 'b:1');
    document.body.append(late);
    await settled(late);
    expect(chosen(late)).to.deep.equal(['b:1']);
  });

  it('works for elements in different shadow roots', async () => {
    const first = await made('group="g"');
    const host = document.createElement('div');
    document.body.append(host);
    const inner = document.createElement('sample-element') as SampleElement;
    inner.group = 'g';
    inner.data = strategy;
    host.attachShadow({ mode: 'open' }).append(inner);
    await settled(inner);
    press(inner, 'a');
    await settled(first);
    expect(chosen(first)).to.deep.equal(['a']);
  });

  it('shares filters', async () => {
    const [first, second] = await Promise.all([made('group="g"'), made('group="g"')]);
    first.status = 'planned running';
    await settled(first);
    expect(second.shared().filters.status).to.deep.equal(['planned', 'running']);
  });

  it('keeps the choice in the address, leaves the rest of the hash alone, and goes back', async () => {
    history.replaceState(null, '', '#kapitel-3');
    const element = await made('group="stadt" deep-link');
    press(element, 'b:1');
    expect(location.hash).to.equal('#kapitel-3&leitbild-stadt=project:b%3A1');
    press(element, 'a');
    expect(location.hash).to.equal('#kapitel-3&leitbild-stadt=project:a');
    await back();
    await settled(element);
    expect(chosen(element)).to.deep.equal(['b:1']);
    await back();
    await settled(element);
    expect(chosen(element)).to.deep.equal([]);
    expect(location.hash).to.equal('#kapitel-3');
  });

  it('starts with what the address says and hands it to the group', async () => {
    history.replaceState(null, '', '#leitbild-stadt=project:a');
    const [plain, linked] = await Promise.all([made('group="stadt"'), made('group="stadt" deep-link')]);
    expect(chosen(linked)).to.deep.equal(['a']);
    expect(chosen(plain)).to.deep.equal(['a']);
  });

  it('a broken address chooses nothing', async () => {
    history.replaceState(null, '', '#leitbild-stadt=%E0%A4%A');
    expect(chosen(await made('group="stadt" deep-link'))).to.deep.equal([]);
  });

  it('without deep-link the address stays as it is', async () => {
    const element = await made('group="stadt"');
    press(element, 'a');
    expect(location.href).to.equal(address);
  });

  it('another link of the page closes nothing', async () => {
    const element = await made('group="stadt" deep-link selected="project:a"');
    const heard = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#kapitel-4';
    await heard;
    await settled(element);
    expect(chosen(element)).to.deep.equal(['a']);
  });
});
