// For `node --test`: prints failures only, and the counts, or writes them and each file's seconds to the file in LEITBILD_RESULT.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const nameOf = (file) => path.basename(file).replace(/\.mjs$/, '.ts');
const indent = (text) => String(text).replaceAll('\n', '\n    ');

function reasonOf(error) {
  const cause = error.cause ?? error;
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line) && !line.includes('node:'));
  const message = cause.message ?? String(cause);
  return [message, ...frames.slice(0, 4).map((line) => line.trim())].join('\n');
}

export default async function* reporter(source) {
  const counts = { passed: 0, failed: 0 };
  const names = [];
  const seconds = {};
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    // Starts come in the order of reports: the names of the suites around a test are those that started last.
    if (type === 'test:start') names[data.nesting] = data.name;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.nesting === 0 && data.file) {
      const file = nameOf(data.file);
      seconds[file] = (seconds[file] ?? 0) + data.details.duration_ms / 1000;
    }
    // What failed because of a test inside it has been told already.
    const isSuite = data.details.type === 'suite';
    const failedInside = data.details.error?.failureType === 'subtestsFailed';
    if (type === 'test:pass' && !data.skip && !data.todo) {
      // Node 20 counts a file without tests as one passed test with the file's name.
      if (!isSuite && !(data.nesting === 0 && path.isAbsolute(data.name))) counts.passed += 1;
      continue;
    }
    if (failedInside) continue;
    counts.failed += 1;
    const why = type === 'test:fail' ? reasonOf(data.details.error) : 'skipped';
    yield `✗ ${data.file ? `${nameOf(data.file)}: ` : ''}${[...names.slice(0, data.nesting), data.name].join(' › ')}\n    ${indent(why)}\n`;
  }
  if (process.env.LEITBILD_RESULT) writeFileSync(process.env.LEITBILD_RESULT, JSON.stringify({ runs: { node: counts }, seconds }));
  else yield `${counts.passed} passed, ${counts.failed} failed\n`;
}
