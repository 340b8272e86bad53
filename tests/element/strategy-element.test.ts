import { expect } from 'chai';
import type { TemplateResult } from 'lit';
import type { ViewContext } from '../../src/element/view.js';
import { mount, SampleElement, settled, textIn } from '../support/sample-element.js';

const strategy = {
  title: { de: 'Strategie', en: 'Strategy' },
  organisation: 'Stadt Probe',
  asOf: '2021-06',
  projects: [
    { id: 'a', title: { de: 'Projekt A', en: 'Project A' } },
    { id: 'b', title: 'Projekt B' },
  ],
};

const sample = (attributes = '', change: (element: SampleElement) => void = () => {}): Promise<SampleElement> =>
  mount(`<sample-element ${attributes}></sample-element>`, (element) => {
    element.data = strategy;
    change(element);
  });
const $ = <E extends Element = HTMLElement>(element: SampleElement, selector: string): E | null =>
  element.shadowRoot?.querySelector<E>(selector) ?? null;

describe('what every element does', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.removeAttribute('lang');
  });

  it('names itself by a heading of the wanted level, hidden or of the page’s own words', async () => {
    expect($(await sample(), 'h2')?.textContent?.trim()).to.equal('Probe');
    expect($(await sample('heading-level="4" heading="Unser Haus"'), 'h4')?.textContent?.trim()).to.equal('Unser Haus');
    const hidden = $(await sample('no-heading'), 'h2') as HTMLElement;
    expect(hidden.getBoundingClientRect().width).to.be.at.most(1);
    expect((await sample('no-heading="false"')).noHeading).to.equal(false);
  });

  it('shows the day its facts hold', async () => {
    expect(textIn(await sample())).to.contain('Stadt Probe · 2 Projekte · Stand Juni 2021');
  });

  it('speaks the language of the closest lang and marks texts that fall back', async () => {
    document.documentElement.lang = 'en-GB';
    const element = await sample();
    expect(textIn(element)).to.contain('Project A').and.to.contain('As of June 2021').and.to.contain('As table');
    element.lang = 'de';
    await settled(element);
    expect(textIn(element)).to.contain('Projekt A').and.to.contain('Als Tabelle');
  });

  it('switches to the table and back', async () => {
    const element = await sample();
    const button = () => $(element, '.head button') as HTMLButtonElement;
    button().click();
    await settled(element);
    expect($(element, 'table caption')?.textContent?.trim()).to.equal('Projekte');
    expect(element.shadowRoot?.querySelectorAll('tbody th[scope=row]')).to.have.length(2);
    button().click();
    await settled(element);
    expect($(element, 'table')).to.equal(null);
  });

  it('tells the page what a reader chooses, and lets the page keep it to itself', async () => {
    const element = await sample();
    const heard: unknown[] = [];
    document.body.addEventListener('strategy-select', (event) => heard.push((event as CustomEvent).detail), { once: true });
    const press = () => ($(element, '[data-id=a]') as HTMLElement).click();
    press();
    await settled(element);
    expect(heard).to.deep.equal([{ kind: 'project', id: 'a' }]);
    expect($(element, '[data-id=a]')?.ariaPressed).to.equal('true');
    press();
    await settled(element);
    expect($(element, '[data-id=a]')?.ariaPressed).to.equal('false');
    element.addEventListener('strategy-select', (event) => event.preventDefault());
    press();
    await settled(element);
    expect($(element, '[data-id=a]')?.ariaPressed).to.equal('false');
  });

  it('a page that chooses by the attribute hears no event', async () => {
    let heard = 0;
    const element = await sample('selected="project:b"', (made) => made.addEventListener('strategy-select', () => (heard += 1)));
    expect($(element, '[data-id=b]')?.ariaPressed).to.equal('true');
    element.selected = 'project:a';
    await settled(element);
    expect($(element, '[data-id=a]')?.ariaPressed).to.equal('true');
    element.selected = undefined;
    await settled(element);
    expect($(element, '[aria-pressed=true]')).to.equal(null);
    expect(heard).to.equal(0);
  });

  it('says what a file lacks, and draws what is readable beside one quiet line of problems', async () => {
    const element = await sample('', (made) => (made.data = { title: 'Leer' }));
    expect(textIn(element)).to.contain('Keine Projekte.');
    element.data = { ...strategy, projects: [{ id: 'a', title: 'Projekt A', status: 'fertig', when: { start: '2021-Q5' } }] };
    await settled(element);
    expect(textIn(element)).to.contain('Projekt A');
    const line = $(element, '.problems summary') as HTMLElement;
    expect(line.textContent).to.contain('2 Fehler');
    line.click();
    expect($(element, '.problems')?.textContent).to.contain('/projects/0/when/start').and.to.contain('2021-Q5');
  });

  it('follows the page’s color-scheme unless a theme is set', async () => {
    const ground = (element: SampleElement) => getComputedStyle($(element, '.root') as HTMLElement).backgroundColor;
    const light = ground(await sample('theme="light"'));
    const dark = ground(await sample('theme="dark"'));
    expect(light).to.equal('rgb(255, 255, 255)');
    expect(dark).not.to.equal(light);
    const element = await sample();
    (element.parentElement as HTMLElement).style.colorScheme = 'dark';
    expect(ground(element)).to.equal(dark);
  });

  it('takes the city’s colour, also when the page changes it later', async () => {
    const element = await sample('theme="light" style="--leitbild-brand: #060"');
    const probe = document.createElement('span');
    probe.style.color = 'var(--_brand)';
    $(element, '.root')?.append(probe);
    const green = getComputedStyle(probe).color;
    element.style.setProperty('--leitbild-brand', '#006');
    expect(getComputedStyle(probe).color).not.to.equal(green);
  });

  it('grows with the page’s font', async () => {
    const element = await sample('style="font-size: 32px"');
    expect(getComputedStyle($(element, '.root') as HTMLElement).getPropertyValue('--_u')).to.equal('2px');
  });

  it('takes from the page’s style sheet font, direction, being hidden and spacing, and nothing else', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { text-transform: uppercase !important; text-align: center !important; font: italic small-caps 900 18px/3 monospace !important;
      white-space: nowrap !important; direction: rtl !important; visibility: hidden !important; letter-spacing: 2px !important }`);
    document.adoptedStyleSheets.push(sheet);
    const element = await sample();
    const style = getComputedStyle($(element, '.root') as Element);
    const names =
      'text-transform text-align font-style font-weight line-height white-space direction visibility letter-spacing font-family display';
    const values = names.split(' ').map((name) => style.getPropertyValue(name));
    const text = element.shadowRoot?.querySelector('h2') as Element;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    expect(values.join(' ')).to.equal('none start normal 400 27px normal rtl hidden 2px monospace block');
    // By it Chromium and WebKit hyphenate; Firefox has no such property.
    expect(getComputedStyle(text).getPropertyValue('-webkit-locale')).to.be.oneOf(['"de"', 'de', '']);
  });

  it('leaves what the page handed over as it was, also when it is frozen', async () => {
    const frozen = structuredClone(strategy);
    for (const project of frozen.projects) Object.freeze(project);
    Object.freeze(frozen.projects);
    const before = JSON.stringify(frozen);
    const element = await sample('', (made) => (made.data = Object.freeze(frozen)));
    expect(textIn(element)).to.contain('Projekt A');
    expect(JSON.stringify(frozen)).to.equal(before);
  });

  it('notices that the language of the page or of something around it changes', async () => {
    const element = await sample();
    document.documentElement.lang = 'en';
    await settled(element);
    expect(textIn(element)).to.contain('Project A');
    (element.parentElement as HTMLElement).lang = 'de';
    await settled(element);
    expect(textIn(element)).to.contain('Projekt A');
  });

  it('is drawn for a print that alone shows it', async () => {
    const element = await mount('<div hidden><sample-element></sample-element></div>', (made) => (made.data = strategy));
    expect($(element, '[data-id]')).to.equal(null);
    window.dispatchEvent(new Event('beforeprint'));
    expect($(element, '[data-id]')).not.to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    expect($(element, '[data-id]')).to.equal(null);
  });

  it('measures again when fonts have loaded, also those of the same name', async () => {
    const measures: unknown[] = [];
    class Measuring extends SampleElement {
      protected override graphic(context: ViewContext): TemplateResult {
        measures.push(context.measureText);
        return super.graphic(context);
      }
    }
    customElements.define('measuring-element', Measuring);
    const element = new Measuring();
    element.data = strategy;
    document.body.append(element);
    await settled(element);
    const before = measures.at(-1);
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await settled(element);
    expect(measures.at(-1)).not.to.equal(before);
  });
});
