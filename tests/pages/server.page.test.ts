// Servers that render pages import the package, too: there it touches no document, and the tags come out as they are written.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const modules = ['index.js', 'define.js', 'embed.js', 'jsx.js', ...['define', 'elements'].flatMap((folder) => inFolder(folder))];
function inFolder(folder: string): string[] {
  return readdirSync(`dist/esm/${folder}`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name}`);
}

/** Runs in a process of its own: whoever asks for a browser's globals is told by name; Lit asks for `document`, and does without. */
const script = `
const asked = [];
for (const name of ['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'matchMedia', 'addEventListener']) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      const by = new Error().stack.split('\\n').slice(2, 3).join();
      if (!by.includes('node_modules')) asked.push(name + by);
    },
  });
}
const { fetch } = globalThis;
globalThis.fetch = (address) => { asked.push('fetch ' + address); return fetch(address); };
const before = Object.getOwnPropertyNames(globalThis);
for (const address of process.argv.slice(1)) await import(address);
const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name) && !/^lit|^reactiveElement/.test(name));
const { StrategyRoadmap, validate } = await import(process.argv[1]);
console.log(JSON.stringify({ asked, added, version: StrategyRoadmap.version, problems: validate({ title: 'A' }).problems }));
`;

test('the package is imported in Node: no document, no request, no globals but Lit’s registry', () => {
  const addresses = modules.map((name) => pathToFileURL(path.resolve('dist/esm', name)).href);
  const said = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script, ...addresses], { encoding: 'utf8' }),
  ) as {
    asked: string[];
    added: string[];
    version: string;
    problems: unknown[];
  };
  // `typeof document` is how embed.js finds out that there is none.
  assert.deepEqual(
    said.asked.filter((line) => !/^document .*\/embed\.js/.test(line)),
    [],
  );
  assert.deepEqual(said.added, ['customElements']);
  assert.match(said.version, /^\d/);
  assert.deepEqual(said.problems, []);
});
