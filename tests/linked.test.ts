// Six pictures of one city: what is chosen in one is marked in all.
import { expect } from 'chai';
import scores from '../examples/data/scores-example.json';
import '../src/define.js';
import type { StrategyElement } from '../src/element/strategy-element.js';

const tags = ['strategy-vision', 'strategy-house', 'strategy-field-map', 'strategy-roadmap', 'strategy-matrix', 'strategy-profile'];
const project = 'online-rathaus';
const field = scores.projects.find(({ id }) => id === project)?.actionFields?.[0] ?? '';

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

async function settled(elements: readonly StrategyElement[]): Promise<void> {
  for (const element of elements) while (!(await element.updateComplete));
  await frame();
  for (const element of elements) while (!(await element.updateComplete));
}

async function page(order: readonly string[]): Promise<StrategyElement[]> {
  const place = document.createElement('div');
  document.body.append(place);
  const elements = order.map((tag) => {
    const element = document.createElement(tag) as StrategyElement;
    Object.assign(element, { group: 'stadt', now: '2021-06-15', data: scores });
    place.append(element);
    return element;
  });
  await settled(elements);
  return elements;
}

/** Whether a view marks the project, or the field that holds it where the project itself is not drawn. */
function marks(element: StrategyElement): boolean {
  const marked = element.shadowRoot?.querySelectorAll<HTMLElement>(
    '[aria-pressed=true], [aria-current=true], [aria-selected=true], [aria-expanded=true], .selected, .sheet',
  );
  return [...(marked ?? [])].some((one) => {
    const { kind, id } = (one.closest('[data-kind]') as HTMLElement | null)?.dataset ?? {};
    return (kind === 'project' && id === project) || (kind === 'action-field' && id === field);
  });
}

describe('linked views', function () {
  this.timeout(20_000);
  afterEach(() => document.body.replaceChildren());

  for (const from of tags) {
    it(`${from}: choosing a project there marks it in every view within one frame after the event`, async () => {
      const elements = await page(tags);
      const source = elements[tags.indexOf(from)] as StrategyElement;
      const button = [...(source.shadowRoot?.querySelectorAll<HTMLElement>(`[data-kind=project][data-id="${project}"]`) ?? [])]
        .map((one) => one.closest<HTMLElement>('button, a') ?? one.querySelector<HTMLElement>('button, a'))
        .find(Boolean);
      expect(button, `something to choose in ${from}`).not.to.equal(undefined);
      const heard: string[] = [];
      for (const element of elements) element.addEventListener('strategy-select', () => heard.push(element.localName));
      button?.click();
      await frame();
      expect(heard).to.deep.equal([from]);
      expect(elements.filter((element) => !marks(element)).map(({ localName }) => localName)).to.deep.equal([]);
    });
  }

  it('a filter is told once, politely, by the view in which it was set', async () => {
    const elements = await page(tags);
    const source = elements[tags.indexOf('strategy-roadmap')] as StrategyElement;
    const search = source.shadowRoot?.querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement;
    search.value = 'rathaus';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settled(elements);
    const spoken = elements.flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role=status]') ?? [])]
        .filter((status) => status.ariaLive !== 'off' && /Treffer|\d+ von \d+/.test(status.textContent ?? ''))
        .map(() => element.localName),
    );
    expect(spoken).to.deep.equal(['strategy-roadmap']);
    const fields = elements.map((element) => element.shadowRoot?.querySelector<HTMLInputElement>('.toolbar input[type=search]')?.value);
    expect(
      fields.filter((value) => value !== undefined),
      'they have it all the same',
    ).to.deep.equal(['rathaus', 'rathaus', 'rathaus']);
  });

  it('in any order of the elements, and for one that comes later', async () => {
    const [first, ...others] = await page([...tags].reverse());
    (first as StrategyElement).selected = `project:${project}`;
    await settled([first as StrategyElement, ...others]);
    const [late] = await page(['strategy-roadmap']);
    expect([first, ...others, late].every((element) => marks(element as StrategyElement))).to.equal(true);
  });
});
