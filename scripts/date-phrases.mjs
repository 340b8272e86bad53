// Writes examples/zeitangaben.html: every time phrase of five city strategies as the file has it, in a roadmap and in words.
// `--check` writes nothing and fails when the page is not current.
import { readFileSync, writeFileSync } from 'node:fs';
import { importSource } from './lib/import-source.mjs';
import { inRoot } from './lib/root.mjs';

const { written } = await importSource('tests/contract/date-phrases.ts');
const { createModel } = await importSource('src/model/model.ts');
const { localeFor } = await importSource('src/locale/locale.ts');
const { whenInWords } = await importSource('src/locale/time.ts');
const rows = JSON.parse(readFileSync(inRoot('tests/contract/date-phrases.json'), 'utf8'));
const locale = localeFor('de');

/** The day of the documents, and one before all of them, so that nothing is overdue. */
const asOf = '2020-12';
const now = '2013-01-01';

const chapters = {
  A: 'Tage',
  B: 'Monate',
  C: 'Quartale, Halbjahre, Jahreszeiten',
  D: 'Teile eines Jahres',
  E: 'Jahre',
  F: 'Zwei Jahre',
  G: 'Zeiträume',
  H: 'Nur ein Ende',
  I: 'Offener Anfang',
  J: 'Zustände statt Zeiten',
  K: 'Nur eine Dauer',
  L: 'Spannen von Dauern',
  M: 'Horizonte',
  N: 'Ohne Ende, und Rhythmen',
  O: 'Abschnitte ohne Zeit',
  P: 'Jetzt',
  Q: 'Leer',
  R: 'Sieht aus wie eine Zeit, ist keine',
};

/** What no document happens to say, but a file can. */
const more = {
  'Quartal und Dauer in Monaten': { start: '2021-Q1', duration: 'P10M' },
  'Etwa Mitte 2021 und zwei Jahre': { start: '2021-mid~', duration: 'P2Y' },
  Jahrzehnt: { start: '202X' },
  'Etwa 2022 bis vielleicht 2024': { start: '2022~', end: '2024?' },
  'Offener Anfang, genaues Ende': { start: '../2021', end: '2022-06-30' },
  'Ab 2022, Ende offen': { start: '2022', end: '2023/..' },
  'Anfang zwischen 2021 und 2022, fortlaufend': { start: '2021/2022', ongoing: true },
  'Erst 2020 bis 2021 geplant': { start: '2021-03', end: '2022-06', planned: { start: '2020-03', end: '2021-06' } },
  'Beginnt vor dem Bild': { start: '1975', end: '2022' },
  'Reicht weiter als das Bild': { start: '2021', end: '2075' },
  'Ein Tag': { start: '2022-03-15', end: '2022-03-15' },
};

/** A point in time lasts as long as it is vague. */
function whenOf({ at, status: _, ...when }) {
  const [first, last] = [at ?? []].flat().flatMap((one, _i, all) => (all.length > 1 ? one : [one, one]));
  const until = first?.startsWith('../');
  const time = { ...when, ...(first && !until && { start: first }), ...(first && { end: last }) };
  return JSON.parse(JSON.stringify(time).replace('{asOf}', asOf));
}

function chapter(title, projects) {
  const data = { contract: 1, title, lang: 'de', asOf, projects };
  const model = createModel(data, { lang: 'de', today: Math.floor(Date.parse(now) / 864e5), untitled: locale.untitled });
  const lines = projects.map(({ when: { text, ...when }, status }, i) => {
    const known = { ...(Object.keys(when).length > 0 && { when }), ...(status && { status }) };
    const words = [status && locale.status[status], whenInWords(model.projects[i].when, locale)].filter(Boolean).join(', ');
    const cells = [text, JSON.stringify({ ...known, when: { ...when, text } }), words || locale.quote(text)].map(escaped);
    return `            <tr><th scope="row">${cells[0]}</th><td><code>${cells[1]}</code></td><td>${cells[2]}</td></tr>`;
  });
  return `      <section>
        <strategy-roadmap by="none" now="${now}" heading="${escaped(title)}"><script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></strategy-roadmap>
        <div class="wide" tabindex="0" role="region" aria-label="${escaped(title)}: in der Datei und in Worten">
          <table>
            <thead><tr><th scope="col">Im Dokument</th><th scope="col">In der Datei</th><th scope="col">In Worten</th></tr></thead>
            <tbody>
${lines.join('\n')}
            </tbody>
          </table>
        </div>
      </section>`;
}

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const projectOf = (text, value, id) => ({
  id,
  title: text,
  ...(value.status && { status: value.status }),
  when: { ...whenOf(value), text },
});

const sections = [
  chapter(
    'Was eine Datei noch sagen kann',
    Object.entries(more).map(([text, value], i) => projectOf(text, { ...value, status: 'running' }, `m${i}`)),
  ),
  ...Object.entries(chapters).map(([key, title]) => {
    const own = rows.filter(([category]) => category === key).map(([, phrase]) => phrase);
    const timeOf = (phrase) => (typeof written[phrase] === 'string' ? {} : written[phrase]);
    return chapter(
      title,
      own.map((phrase, i) => projectOf(phrase, timeOf(phrase), `${key}${i}`)),
    );
  }),
];

const menu = readFileSync(inRoot('examples/giessen.html'), 'utf8')
  .match(/<nav .*<\/nav>/)[0]
  .replace(' aria-current="page"', '')
  .replace('"zeitangaben.html"', '"zeitangaben.html" aria-current="page"');

const made = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Zeitangaben – Leitbild</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="gallery.css" />
    <script src="../dist/cdn/leitbild.js" defer></script>
  </head>
  <body>
    ${menu}
    <main>
      <h1>Zeitangaben</h1>
      <p>${rows.length} Zeitangaben aus den Strategien von Städten: wie die Datei sie schreibt, wie die Roadmap sie zeichnet und wie sie in Worten lauten. Nichts wird genauer, als es dasteht; was sich nicht einordnen lässt, behält seine Worte. Ein Zeitpunkt steht hier als Projekt, das an ihm beginnt und endet.</p>
${sections.join('\n')}
    </main>
  </body>
</html>
`;
const file = inRoot('examples/zeitangaben.html');
let current = '';
try {
  current = readFileSync(file, 'utf8');
} catch {
  // Not written yet.
}
if (!process.argv.includes('--check')) writeFileSync(file, made);
else if (made !== current) {
  console.error('examples/zeitangaben.html is not current: run "npm run generate".');
  process.exitCode = 1;
}
