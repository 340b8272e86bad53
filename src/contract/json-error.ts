// Where a text stops being JSON. The engines' own messages differ, and some name no place.

export interface Break {
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
  /** What stands there; empty where the text ends too early. */
  found: string;
}

const TOKEN = /[ \n\r\t]*(?:([[{])|([\]}])|(,)|(:)|("|[-+.\w]+))/y;
const WORD = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
const WORD_BEGUN = /^(?:-?[\d.eE+-]*|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The end of a string whose first letter is at `at`; where it has none, the text's length or the place that spoils it. */
function stringEnd(text: string, from: number): { at: number; whole: boolean } {
  for (let at = from; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '"') return { at: at + 1, whole: true };
    if (sign < ' ') return { at, whole: false };
    if (sign !== '\\') continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return { at: text.length - at < 6 && !text.includes('"', at + 2) ? text.length : at, whole: false };
    at = ESCAPE.lastIndex - 1;
  }
  return { at: text.length, whole: false };
}

/** The first place where `text` is not JSON, null when it is. */
export function brokenAt(text: string): Break | null {
  const open: string[] = [];
  let at = 0;
  /** What may come: `v` a value, `k` a key, `:`, `,`, `c` the end of the list or object. */
  let wanted = 'v';
  const broken = (place: number): Break => {
    const before = text.slice(0, place);
    return { line: before.split('\n').length, column: place - before.lastIndexOf('\n'), found: text.slice(place, place + 24) };
  };
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) {
      const rest = /[^ \n\r\t]/.exec(text.slice(at))?.index;
      if (rest === undefined && wanted === ',c' && open.length === 0) return null;
      return broken(rest === undefined ? text.length : at + rest);
    }
    const [token, opens, closes, comma, colon, word = ''] = match;
    const start = at + token.length - (word.length || 1);
    const inObject = open.at(-1) === '}';
    at += token.length;
    if (opens && wanted.includes('v')) {
      open.push(opens === '{' ? '}' : ']');
      wanted = opens === '{' ? 'kc' : 'vc';
    } else if (closes && wanted.includes('c') && open.at(-1) === closes) {
      open.pop();
      wanted = ',c';
    } else if (comma && wanted.includes(',') && open.length > 0) wanted = inObject ? 'k' : 'v';
    else if (colon && wanted === ':') wanted = 'v';
    else if (word === '"' && /[vk]/.test(wanted)) {
      const end = stringEnd(text, at);
      if (!end.whole) return broken(end.at);
      at = end.at;
      wanted = wanted.includes('k') ? ':' : ',c';
    } else if (word && wanted.includes('v')) {
      if (!WORD.test(word)) return broken(at === text.length && WORD_BEGUN.test(word) ? at : start);
      wanted = ',c';
    } else return broken(start);
  }
}
