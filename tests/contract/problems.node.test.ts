import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TEXTS } from '../../src/contract/problems/texts.js';
import { httpProblem, type Problem, type ProblemCode, pointerTo, problem, render } from '../../src/contract/problems.js';
import { validate } from '../../src/contract/validate.js';
import { spoilt } from './spoilt.js';

const codes = Object.keys(TEXTS) as ProblemCode[];

test('every problem speaks German and English, and its hint is more than its message', () => {
  // What is filled in names its place, so that both languages can be seen to name the same.
  const words = new Proxy({}, { get: (_, name) => (name === 'nearest' ? undefined : `<${String(name)}>`) });
  for (const code of codes) {
    assert.match(code, /^[a-z]+(-[a-z]+)*$/);
    const { severity, message, hint } = problem(code, '', words);
    assert.ok(['fatal', 'error', 'warning'].includes(severity));
    const sentences = [message.de, message.en, hint.de, hint.en] as const;
    assert.equal(new Set(sentences).size, code === 'http-status' ? 3 : 4, code);
    for (const sentence of sentences) assert.match(sentence, /^[\p{Lu}<].*[^.]\.$/u, sentence);
    const places = (text: string) => [...text.matchAll(/<(\w+)>/g)].map(([, name]) => name).sort();
    assert.deepEqual(places(sentences[0]), places(sentences[1]), code);
    assert.deepEqual(places(sentences[2]), places(sentences[3]), code);
  }
});

test('HTTP errors say what to do', () => {
  for (const [status, advice] of [
    [404, 'Die Adresse prüfen.'],
    [401, 'Die Datei ohne Anmeldung abrufbar machen.'],
    [403, 'Die Datei ohne Anmeldung abrufbar machen.'],
    [503, 'Später erneut versuchen.'],
    [304, 'Die Adresse prüfen.'],
  ] as const) {
    const { severity, message, hint, found } = httpProblem(status);
    assert.deepEqual([severity, hint.de, found], ['fatal', advice, String(status)]);
    assert.match(message.en, new RegExp(`${status}`));
  }
});

test('each way in which a network fails has a message and a hint of its own', () => {
  const failures = [
    httpProblem(404),
    httpProblem(401),
    httpProblem(500),
    ...(['empty-response', 'timeout', 'unreachable', 'file-protocol', 'wrong-content-type', 'truncated', 'not-json'] as const).map((code) =>
      problem(code),
    ),
    ...(['byte-order-mark', 'wrong-encoding', 'too-much'] as const).map((code) => problem(code)),
  ];
  const said = (all: readonly Problem[], say: (one: Problem) => string): number => new Set(all.map(say)).size;
  for (const language of ['de', 'en'] as const) {
    assert.equal(
      said(failures, ({ message }) => message[language]),
      failures.length,
    );
    assert.equal(
      said(failures, ({ hint }) => hint[language]),
      failures.length,
    );
    // A login page needs the same as a 401.
    assert.equal(problem('login-page').hint[language], httpProblem(401).hint[language]);
  }
});

test('offline and a refusal by CORS look the same to a page, so that one hint names both', () => {
  const { hint } = problem('unreachable');
  assert.match(hint.de, /Verbindung.*CORS/);
  assert.match(hint.en, /connection.*CORS/);
});

test('pointers are those of RFC 6901', () => {
  assert.equal(pointerTo([]), '');
  assert.equal(pointerTo(['a/b', 0, 'm~n', '']), '/a~1b/0/m~0n/');
});

test('a value found is short, harmless and never asked for anything', () => {
  assert.equal(render('Größe "x"'), '"Größe \\"x\\""');
  assert.equal(render([1]), '[…]');
  assert.equal(render({ toJSON: () => assert.fail(), toString: () => assert.fail() }), '{…}');
  assert.equal(render(Symbol('s')), 'Symbol(s)');
  assert.equal(
    render(() => 1),
    'function',
  );
  assert.equal(render(undefined), 'undefined');
  assert.equal(render('\u202eabc\u2066\u0000'), '"�abc�\\u0000"');
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (value) => {
      assert.ok(render(value).length <= 80);
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (value) => {
      const shown = render(value);
      assert.ok(shown.length <= 80);
      assert.doesNotMatch(shown, /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
      assert.doesNotMatch(shown, /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('words are filled in once, so that data can not fill itself in', () => {
  const { message } = problem('unknown-key', '', { key: '{nearest}{key}$&' });
  assert.equal(message.en, 'Unknown key: "{nearest}{key}$&".');
});

/** The value at a pointer; undefined where there is none. */
function at(root: unknown, pointer: string): { exists: boolean } {
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return { exists: false };
    value = (value as Record<string, unknown>)[key];
  }
  return { exists: true };
}

test('every problem of a spoilt strategy names a place that exists, a code, and a hint without gaps', () => {
  const complete = (input: unknown, { severity, pointer, code, message, hint, found }: Problem): void => {
    assert.ok(at(input, pointer).exists, `${code} ${pointer}`);
    assert.ok(codes.includes(code) && ['fatal', 'error', 'warning'].includes(severity));
    for (const text of [message.de, message.en, hint.de, hint.en]) {
      assert.ok(text.length > 4 && text.length < 400, `${code}: ${text}`);
      assert.doesNotMatch(
        text,
        /undefined|\[object|\{(key|id|kind|of|limit|mark|value|expected|nearest|word|ring|count|min|max|place|advice|status|seconds)\}/,
        code,
      );
    }
    assert.ok(found === undefined || found.length <= 80);
  };
  fc.assert(
    fc.property(spoilt, (input) => {
      for (const each of validate(input).problems) complete(input, each);
    }),
    { numRuns: 1000 },
  );
});
