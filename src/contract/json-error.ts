// Where a text stops being JSON. The engines' own messages differ, and some name no place.

export interface Break {
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
  /** What stands there; empty where the text ends too early. */
  found: string;
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** The end of the string that starts at `from`, or, negative minus one, where it breaks. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '"') return at + 1;
    if (sign < ' ') return -at - 1;
    if (sign !== '\\') continue;
    at += 1;
    if (text[at] === 'u') {
      const digits = /^[\da-fA-F]*/.exec(text.slice(at + 1, at + 5))?.[0].length as number;
      at += digits;
      if (digits < 4) return -Math.min(at + 2, text.length + 1);
    } else if (at < text.length && !'"\\/bfnrt'.includes(text[at] as string)) return -at - 1;
  }
  return -text.length - 1;
}

/** The end of the word that starts at `from`, or, negative minus one, where it breaks. */
function wordEnd(text: string, from: number): number {
  const word = /^[-+.\w]*/.exec(text.slice(from, from + 400))?.[0] as string;
  if (NUMBER.test(word) || word === 'true' || word === 'false' || word === 'null') return from + word.length;
  const startsWell = /^-?[\d.eE+-]*$/.test(word) || ['true', 'false', 'null'].some((whole) => whole.startsWith(word));
  return from + word.length === text.length && startsWell ? -text.length - 1 : -from - 1;
}

function placeOf(text: string, at: number): Break {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n'), found: text.slice(at, at + 24) };
}

/** The first place where `text` is not JSON, null when it is. */
export function brokenAt(text: string): Break | null {
  const open: string[] = [];
  let at = 0;
  /** `value!`: a value must come, `key!`: a key; without the mark the object or list may also end; `after`: a value has ended. */
  let wanted: 'value' | 'value!' | 'key' | 'key!' | 'after' = 'value!';
  for (;;) {
    while (at < text.length && ' \n\r\t'.includes(text[at] as string)) at += 1;
    const sign = text[at];
    if (sign === undefined) return wanted === 'after' && open.length === 0 ? null : placeOf(text, at);
    const inside = open[open.length - 1];
    if (sign === inside && !wanted.endsWith('!')) {
      open.pop();
      at += 1;
      wanted = 'after';
    } else if (wanted === 'after') {
      if (sign !== ',' || inside === undefined) return placeOf(text, at);
      at += 1;
      wanted = inside === '}' ? 'key!' : 'value!';
    } else if (wanted.startsWith('key')) {
      const end = sign === '"' ? stringEnd(text, at) : -at - 1;
      if (end < 0) return placeOf(text, -end - 1);
      at = end;
      while (at < text.length && ' \n\r\t'.includes(text[at] as string)) at += 1;
      if (text[at] !== ':') return placeOf(text, at);
      at += 1;
      wanted = 'value!';
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      at += 1;
      wanted = sign === '{' ? 'key' : 'value';
    } else {
      const end = sign === '"' ? stringEnd(text, at) : wordEnd(text, at);
      if (end < 0) return placeOf(text, -end - 1);
      at = end;
      wanted = 'after';
    }
  }
}
