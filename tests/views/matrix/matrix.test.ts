import { expect } from 'chai';
import giessen from '../../../examples/data/giessen.json';
import hildesheim from '../../../examples/data/hildesheim.json';
import example from '../../../examples/data/scores-example.json';
import wiesbaden from '../../../examples/data/wiesbaden.json';
import '../../../src/define/strategy-matrix.js';
import type { StrategyMatrix } from '../../../src/views/matrix/strategy-matrix.js';
import { scored } from '../../fixtures/matrix.js';

async function settled(element: StrategyMatrix): Promise<void> {
  while (!(await element.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  while (!(await element.updateComplete));
}

async function mount(data: unknown, attributes: Record<string, string> = {}, width = 1200): Promise<StrategyMatrix> {
  const element = document.createElement('strategy-matrix');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.style.width = `${width}px`;
  element.data = data;
  document.body.append(element);
  await settled(element);
  return element;
}

const all = (element: StrategyMatrix, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (element: StrategyMatrix, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const textOf = (element: StrategyMatrix, selector = '.root'): string =>
  (one(element, selector).textContent ?? '').replace(/\s+/g, ' ').replaceAll('\u00ad', '');
const idsOf = (element: StrategyMatrix, selector: string): string[] => all(element, selector).map(({ dataset }) => dataset.id ?? '');
const press = async (element: StrategyMatrix, selector: string): Promise<void> => {
  one(element, selector).click();
  await settled(element);
};
const named = (element: StrategyMatrix, words: string): HTMLElement => {
  const found = all(element, 'button').find((button) => button.textContent?.replaceAll('\u00ad', '').includes(words));
  if (!found) throw new Error(`There is no button ${words}.`);
  return found;
};
const type = async (element: StrategyMatrix, selector: string, value: string): Promise<void> => {
  const input = one(element, selector) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(element);
};

const projects = example.projects.map(({ id }) => id);

describe('strategy-matrix', () => {
  afterEach(() => document.body.replaceChildren());

  for (const width of [340, 760, 1200]) {
    for (const attributes of [{}, { form: 'scores' }] as Record<string, string>[]) {
      it(`${attributes.form ?? 'quadrant'}, ${width} px: every project, field and criterion is there, each project in one list`, async () => {
        const element = await mount(example, attributes, width);
        expect(new Set(idsOf(element, '[data-kind="project"]'))).to.deep.equal(new Set(projects));
        expect(new Set(idsOf(element, '[data-kind="criterion"]'))).to.deep.equal(new Set(example.criteria.map(({ id }) => id)));
        if (!attributes.form) {
          expect(new Set(idsOf(element, '[data-kind="action-field"]'))).to.deep.equal(new Set(example.actionFields.map(({ id }) => id)));
          expect(idsOf(element, '.groups .row').sort()).to.deep.equal([...projects].sort());
        }
      });
    }
  }

  it('starts with the quadrants where the file has matrices, else with the scores', async () => {
    expect(all(await mount(example), '.plot')).to.have.length(1);
    const { matrices, ...rest } = example;
    expect(matrices).to.have.length(2);
    expect(all(await mount(rest), '.ranking')).to.have.length(1);
  });

  it('shows the matrix that is asked for, and a reader can change it and the form', async () => {
    const element = await mount(example, { matrix: 'dauer-nutzen' });
    expect(textOf(element, '.heading')).to.contain('Dauer, Nutzen und Budget');
    named(element, 'Nutzen und Machbarkeit').click();
    await settled(element);
    expect(textOf(element, '.heading')).to.contain('Nutzen und Machbarkeit');
    named(element, 'Bewertung').click();
    await settled(element);
    expect(all(element, '.ranking')).to.have.length(1);
    expect(named(element, 'Bewertung').getAttribute('aria-pressed')).to.equal('true');
  });

  it('lists what cannot be placed, with the reason and its count', async () => {
    const element = await mount(example);
    expect(textOf(element, '.group:last-child'))
      .to.match(/^\s*Nicht einzuordnen 3\sProjekte/)
      .and.to.contain('fehlt: Personelle Ressourcen');
    expect(idsOf(element, '.group:last-child .row')).to.include('statusanzeige');
  });

  it('says how many are rated, where some are not', async () => {
    expect(textOf(await mount(example), '.sub')).to.match(/· 28\sProjekte, 27 bewertet, 7/);
    expect(textOf(await mount(scored(9, 3)), '.sub')).to.match(/· 9\sProjekte, 2/);
  });

  it('where only hits are shown, nothing of the others stays: no point, no empty place in a list, no reasons', async () => {
    const shownIn = (element: StrategyMatrix, selector: string) => all(element, selector).filter((found) => found.checkVisibility()).length;
    const quadrants = await mount(scored(60, 20), { search: 'Projekt 7' });
    expect(shownIn(quadrants, '.point')).to.equal(1);
    expect(shownIn(quadrants, '.groups li')).to.equal(1);
    expect(textOf(quadrants, '.notes')).not.to.contain('Ohne Namen');
    const scores = await mount(scored(60, 20), { form: 'scores' });
    all(scores, '.tool')[0]?.click();
    await settled(scores);
    expect(shownIn(scores, '.why')).to.equal(1);
    scores.search = 'nirgends';
    await settled(scores);
    expect(shownIn(scores, '.ranking tbody tr')).to.equal(0);
  });

  it('in a crowd without numbers, names in the picture begin with their number in the list', async () => {
    const element = await mount(scored(200, 20), { selected: 'project:p77' });
    const number = one(element, '.row[data-id="p77"] .mark').textContent;
    expect(one(element, '.point[data-id="p77"]').textContent?.trim()).to.match(new RegExp(`^${number} Projekt\\s77$`));
  });

  it('names of points do not overlap in the page', async () => {
    for (const data of [example, scored(60, 20), scored(200, 20)]) {
      const element = await mount(data);
      const boxes = all(element, '.label').map((label) => label.getBoundingClientRect());
      expect(boxes.length).to.be.greaterThan(20);
      const points = all(element, '.point').map((point) => ({ point, box: point.getBoundingClientRect() }));
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          expect(
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0,
          ).to.equal(false);
        }
        for (const { point, box } of points) {
          if (point === all(element, '.label')[i]?.parentElement) continue;
          const r = box.width / 2;
          const dx = Math.max(a.left - box.left - r, 0, box.left + r - a.right);
          const dy = Math.max(a.top - box.top - r, 0, box.top + r - a.bottom);
          expect(Math.hypot(dx, dy), 'distance of a name to another point').to.be.at.least(r);
        }
      });
      element.remove();
    }
  });

  it('names are as wide as they were measured', async () => {
    const element = await mount(example);
    for (const label of all(element, '.label')) expect(label.scrollWidth).to.be.at.most(Math.ceil(label.getBoundingClientRect().width) + 1);
  });

  it('choosing a point marks it in plot and list and shows its scores; choosing moves no point and no name', async () => {
    const element = await mount(example);
    const places = (): string[] =>
      all(element, '.point').map((point) => {
        const { x, y } = point.getBoundingClientRect();
        const plot = one(element, '.plot').getBoundingClientRect();
        return `${point.dataset.id} ${(x - plot.x).toFixed(1)} ${(y - plot.y).toFixed(1)} ${point.querySelector('.label')?.textContent}`;
      });
    const before = places();
    let detail: unknown;
    element.addEventListener('strategy-select', (event) => (detail = (event as CustomEvent).detail));
    await press(element, '.point[data-id="dms"]');
    expect(detail).to.deep.equal({ kind: 'project', id: 'dms' });
    expect(places()).to.deep.equal(before);
    expect(idsOf(element, '.point[aria-pressed=true]')).to.deep.equal(['dms']);
    expect(idsOf(element, '.row[aria-pressed=true]')).to.deep.equal(['dms']);
    expect(textOf(element, '.details')).to.contain('3 von 3: Passt gut').and.to.contain('E-Government-Gesetz');
    await press(element, '.row[data-id="dms"]');
    expect(all(element, '[aria-pressed=true][data-kind=project], .details')).to.deep.equal([]);
  });

  it('what is chosen elsewhere is marked: a field marks its points and its mark, a measure its project', async () => {
    const element = await mount(example, { selected: 'action-field:infrastruktur' });
    expect(idsOf(element, '.point.on').sort()).to.deep.equal([
      'applikationslandschaft',
      'hard-und-softwarekonzept',
      'inspire',
      'stadtnetz',
    ]);
    expect(idsOf(element, '.fields .on')).to.deep.equal(['infrastruktur']);
    element.data = {
      ...example,
      actionFields: example.actionFields.map((field, i) => (i === 0 ? { ...field, goals: [{ id: 'goal', title: 'Ziel' }] } : field)),
      projects: example.projects.map((project) =>
        project.id === 'inspire' ? { ...project, milestones: [{ id: 'first', title: 'Erster Meilenstein' }] } : project,
      ),
    };
    element.selected = 'milestone:first';
    await settled(element);
    expect(idsOf(element, '.point.on')).to.deep.equal(['inspire']);
    element.selected = 'goal:goal';
    await settled(element);
    expect(idsOf(element, '.fields .on')).to.deep.equal([example.actionFields[0]?.id]);
    expect(all(element, '.point.on')).not.to.deep.equal([]);
    element.selected = 'project:koordination-digitalisierungsinitiativen';
    await settled(element);
    expect(idsOf(element, '.row[aria-pressed=true]')).to.deep.equal(['koordination-digitalisierungsinitiativen']);
    expect(textOf(element, '.details')).to.contain('Koordination');
  });

  it('is chosen together with the other elements of a group', async () => {
    const [first, second] = await Promise.all([mount(example, { group: 'g' }), mount(example, { group: 'g', form: 'scores' })]);
    await press(first, '.point[data-id="e-payment"]');
    await settled(second);
    expect(idsOf(second, '.name[aria-pressed=true]')).to.deep.equal(['e-payment']);
  });

  it('points are one tab stop, arrow keys go on', async () => {
    const element = await mount(example);
    const stops = all(element, '[data-kind][tabindex="0"]');
    expect(stops).to.have.length(1);
    stops[0]?.focus();
    one(element, '.plot').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    stops[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    const focused = element.shadowRoot?.activeElement as HTMLElement;
    expect(focused).to.equal(all(element, '.point')[1]);
    focused.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    expect(element.shadowRoot?.activeElement).to.equal(stops[0]);
  });

  it('filters dim and count; a field filters, one click brings all back', async () => {
    const element = await mount(example);
    await press(element, '.fields [data-id="arbeit-4-0"]');
    expect(textOf(element, '.result b')).to.equal('3 Treffer unter 28');
    expect(all(element, '.point')).to.have.length(25);
    expect(
      all(element, '.point:not(.dim)')
        .map(({ dataset }) => dataset.id)
        .sort(),
    ).to.deep.equal(['arbeitszeitgestaltung', 'moderne-arbeitswelten']);
    await press(element, '.result .plain');
    expect(all(element, '.dim')).to.deep.equal([]);
    expect(textOf(element, '.result').trim()).to.equal('');
  });

  it('narrow: points with the numbers of the list, details open in place', async () => {
    const element = await mount(example, {}, 340);
    expect(all(element, '.label')).to.deep.equal([]);
    const numbers = (selector: string): Record<string, string> =>
      Object.fromEntries(all(element, selector).map((button) => [button.dataset.id, /\d+/.exec(button.textContent ?? '')?.[0] ?? '']));
    const listed = numbers('.group:not(:last-child) .row');
    expect(numbers('.point')).to.deep.equal(listed);
    expect(Object.keys(listed)).to.have.length(25);
    await press(element, '.row[data-id="dms"]');
    expect(one(element, '.details').closest('li')?.querySelector('.row')?.getAttribute('data-id')).to.equal('dms');
  });

  it('scores: ranks with ties, missing scores as missing, incomplete totals', async () => {
    const element = await mount(example, { form: 'scores' });
    const rows = all(element, '.ranking tbody tr');
    expect(rows).to.have.length(27);
    const ranks = rows.map((row) => Number(row.querySelector('.rank b')?.textContent));
    expect(ranks.slice(0, 5)).to.deep.equal([1, 1, 1, 1, 5]);
    const row = rows.find((candidate) => candidate.querySelector('[data-id="digitale-teilhabe"]'));
    expect(row?.querySelectorAll('.missing')).to.have.length(5);
    expect(row?.querySelector('.sum')?.textContent?.replace(/\s+/g, ' '))
      .to.contain('5')
      .and.to.contain('2 von 6')
      .and.to.contain('unvollständig');
    const status = rows.find((candidate) => candidate.querySelector('[data-id="statusanzeige"]'));
    expect(status?.querySelector('.sum')?.textContent).to.contain('6 von 7');
    expect(textOf(element, '.group')).to.contain('Nicht bewertet').and.to.contain('Koordination');
  });

  it('scores: each column sorts, both ways', async () => {
    const element = await mount(example, { form: 'scores' });
    const heads = all(element, '.ranking thead th');
    expect(heads).to.have.length(10);
    expect(heads.map((head) => head.getAttribute('aria-sort'))).to.deep.equal(['ascending', ...Array(9).fill('none')]);
    for (const head of heads.slice(1)) {
      head.querySelector('button')?.click();
      await settled(element);
      const first = idsOf(element, 'tbody .name');
      const way = head.getAttribute('aria-sort');
      expect(way).to.be.oneOf(['ascending', 'descending']);
      head.querySelector('button')?.click();
      await settled(element);
      expect(head.getAttribute('aria-sort')).to.be.oneOf(['ascending', 'descending']).and.not.to.equal(way);
      expect(idsOf(element, 'tbody .name')).not.to.deep.equal(first);
      expect(all(element, '[aria-sort=ascending], [aria-sort=descending]')).to.have.length(1);
    }
  });

  it('scores: the reason of each score on demand', async () => {
    const element = await mount(example, { form: 'scores' });
    expect(all(element, '.why')).to.deep.equal([]);
    const row = one(element, '.ranking tbody tr:has([data-id="dms"])');
    const button = row.querySelector<HTMLElement>('.tool');
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    button?.click();
    await settled(element);
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, '.why [data-kind="criterion"]')).to.have.length(7);
    expect(textOf(element, '.why')).to.contain('E-Government-Gesetz').and.to.contain('Keine Begründung angegeben');
    row.querySelector<HTMLElement>('.score')?.click();
    await settled(element);
    expect(all(element, '.why')).to.deep.equal([]);
  });

  for (const width of [340, 1200]) {
    it(`scores, ${width} px: a changed weight changes the ranking at once, says so, and can be reset`, async () => {
      const element = await mount(example, { form: 'scores' }, width);
      const order = (): string[] => idsOf(element, 'tbody .name');
      const before = order();
      expect(textOf(element, '.what-if').trim()).to.equal('');
      await type(element, '[data-kind="criterion"][data-id="nutzen"] [type="range"]', '2.5');
      expect((one(element, '[data-id="nutzen"] [type="number"]') as HTMLInputElement).value).to.equal('2.5');
      expect(order()).not.to.deep.equal(before);
      expect(textOf(element, '.what-if')).to.contain('Was wäre, wenn').and.to.contain('nicht die der Stadt');
      expect(one(element, '.what-if').getAttribute('role')).to.equal('status');
      expect(
        all(element, '.moved')
          .map((sign) => sign.textContent)
          .join(),
      )
        .to.contain('▲')
        .and.to.contain('▼');
      await type(element, '[data-id="nutzen"] [type="number"]', '7');
      expect((one(element, '[data-id="nutzen"] [type="range"]') as HTMLInputElement).value).to.equal('2.5');
      named(element, 'Gewichte zurücksetzen').click();
      await settled(element);
      expect(order()).to.deep.equal(before);
      expect(all(element, '.moved')).to.deep.equal([]);
      expect((one(element, '[data-id="nutzen"] [type="number"]') as HTMLInputElement).value).to.equal('1');
    });
  }

  it('scores, narrow: a list that opens and sorts', async () => {
    const element = await mount(example, { form: 'scores' }, 340);
    expect(all(element, '.score')).to.deep.equal([]);
    await press(element, '.name[data-id="dms"]');
    expect(all(element, '.why [data-kind="criterion"]')).to.have.length(7);
    expect(textOf(element, '.why')).to.contain('E-Government-Gesetz');
    await press(element, '.ranking tr:has([data-id="dms"]) .tool');
    expect(all(element, '.why')).to.deep.equal([]);
    expect(one(element, 'thead').offsetHeight).to.equal(0);
    named(element, 'Sortieren').click();
    await settled(element);
    expect(one(element, 'thead').offsetHeight).to.be.greaterThan(0);
    expect(all(element, '.sort')).to.have.length(10);
    one(element, '.title .sort').click();
    await settled(element);
    const titles = idsOf(element, 'tbody .name').map(title);
    expect(titles).to.deep.equal([...titles].sort((a, b) => a.localeCompare(b)));
  });

  it('says in a friendly way what a file lacks', async () => {
    const sentences = await Promise.all([hildesheim, giessen, wiesbaden].map(async (data) => textOf(await mount(data), '.empty')));
    expect(sentences[0]).to.contain('Strategischer Fit').and.to.contain('keinem Projekt Punkte');
    expect(sentences[1]).to.contain('keine Bewertungskriterien');
    expect(sentences[2]).to.contain('keine Bewertungskriterien');
    const { matrices: _, ...rest } = example;
    expect(textOf(await mount(rest, { form: 'quadrant' }), '.empty')).to.contain('keine Matrix');
  });

  it('as tables: every project once, with every score and reason, and the places between the axes', async () => {
    const scores = await mount(example, { form: 'scores', mode: 'table' });
    expect(idsOf(scores, 'tr[data-kind="project"]').sort()).to.deep.equal([...projects].sort());
    expect(textOf(scores, '.table')).to.contain('E-Government-Gesetz').and.to.contain('fehlt').and.to.contain('6 von 7');
    const plane = await mount(example, { mode: 'table' });
    expect(idsOf(plane, 'tr[data-kind="project"]').sort()).to.deep.equal([...projects].sort());
    expect(textOf(plane, '.table')).to.contain('Sofort angehen').and.to.contain('Nicht einzuordnen');
  });

  it('in English', async () => {
    const element = await mount(example, { lang: 'en' });
    expect(textOf(element)).to.contain('Do now').and.to.contain('Not placeable').and.to.contain('made up');
    element.form = 'scores';
    await settled(element);
    expect(textOf(element)).to.contain('Assessment of the projects').and.to.contain('Reset weights').and.to.contain('missing');
  });

  it('3,000 projects: all are listed and can be found', async () => {
    const element = await mount(scored(3000, 100));
    expect(all(element, '.point')).to.have.length(3000);
    expect(all(element, '.groups .row')).to.have.length(3000);
  });
});

function title(id: string): string {
  const found = example.projects.find((project) => project.id === id)?.title;
  return (typeof found === 'string' ? found : (found?.de ?? '')).replaceAll('\u00ad', '');
}
