// Prints failures only, and writes the counts and each file's seconds to the file in LEITBILD_RESULT.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache } from './root.mjs';

const testsOf = (suite, names = []) => [
  ...suite.tests.map((test) => ({ ...test, name: [...names, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...names, inner.name])),
];

export function summary() {
  const bundles = `${cache(`browser-tests-${process.pid}`)}${path.sep}`;
  return {
    onTestRunFinished({ sessions }) {
      const counts = {};
      const seconds = {};
      const lines = [];
      for (const session of sessions) {
        const engine = session.browser.name === 'MiniBrowser' ? 'webkit' : session.browser.name;
        counts[engine] ??= { passed: 0, failed: 0 };
        const count = counts[engine];
        const file = session.testFile.replace(bundles, '').replace(/\.js$/, '.ts');
        const tests = session.testResults ? testsOf(session.testResults) : [];
        for (const test of tests) {
          seconds[`${engine} ${file}`] = (seconds[`${engine} ${file}`] ?? 0) + (test.duration ?? 0) / 1000;
          if (test.passed) count.passed += 1;
          else {
            // A skipped test is no passed one.
            count.failed += 1;
            const { message = test.skipped ? 'skipped' : '', expected, actual, stack = '' } = test.error ?? {};
            lines.push(`✗ ${engine} ${file}: ${test.name}`, `    ${message.replaceAll('\n', '\n    ')}`);
            if (expected !== undefined && !message.includes(String(actual)))
              lines.push(`    expected ${expected}`, `    got      ${actual}`);
            lines.push(
              ...stack
                .split('\n')
                .filter((line) => /\.(ts|js)/.test(line))
                .slice(0, 4)
                .map((line) => `    ${line.trim()}`),
            );
          }
        }
        if (session.errors.length || !tests.length) {
          count.failed += 1;
          lines.push(`✗ ${engine} ${file}: ${session.errors.map((error) => error.stack ?? error.message).join('\n    ') || 'ran no test'}`);
        }
        for (const log of session.logs) lines.push(`  ${engine} ${file} logged: ${log.join(' ')}`);
      }
      if (lines.length) console.log(lines.join('\n'));
      for (const [engine, { passed, failed }] of Object.entries(counts)) console.log(`${engine}: ${passed} passed, ${failed} failed`);
      if (process.env.LEITBILD_RESULT) writeFileSync(process.env.LEITBILD_RESULT, JSON.stringify({ runs: counts, seconds }));
    },
  };
}
