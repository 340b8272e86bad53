// Where a text stops being JSON. The engines' own messages differ, and some name no place.

export interface Break {
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
  /** What stands there; empty where the text ends too early. */
  found: string;
}

const SPACE = /[ \n\r\t]*/y;
/** The letters of a string but for quotation marks, backslashes and controls, in one step however many they are. */
const LETTERS = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const ESCAPE_BEGUN = /^\\(?:u[\da-f]{0,3})?$/i;
const WORD = /[-+.\w]*/y;
const VALUE = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
const VALUE_BEGUN = /^(?:-?[\d.eE+-]*|tr?u?|fa?l?s?|nu?l?)$/;

/** The first place where `text` is not JSON, null when it is. */
export function brokenAt(text: string): Break | null {
  const open: string[] = [];
  /** What may come: `v` a value, `k` a key, `:`, `,`, `c` the end of the list or object. */
  let wanted = 'v';
  let at = 0;
  const skip = (what: RegExp): string => {
    what.lastIndex = at;
    const found = what.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const broken = (tooEarly: boolean): Break => {
    if (tooEarly) at = text.length;
    const before = text.slice(0, at);
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n'), found: text.slice(at, at + 24) };
  };
  for (;;) {
    skip(SPACE);
    const sign = text[at];
    const inside = open.at(-1);
    if (sign === undefined) return wanted === ',c' && !inside ? null : broken(true);
    if (sign === '"' && /[vk]/.test(wanted)) {
      at += 1;
      do skip(LETTERS);
      while (skip(ESCAPE));
      if (text[at] !== '"') return broken(ESCAPE_BEGUN.test(text.slice(at)));
      at += 1;
      wanted = wanted.includes('k') ? ':' : ',c';
    } else if (/[[{]/.test(sign) && wanted.includes('v')) {
      at += 1;
      wanted = sign === '{' ? 'kc' : 'vc';
      open.push(sign === '{' ? '}' : ']');
    } else if (sign === inside && wanted.includes('c')) {
      at += 1;
      wanted = ',c';
      open.pop();
    } else if (sign === wanted[0] && (sign === ':' || inside)) {
      at += 1;
      wanted = sign === ',' && inside === '}' ? 'k' : 'v';
    } else {
      const start = at;
      const word = skip(WORD);
      const isValue = wanted.includes('v');
      wanted = ',c';
      if (isValue && VALUE.test(word)) continue;
      const tooEarly = isValue && at === text.length && VALUE_BEGUN.test(word);
      at = start;
      return broken(tooEarly);
    }
  }
}
