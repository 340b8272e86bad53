// Every link to a file of this project leads to one, with its place in it: in the documents, the recipes and the pages of the gallery.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';

const within = (folder: string): string[] => readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name)));
const files = [...readdirSync('.'), ...within('docs'), ...within('examples')].filter((name) => /\.(md|html)$/.test(name));

/** Code is not the page: what stands in fences, backticks and comments names files of readers. */
const proseOf = (text: string): string => text.replace(/<!--[\s\S]*?-->|<pre>[\s\S]*?<\/pre>|^( *)```[\s\S]*?^\1```|`[^`\n]*`/gm, '');
const linksOf = (file: string): string[] => {
  const text = proseOf(readFileSync(file, 'utf8'));
  const found = file.endsWith('.md')
    ? text.matchAll(/\]\(((?:[^()\s]|\([^()]*\))*)\)/g)
    : text.matchAll(/\s(?:href|src|data-src)="([^"]*)"/g);
  return [...found].map(([, link = '']) => link.replaceAll('&amp;', '&'));
};

/** As GitHub names headings. */
const anchorsOf = (file: string): string[] => {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.md')) return [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
};

/** What the build makes stands in no checkout. */
const built = (target: string): boolean => target.startsWith(`dist${path.sep}`);
const schemes = /^(https?|mailto|data):|^\{/;

describe('links', () => {
  test('are found', () => {
    assert.ok(files.length > 20);
    assert.ok(linksOf('README.md').includes('CHANGELOG.md'));
    assert.ok(linksOf(path.join('examples', 'index.html')).includes('data/giessen.json'));
    assert.ok(anchorsOf('README.md').includes('für-redaktionen'));
  });
  for (const file of files) {
    test(file, () => {
      for (const link of linksOf(file).filter((one) => !schemes.test(one))) {
        const [, name = '', anchor] = /^([^?#]*)[^#]*(?:#(.*))?$/.exec(link) ?? [];
        const target = name ? path.join(path.dirname(file), decodeURIComponent(name)) : file;
        assert.ok(built(target) || existsSync(target), `${link} leads nowhere`);
        if (anchor) assert.ok(anchorsOf(target).includes(decodeURIComponent(anchor)), `${link}: there is no such heading`);
      }
    });
  }
});
