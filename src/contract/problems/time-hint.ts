// What a time in everyday notation would be in the contract. Only ever proposed, never used.
import { parseTime } from '../time-point.js';

const MONTHS = ['jan', 'feb', 'mär|mar|mrz', 'apr', 'mai|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dez|dec'];
const WORDS: Readonly<Record<string, string>> = {
  'frühjahr|frühling|spring': 'spring',
  'sommer|summer': 'summer',
  'herbst|autumn': 'autumn',
  winter: 'winter',
  'anfang|early|beginn': 'early',
  'mitte|mid': 'mid',
  'ende|late|end': 'late',
};

const two = (digits = ''): string => digits.padStart(2, '0');
const century = (digits = ''): string => (digits.length === 2 ? `20${digits}` : digits);

function rewrite(text: string): string | undefined {
  let match = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d\d)$/.exec(text);
  if (match) return `${century(match[3])}-${two(match[2])}-${two(match[1])}`;
  match = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (match) return `${match[2]}-${two(match[1])}`;
  match = /^(\d{4})\s*[-–/]\s*(\d{4}|\d\d)$/.exec(text);
  if (match) return `${match[1]}/${century(match[2])}`;
  match = /^(?:q([1-4])|([1-4])\. ?quartal|h([12])|([12])\. ?(?:hj|halbjahr))[\s/-]*(\d{4})$/.exec(text);
  if (match) return `${match[5]}-${match[1] || match[2] ? `Q${match[1] ?? match[2]}` : `H${match[3] ?? match[4]}`}`;
  match = /^(?:im |seit )?(\p{L}+)\.? (\d{4}|\d\d)$/u.exec(text);
  if (!match) return undefined;
  const [, word = '', year] = match;
  const month = MONTHS.findIndex((names) => new RegExp(`^(${names})`).test(word));
  if (month >= 0) return `${century(year)}-${two(String(month + 1))}`;
  const name = Object.keys(WORDS).find((words) => words.split('|').includes(word));
  if (name) return `${century(year)}-${WORDS[name]}`;
  return word === 'bis' || word === 'until' ? `../${century(year)}` : word === 'ab' || word === 'since' ? `${century(year)}/..` : undefined;
}

/** The contract's notation for `15.3.2021`, `Q1 2021`, `März 2021`, `Ende 2021` and the like; else undefined. */
export function suggestTime(text: string): string | undefined {
  const result = text.length > 40 ? undefined : rewrite(text.trim().toLowerCase());
  return result && parseTime(result) ? result : undefined;
}
