// What a time in everyday notation would be in the contract. Only ever proposed, never used.
import { parseTime } from '../time-point.js';

/** What a word before a year makes of it. */
const WORDS = new Map([
  ['anfang', '$-early'],
  ['mitte', '$-mid'],
  ['ende', '$-late'],
  ['bis', '../$'],
  ['until', '../$'],
  ['ab', '$/..'],
  ['seit', '$/..'],
  ['since', '$/..'],
]);

/** The contract's notation for `15.3.2021`, `03/2021`, `Q1 2021`, `Ende 2021` and the like; else undefined. */
export function suggestTime(text: string): string | undefined {
  const source = text.trim().slice(0, 40).toLowerCase();
  const whole = source.replace(/^(\d\d)(\d\d)\/(\d\d)$/, '$1$2/$1$3');
  const [, before = '', year = ''] = /^(.*\w)[ ./–-]+(\d{4})$/.exec(whole) ?? [];
  const parts = before.split(/\. ?/).map((part) => part.padStart(2, '0'));
  const proposals = [WORDS.get(before)?.replace('$', year), [year, ...parts.reverse()].join('-'), `${before}/${year}`];
  return proposals.find((proposal) => proposal && parseTime(proposal))?.replace(/-[qh]/, (part) => part.toUpperCase());
}
