import { readFile } from 'node:fs/promises';
import { run } from './command.js';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

process.exitCode = await run(process.argv.slice(2), {
  read: (file) => readFile(file, 'utf8'),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  language: /^de/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'de' : 'en',
});
