// The last step of the build: what stands beside the scripts in dist, or in the folder that is named. Same bytes each time.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { customData, jsxTypes, webTypes } from './lib/kit.mjs';
import { inRoot } from './lib/root.mjs';
import { billOfMaterials } from './lib/sbom.mjs';

const read = (file) => JSON.parse(readFileSync(inRoot(file), 'utf8'));
const folder = process.argv[1]?.endsWith('kit.mjs') ? path.resolve(process.argv[2] ?? 'dist') : inRoot('dist');
function placeFor(file) {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  return place;
}
function write(file, content) {
  const place = placeFor(file);
  writeFileSync(place, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
}

for (const name of ['frame.html', 'frame.css', 'leitbild.css']) copyFileSync(inRoot('src/cdn', name), placeFor(`cdn/${name}`));

const manifest = read('custom-elements.json');
const project = read('package.json');
write('vscode.html-custom-data.json', customData(manifest));
write('web-types.json', webTypes(manifest, project));
for (const [file, text] of Object.entries(jsxTypes(manifest))) write(`esm/${file}`, text);

/** For `integrity="…"`: a page that names it runs exactly this file. */
const integrity = Object.fromEntries(
  readdirSync(inRoot('dist/cdn'))
    .filter((name) => /\.(js|css)$/.test(name))
    .sort()
    .map((name) => [
      name,
      `sha384-${createHash('sha384')
        .update(readFileSync(inRoot('dist/cdn', name)))
        .digest('base64')}`,
    ]),
);
write('cdn/integrity.json', integrity);
write('sbom.cdx.json', billOfMaterials(read('package-lock.json'), project, integrity));
