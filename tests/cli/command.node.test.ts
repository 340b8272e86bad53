import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { run } from '../../src/cli/command.js';
import { tables } from '../../src/cli/tables.js';
import type { Language } from '../../src/locale/locale.js';

async function leitbild(args: string[], files: Record<string, unknown> = {}, language: Language = 'en') {
  let out = '';
  let err = '';
  const read = async (file: string): Promise<string> => {
    if (file in files) return typeof files[file] === 'string' ? files[file] : JSON.stringify(files[file]);
    return readFileSync(file, 'utf8');
  };
  const code = await run(args, { read, out: (text) => (out += text), err: (text) => (err += text), language });
  return { code, out, err };
}
const safe = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

describe('leitbild table', () => {
  for (const city of ['giessen', 'hildesheim', 'wiesbaden']) {
    const file = `examples/data/${city}.json`;
    const { projects } = JSON.parse(readFileSync(file, 'utf8')) as { projects: { title: string | { de: string } }[] };
    for (const view of ['roadmap', 'field-map', 'profile']) {
      test(`${city}, ${view}: every project is in it`, async () => {
        const { code, out } = await leitbild(['table', file, '--view', view]);
        assert.equal(code, 0);
        for (const { title } of projects) {
          const words = typeof title === 'string' ? title : title.de;
          assert.ok(out.includes(safe(words)), words);
        }
      });
    }
  }

  for (const view of Object.keys(tables)) {
    test(`${view} is a table with caption and scopes, whose rows are equally wide`, async () => {
      const file = view === 'matrix' ? 'examples/data/scores-example.json' : 'examples/data/wiesbaden.json';
      const { code, out } = await leitbild(['table', file, '--view', view]);
      assert.equal(code, 0);
      assert.match(out, /^<table lang="de">\n {2}<caption>.+<\/caption>/);
      const columns = out.match(/<th scope="col">/g)?.length;
      for (const [row] of out.matchAll(/<tr>.*<\/tr>/g)) {
        const width = [...row.matchAll(/<t[hd][^>]*?(?:colspan="(\d+)")?>/g)].reduce((sum, [, span]) => sum + Number(span ?? 1), 0);
        assert.equal(width, columns, row);
      }
    });
  }

  test('speaks the wanted language and marks texts in another', async () => {
    const strategy = {
      title: 'Strategie',
      lang: 'de',
      projects: [
        { id: 'a', title: { de: 'Projekt A', en: 'Project A' } },
        { id: 'b', title: 'Projekt B' },
      ],
    };
    const { out } = await leitbild(['table', 'a.json', '--lang', 'en'], { 'a.json': strategy });
    assert.match(out, /^<table lang="en">/);
    assert.ok(
      out.includes('<caption><bdi lang="de">Strategie</bdi></caption>') &&
        out.includes('Project A') &&
        out.includes('<bdi lang="de">Projekt B</bdi>') &&
        out.includes('project</th>'),
    );
  });

  test('arranges as wanted', async () => {
    const heads = async (by: string) =>
      (await leitbild(['table', 'examples/data/hildesheim.json', '--by', by])).out.match(/scope="rowgroup"[^<]*/g);
    assert.notDeepEqual(await heads('unit'), await heads('action-field'));
    assert.equal(await heads('none'), null);
  });

  test('makes no markup from texts', async () => {
    const title = '<script>alert(1)</script> & "quotes" <img onerror=x>';
    const strategy = { title, lang: '"><script>', projects: [{ id: '"><b>', title, when: { text: title } }] };
    const { out } = await leitbild(['table', 'a.json'], { 'a.json': strategy });
    assert.ok(out.includes(safe(title)));
    assert.doesNotMatch(out, /<(script|img|b)\b/);
  });

  test('says what is wrong with the data, and writes what is readable', async () => {
    const strategy = { title: 'A', projects: [{ id: 'a', title: 'Projekt A', status: 'fertig' }] };
    const { code, out, err } = await leitbild(['table', 'a.json'], { 'a.json': strategy }, 'de');
    assert.equal(code, 0);
    assert.ok(out.includes('Projekt A'));
    assert.match(err, /^a\.json\/projects\/0\/status: Fehler: .*fertig/);
  });

  for (const [what, args, code, words] of [
    ['no such file', ['table', 'none.json'], 1, /none\.json: cannot be read/],
    ['no JSON', ['table', 'text.json'], 1, /text\.json: fatal: /],
    ['nothing for the view', ['table', 'empty.json', '--view', 'matrix'], 1, /has nothing for the view matrix/],
    ['no such view', ['table', 'empty.json', '--view', 'toString'], 2, /no view “toString”; there are: house/],
    ['no such command', ['draw', 'empty.json'], 2, /no command “draw”/],
    ['two files', ['table', 'a.json', 'b.json'], 2, /Exactly one file/],
    ['no such option', ['table', 'a.json', '--wide'], 2, /--wide/],
    ['nothing said', [], 2, /leitbild table <file\.json>/],
  ] as const) {
    test(`${what}: exit code ${code}`, async () => {
      const said = await leitbild([...args], { 'text.json': 'no JSON', 'empty.json': { title: 'Leer' } });
      assert.equal(said.code, code);
      assert.equal(said.out, '');
      assert.match(said.err, words);
    });
  }

  test('helps', async () => {
    const { code, out, err } = await leitbild(['--help'], {}, 'de');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /--view.*roadmap/);
  });
});
