// What a time in everyday notation would be in the contract. Only ever proposed, never used.
import { parseTime } from '../time-point.js';

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/, '$3-0$2-0$1'],
  [/^(\d\d?)[./](\d{4})$/, '$2-0$1'],
  [/^(q[1-4]|h[12])\W*(\d{4})$/i, '$2-$1'],
  [/^(\d{4}) ?[-–] ?(\d{4})$/, '$1/$2'],
  [/^(\d\d)(\d\d)\/(\d\d)$/, '$1$2/$1$3'],
  [/^(bis|until) (\d{4})$/i, '../$2'],
  [/^(ab|seit|since) (\d{4})$/i, '$2/..'],
  [/^(anfang|early) (\d{4})$/i, '$2-early'],
  [/^(mitte|mid) (\d{4})$/i, '$2-mid'],
  [/^(ende|late) (\d{4})$/i, '$2-late'],
];

/** The contract's notation for `15.3.2021`, `03/2021`, `Q1 2021`, `Ende 2021` and the like; else undefined. */
export function suggestTime(text: string): string | undefined {
  const source = text.trim().slice(0, 40);
  for (const [form, time] of FORMS) {
    const proposal = source
      .replace(form, time)
      .replace(/-0(\d\d)/g, '-$1')
      .replace(/-[qh]/, (part) => part.toUpperCase());
    if (form.test(source) && parseTime(proposal)) return proposal;
  }
  return undefined;
}
