// Development: `node scripts/validate.mjs examples/data/x.json …` prints what is wrong with strategies.
// Ends with 1 when there is an error (`--strict`: or a warning).
import { readFileSync } from 'node:fs';
import { importSource } from './lib/import-source.mjs';

const { parse } = await importSource('src/contract/parse.ts');
const { validate } = await importSource('src/contract/validate.ts');
const strict = process.argv.includes('--strict');
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));

for (const file of files) {
  const parsed = parse(new Uint8Array(readFileSync(file)));
  const { problems } = parsed.value === undefined ? parsed : validate(parsed.value);
  const all = parsed.value === undefined ? problems : [...parsed.problems, ...problems];
  for (const { severity, pointer, code, message, hint, found } of all) {
    console.log(`${severity} ${pointer || '/'} [${code}] ${message.en}${found === undefined ? '' : ` Found: ${found}`} ${hint.en}`);
  }
  const errors = all.filter(({ severity }) => severity !== 'warning').length;
  console.log(`${file}: ${errors} errors, ${all.length - errors} warnings`);
  if (errors > 0 || (strict && all.length > 0)) process.exitCode = 1;
}
