// Checks the rules of CONTRIBUTING.md on src: who may import what, and what never stands in a file.
import { readFileSync } from 'node:fs';
import { checkFile } from './lib/architecture.mjs';
import { filesBelow } from './lib/files.mjs';
import { inRoot } from './lib/root.mjs';

const files = filesBelow('src', '.ts');
const findings = files.flatMap((file) => checkFile(file, readFileSync(inRoot(file), 'utf8')));
if (findings.length) {
  console.error(findings.join('\n'));
  process.exitCode = 1;
} else console.log(`${files.length} files keep the rules.`);
