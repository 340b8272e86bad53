// What the check of the data costs, as a multiple of JSON.parse of the same text within the same round: that is the least a reader
// of JSON can do. In Node, since the check needs no document.
import { importSource } from '../scripts/lib/import-source.mjs';
import { city } from './city.mjs';

const { validate } = await importSource('src/contract/validate.ts');
const median = (list) => [...list].sort((one, other) => one - other)[list.length >> 1];

/** A city whose file is about so many bytes. */
function textOf(bytes) {
  const each = JSON.stringify(city(1000).strategy).length / 1000;
  return JSON.stringify(city(Math.round(bytes / each)).strategy);
}

function milliseconds(step) {
  const before = process.cpuUsage();
  step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Lines of a table in Markdown. */
export function validation(rounds = 7) {
  const lines = ['## Check of the data', '', '| file | JSON.parse | check | ratio | MB/s |', '|---|--:|--:|--:|--:|'];
  for (const [name, bytes] of [
    ['100 kB', 100_000],
    ['10 MB', 10_000_000],
  ]) {
    const text = textOf(bytes);
    // Short steps are repeated, so that each is long enough for the clock.
    const times = Math.max(1, Math.round(2_000_000 / bytes));
    const measured = { parse: [], check: [], ratio: [] };
    for (let round = -1; round < rounds; round += 1) {
      let value;
      const parse = milliseconds(() => {
        for (let i = 0; i < times; i += 1) value = JSON.parse(text);
      });
      const check = milliseconds(() => {
        for (let i = 0; i < times; i += 1) {
          const { problems } = validate(value);
          if (problems.length) throw new Error(`The city of ${name} is wrong: ${problems[0].pointer} ${problems[0].message.en}`);
        }
      });
      // The first round warms up.
      if (round < 0) continue;
      measured.parse.push(parse / times);
      measured.check.push(check / times);
      measured.ratio.push(check / parse);
    }
    const [parse, check, ratio] = Object.values(measured).map(median);
    const rate = text.length / 1000 / check;
    lines.push(`| ${name} | ${parse.toFixed(1)} ms | ${check.toFixed(1)} ms | **${ratio.toFixed(1)}** | ${rate.toFixed(0)} |`);
  }
  return lines;
}

if (process.argv[1]?.endsWith('validate.mjs')) console.log(validation().join('\n'));
