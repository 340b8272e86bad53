import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { minifyTemplates } from '../../scripts/lib/minify-templates.mjs';

const minify = (code: string): string => minifyTemplates(code, parseAst);

test('white space between words and elements stays one space', () => {
  assert.equal(minify('html`\n  <p\n    class="a">\n    A  <b>b</b>\n c ${x}\n</p>`'), 'html` <p class="a"> A <b>b</b> c ${x} </p>`');
});
test('comments go', () => {
  assert.equal(minify('html`<p><!-- why\n --></p>`; css`/* a\n; b */a{}`'), 'html`<p></p>`; css`a{}`');
});
test('templates inside templates', () => {
  assert.equal(
    minify('html`<ul>${xs.map((x) => html`<li>\n${x}</li>`)}\n</ul>`'),
    'html`<ul>${xs.map((x) => html`<li> ${x}</li>`)} </ul>`',
  );
});
test('preformatted text stays', () => {
  const code = 'html`<pre>\n  a\n</pre>`';
  assert.equal(minify(code), code);
});
test('rules get short, and mean the same', () => {
  assert.equal(
    minify("css`\n  .a > .b,\n  .c :hover {\n    width: calc(1px + 2px);\n    content: 'a  ;b';\n    color: red !important;\n  }\n`"),
    "css` .a>.b,.c :hover{width:calc(1px + 2px);content:'a  ;b';color:red!important}`",
  );
});
test('spaces around holes stay', () => {
  assert.equal(minify('css`.a { margin: ${x} ${y}; } ${more} .b {}`'), 'css`.a{margin:${x} ${y}}${more} .b{}`');
});
test('other tags and plain templates stay', () => {
  const code = 'const a = `a\n  b`; sql`a\n  b`';
  assert.equal(minify(code), code);
});
