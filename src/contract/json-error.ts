// Where a text stops being JSON. The engines' own messages differ, and some name no place.

const SPACE = /[ \n\r\t]*/y;
const QUOTE = /"/y;
/** A part of a string: letters, in one step however many they are, or an escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not stand there
const PART = /[^"\\\0-\x1f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![-+.\w])/y;

/** The first place where `text` is not JSON: its end when something is missing there; undefined when there is none. */
export function breakIn(text: string): number | undefined {
  /** The ends of the lists and objects that are open. */
  const open: string[] = [];
  /** What may come: `v` a value, `k` a key, `:`, `,`, `c` the end of a list or object. */
  let wanted = 'v';
  let at = 0;
  const skip = (what: RegExp): boolean => {
    what.lastIndex = at;
    const isThere = what.test(text);
    if (isThere) at = what.lastIndex;
    return isThere;
  };
  for (;;) {
    skip(SPACE);
    const sign = text[at];
    const inside = open.at(-1);
    if (sign === undefined) return wanted === ',c' && !inside ? undefined : at;
    if (/[vk]/.test(wanted) && skip(QUOTE)) {
      while (skip(PART));
      if (!skip(QUOTE)) return /^\\(u[\da-f]{0,3})?$/i.test(text.slice(at)) ? text.length : at;
      wanted = wanted.includes('k') ? ':' : ',c';
    } else if (wanted.includes('v') && /[[{]/.test(sign)) {
      at += 1;
      wanted = sign === '{' ? 'kc' : 'vc';
      open.push(sign === '{' ? '}' : ']');
    } else if (wanted.includes('c') && sign === inside) {
      at += 1;
      wanted = ',c';
      open.pop();
    } else if (sign === wanted[0] && (sign === ':' || inside)) {
      at += 1;
      wanted = sign === ',' && inside === '}' ? 'k' : 'v';
    } else if (wanted.includes('v') && skip(PLAIN)) wanted = ',c';
    else {
      const rest = text.slice(at);
      const isBegun = /^-?[\d.eE+-]*$/.test(rest) || ['true', 'false', 'null'].some((word) => word.startsWith(rest));
      return wanted.includes('v') && isBegun ? text.length : at;
    }
  }
}
