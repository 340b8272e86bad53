// Writes custom-elements.json, which documents tags, attributes, events, parts and CSS properties for editors and Storybook.
// `--check` writes nothing and fails when the file is not current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { inRoot, root } from './lib/root.mjs';

const manifest = await cli({ argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'], cwd: root, noWrite: true });
// The files come in the order in which the disk answers.
manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
const text = `${JSON.stringify(manifest, null, 2)}\n`;
const file = inRoot('custom-elements.json');
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error('custom-elements.json is not current: run "npm run generate".');
  process.exitCode = 1;
}
