// What somebody might type, or send, into any field of a file. Each calls `hacked()` or asks 198.51.100.1 when it has its way.

const host = '198.51.100.1';

/** Markup, scripts, styles and addresses that want to be more than text. */
export const active: readonly string[] = [
  '<img src=x onerror=hacked()>',
  '"><script>hacked()</script>',
  `'><svg onload=hacked()><iframe src=//${host}/f>`,
  '</style><style>*{display:none}</style>',
  '</template></script><script>hacked()//',
  '<!--lit-part--><b onclick=hacked()>x</b><!--/lit-part-->',
  '$' + '{hacked()} {{hacked()}} <%= hacked() %>',
  'javascript:hacked()',
  'JaVaScRiPt:hacked()',
  'java\tscript:hacked()',
  '\u0001javascript:hacked()',
  ' javascript:hacked()',
  'vbscript:hacked()',
  'data:text/html,<script>hacked()</script>',
  'data:image/svg+xml,<svg onload="hacked()"/>',
  'blob:null/1',
  'file:///etc/passwd',
  `//${host}/x.png`,
  `\\\\${host}\\x`,
  `/\\${host}/x`,
  `https:${host}`,
  `https://user:password@${host}:444/a?b#c`,
  `url(http://${host}/a.png)`,
  `#fff;background:url(//${host}/b.png)`,
  `red} * {background: url(//${host}/c.png)`,
  `expression(hacked())`,
  `@import "//${host}/d.css"`,
  'var(--leitbild-brand)',
  `image-set("//${host}/e.png" 1x)`,
];

/** Texts that break out of their place without any code. */
export const unruly: readonly string[] = [
  '\u202egnp.exe',
  '\u2066\u2067\u202d\u202ehidden',
  '\u2069\u2069\u202cfree',
  'שלום \u202eעולם (1) [2]',
  `Z${'\u0301\u0489\u035f'.repeat(60)}algo`,
  'ส็็็็็็็็็็็็็็็็็็็',
  '\u0301'.repeat(300),
  '\u200b\u200d\ufeff\u00ad',
  '\u0000\u0007\u001b[31m\u007f\u0085',
  '\ud800',
  'a\udc00b',
  '\u2028\u2029\r\n\t',
  'W'.repeat(4000),
  'Straßenverkehrsmanagementsystem'.repeat(20),
  '👩‍👩‍👧‍👦'.repeat(50),
  '% %s %o %c %n',
  ' ',
];

/** Keys and ids that mean something to the language or the page. */
export const magic: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'toJSON',
  'length',
  'style',
  'innerHTML',
  'onclick',
  'a b"c\'d<e>&f',
  '#:~[]()*+,;=%',
  'project:project:x',
];

export const hostileWords: readonly string[] = [...active, ...unruly, ...magic];
