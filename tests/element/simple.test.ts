// Leichte Sprache: a switch where the file offers it, texts and words of the interface; what has none stays as it is.
import { expect } from 'chai';
import { mount, type SampleElement, settled, textIn } from '../support/sample-element.js';

const data = {
  contract: 1,
  title: { de: 'Digitalstrategie', 'de-simple': 'So wird die Stadt digital' },
  projects: [
    { id: 'a', title: { de: 'Aktenverwaltung', 'de-simple': 'Akten im Computer' } },
    { id: 'b', title: { de: 'Breitbandausbau' } },
  ],
};
const button = (element: SampleElement): HTMLButtonElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    /Leichte Sprache|Plain English/.test(textContent ?? ''),
  );
const give = (given: object) => (element: SampleElement) => Object.assign(element, { data: given });

describe('plain language', () => {
  it('has a switch, which changes texts and falls back, and back again', async () => {
    const element = await mount('<sample-element lang="de"></sample-element>', give(data));
    expect(button(element)?.getAttribute('aria-pressed')).to.equal('false');
    expect(textIn(element)).to.include('Aktenverwaltung');
    button(element)?.click();
    await settled(element);
    expect(button(element)?.getAttribute('aria-pressed')).to.equal('true');
    expect(textIn(element)).to.include('So wird die Stadt digital').and.include('Akten im Computer').and.include('Breitbandausbau');
    expect(textIn(element)).to.not.include('Aktenverwaltung');
    button(element)?.click();
    await settled(element);
    expect(textIn(element)).to.include('Aktenverwaltung').and.not.include('Akten im Computer');
  });

  it('is on where the page asks for it, and can be left', async () => {
    const element = await mount('<div lang="de-simple"><sample-element></sample-element></div>', give(data));
    expect(textIn(element)).to.include('Akten im Computer');
    expect(button(element)?.getAttribute('aria-pressed')).to.equal('true');
    button(element)?.click();
    await settled(element);
    expect(textIn(element)).to.include('Aktenverwaltung');
  });

  it('speaks plainly in the words of the interface too', async () => {
    const { localeFor } = await import('../../src/locale/locale.js');
    expect(localeFor('de-simple').status.running).to.equal('wird gemacht');
    expect(localeFor('de-simple').language).to.equal('de');
    expect(localeFor('de-AT').status.running).to.equal('läuft');
  });

  it('offers nothing that the file does not have', async () => {
    const plain = { contract: 1, title: { de: 'Strategie', en: 'Strategy' }, projects: [{ id: 'a', title: 'Netz' }] };
    expect(button(await mount('<sample-element lang="de"></sample-element>', give(plain)))).to.equal(undefined);
    expect(button(await mount('<sample-element lang="en"></sample-element>', give(data)))).to.equal(undefined);
  });
});
