// Takes out of html``, svg`` and css`` templates what browsers ignore: comments, indentation, spaces around punctuation.

/** Runs of white space become one space, which every browser does too; `<pre>` and `<textarea>` would lose text. */
function markup(quasis) {
  if (quasis.some((text) => /<(pre|textarea)\b/i.test(text))) return quasis;
  return quasis.map((text) => text.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' '));
}

/** Strings stay as they are; a space stays where it separates (`a b`, `a :hover`, `1px + 2px`, before and after a hole). */
function style(quasis) {
  return quasis.map((text) =>
    text
      .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
      .map((part, i) =>
        i % 2
          ? part
          : part
              .replace(/\/\*[\s\S]*?\*\//g, '')
              .replace(/\s+/g, ' ')
              .replace(/ ?([{};,>~]) ?/g, '$1')
              .replace(/(^|[\s:(,*+-])0(\.\d)/g, '$1$2')
              .replace(/: /g, ':')
              .replace(/ !important/g, '!important')
              .replace(/;}/g, '}'),
      )
      .join(''),
  );
}

const kinds = { html: markup, svg: markup, css: style };

export function walk(node, visit) {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (node && typeof node.type === 'string') {
    visit(node);
    for (const key in node) if (typeof node[key] === 'object') walk(node[key], visit);
  }
}

/** @param {string} code @param {(code: string) => object} parse gives an ESTree with `start` and `end` */
export function minifyTemplates(code, parse) {
  const edits = [];
  walk(parse(code), (node) => {
    if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
    const minify = kinds[node.tag.name];
    if (!minify) return;
    const { quasis } = node.quasi;
    const texts = quasis.map((quasi) => quasi.value.raw);
    const shorter = minify(texts);
    quasis.forEach((quasi, i) => {
      if (shorter[i] !== texts[i]) edits.push({ at: code.indexOf(texts[i], quasi.start), from: texts[i], to: shorter[i] });
    });
  });
  let result = code;
  for (const { at, from, to } of edits.sort((a, b) => b.at - a.at)) result = result.slice(0, at) + to + result.slice(at + from.length);
  return result;
}
