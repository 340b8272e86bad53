// Writes LICENSES.md: what of others reaches a reader's browser, and under which licence. `--check` fails when it is not current.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './lib/root.mjs';
import { runtimePackages } from './lib/sbom.mjs';

const read = (file) => readFileSync(inRoot(file), 'utf8');
const lock = JSON.parse(read('package-lock.json'));

/** The icons are copied out of a package that is otherwise only for building. */
const places = [...runtimePackages(lock), 'node_modules/lucide-static'].sort();
/** Where a package's licence stands; one of Lit's packages comes without and has that of the others. */
function licenceFile(place) {
  const file = readdirSync(inRoot(place)).find((name) => /^licen[cs]e/i.test(name));
  if (file) return `${place}/${file}`;
  if (place === 'node_modules/@lit-labs/ssr-dom-shim') return licenceFile('node_modules/lit');
  throw new Error(`${place} has no licence file.`);
}

const packages = places.map((place) => {
  const { version, license } = lock.packages[place];
  return { name: place.replace(/^.*node_modules\//, ''), version, license, text: read(licenceFile(place)).replace(/\r/g, '').trim() };
});

/** Packages by the text of their licence: several share one. */
const same = new Map(packages.map(({ text }) => [text, packages.filter((other) => other.text === text)]));
const content = `# Licences

Leitbild is under the [MIT licence](LICENSE). Its files contain work of others:

| package | version | licence |
|---|---|---|
${packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`).join('\n')}

Of \`lucide-static\` only the icons are used. Made by \`npm run generate\` from package-lock.json and the packages.

${[...same].map(([text, list]) => `## ${list.map(({ name }) => name).join(', ')}\n\n\`\`\`\n${text}\n\`\`\``).join('\n\n')}
`;

const file = inRoot('LICENSES.md');
if (!process.argv.includes('--check')) writeFileSync(file, content);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
  console.error('LICENSES.md is not current: run "npm run generate".');
  process.exitCode = 1;
}
