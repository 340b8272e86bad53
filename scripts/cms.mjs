// npm run test:cms [-- wordpress dokuwiki]: real content management systems from Debian, in which an editor without the right to
// raw HTML embeds what Chromium then draws. Needs Debian; installs the packages when it may.
import { existsSync } from 'node:fs';
import { aptInstall } from './lib/browser.mjs';
import * as dokuwiki from './lib/cms/dokuwiki.mjs';
import * as wordpress from './lib/cms/wordpress.mjs';
import { openWorkshop } from './lib/cms/workshop.mjs';
import { inRoot, root } from './lib/root.mjs';
import { node } from './lib/run.mjs';

const systems = { wordpress, dokuwiki };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(systems, name));
if (unknown.length) throw new Error(`There is no system ${unknown.join(', ')}: choose from ${Object.keys(systems).join(', ')}.`);
const chosen = asked.length ? asked : Object.keys(systems);

const absent = chosen.flatMap((name) => {
  const { needs, packages } = systems[name];
  const missing = Object.keys(needs).filter((file) => !existsSync(file));
  return missing.length ? [...missing.map((file) => needs[file]), ...packages] : [];
});
if (absent.length) {
  console.log(`Installing ${absent.join(', ')} …`);
  const { code, output } = await aptInstall([...new Set(absent)]);
  if (code !== 0) throw new Error(output.split('\n').slice(-5).join('\n'));
}
if (!existsSync(inRoot('dist/cdn/embed.js'))) await node([inRoot('scripts/build.mjs')], { cwd: root });

let passed = 0;
let failed = 0;
for (const name of chosen) {
  console.log(systems[name].title());
  const workshop = await openWorkshop(name);
  try {
    await systems[name].tryOut(workshop);
  } catch (error) {
    failed += 1;
    console.log(`  ✗ ${error.stack}`);
  } finally {
    await workshop.close();
    passed += workshop.counts.passed;
    failed += workshop.counts.failed;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
