// Writes the table between the marks of examples/embed/no-script.html with the project's own command.
// `--check` writes nothing and fails when the page is not current.
import { readFileSync, writeFileSync } from 'node:fs';
import { importSource } from './lib/import-source.mjs';
import { inRoot } from './lib/root.mjs';

const { run } = await importSource('src/cli/command.ts');
const file = inRoot('examples/embed/no-script.html');
const page = readFileSync(file, 'utf8');
let table = '';
const code = await run(['table', 'hildesheim.json', '--now', '2021-06-15'], {
  read: async (name) => readFileSync(inRoot('examples/data', name), 'utf8'),
  out: (text) => {
    table += text;
  },
  err: () => {},
  language: 'en',
});
const made = page.replace(/(<!-- leitbild table .*-->\n)[\s\S]*?(<!-- \/leitbild -->)/, (_, begin, end) => begin + table + end);
if (code !== 0 || !made.includes(table)) {
  console.error('examples/embed/no-script.html cannot be written.');
  process.exitCode = 1;
} else if (!process.argv.includes('--check')) writeFileSync(file, made);
else if (made !== page) {
  console.error('examples/embed/no-script.html is not current: run "npm run generate".');
  process.exitCode = 1;
}
