import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { explain, parse } from '../../src/contract/parse.js';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const codes = (input: Parameters<typeof parse>[0], limit?: number): string[] => parse(input, limit).problems.map(({ code }) => code);

test('JSON is read from text and from bytes, with or without a byte order mark', () => {
  const value = { title: 'Straße 🏠' };
  const text = JSON.stringify(value);
  for (const input of [text, `\ufeff${text}`, bytes(text), bytes(`\ufeff${text}`), bytes(text).buffer, ` \n${text}\n`]) {
    assert.deepEqual(parse(input), { value, problems: [] });
  }
  const units = [...`\ufeff${text}`]
    .join('')
    .split('')
    .map((sign) => sign.charCodeAt(0));
  const little = new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
  const big = new Uint8Array(units.flatMap((unit) => [unit >> 8, unit & 255]));
  assert.deepEqual(parse(little), { value, problems: [] });
  assert.deepEqual(parse(big), { value, problems: [] });
});

test('a file in Latin-1 is read, and said to be one', () => {
  const { value, problems } = parse(new Uint8Array([...'{"title":"Stra\u00dfe"}'].map((sign) => sign.charCodeAt(0))));
  assert.deepEqual(value, { title: 'Straße' });
  assert.deepEqual(
    problems.map(({ code, severity }) => [code, severity]),
    [['wrong-encoding', 'error']],
  );
});

test('nothing, a web page and too much are no data', () => {
  for (const input of ['', ' \n', '\ufeff', new Uint8Array()]) assert.deepEqual(codes(input), ['empty-response']);
  for (const page of ['<!DOCTYPE html><title>Anmeldung</title>', '\n <html lang="de">', '<!-- login --><html>', '<head>', '<body>']) {
    assert.deepEqual(codes(page), ['login-page']);
  }
  assert.deepEqual(codes('<?xml version="1.0"?>'), ['not-json']);
  assert.deepEqual(codes('[1,2]', 4), ['too-much']);
  assert.deepEqual(codes(bytes('[1,2]'), 4), ['too-much']);
  assert.deepEqual(codes('[1,2]', 5), []);
  assert.deepEqual(codes(' '.repeat(20_000_001)), ['too-much']);
  assert.match(parse('[1]', 2).problems[0]?.message.de ?? '', /mehr als 2 Zeichen/);
});

test('broken JSON is said, with line and column where the engine tells them', () => {
  let placed = 0;
  const cases: [text: string, line: number, column: number][] = [
    ['{"a": 1,}', 1, 9],
    ['{"a": 1\n "b": 2}', 2, 2],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ['{„a“: 1}', 1, 2],
    ['{a: 1}', 1, 2],
    ['[1, 2,]', 1, 7],
    ['[1 2]', 1, 4],
    ['[01]', 1, 3],
    ['[1.]', 1, 4],
    ['[tru]', 1, 2],
    ['[NaN]', 1, 2],
    ['{"a": 1} {"b": 2}', 1, 10],
    ['{"a": 1 // Kommentar\n}', 1, 9],
    ['["a\nb"]', 1, 4],
    ['["\\x"]', 1, 4],
    ['["\\u12g4"]', 1, 7],
    [']', 1, 1],
    ['{]', 1, 2],
    ['[}', 1, 2],
    [':', 1, 1],
    ['hallo', 1, 1],
    ['{"a":\r\n  ?}', 2, 3],
  ];
  for (const [text, line, column] of cases) {
    const { problems, value } = parse(text);
    assert.equal(value, undefined);
    assert.deepEqual([problems[0]?.code, problems[0]?.severity], ['not-json', 'fatal'], text);
    if (!/Zeile/.test(problems[0]?.message.de ?? '')) continue;
    placed += 1;
    const [row, place] = [...(problems[0]?.message.de ?? '').matchAll(/\d+/g)].map(Number) as [number, number];
    // Engines differ in whether a wrong sign or the start of the word is the place.
    assert.ok(row === line && Math.abs(place - column) <= 4, `${text}: ${row}, ${place}`);
    assert.equal(problems[0]?.found, JSON.stringify(text.split('\n')[row - 1]?.slice(place - 1)), text);
  }
  assert.ok(placed >= 10, `${placed} places`);
  // An excerpt is enough for the place.
  const list = `{"projects": [\n${'  {"id": "a"},\n'.repeat(9)}]}`;
  assert.match(parse(list).problems[0]?.message.en ?? '', /line 11, column 1\./);
});

test('the messages of every engine are understood', () => {
  const text = '{"a": 1,\n "end": 2,\n}';
  for (const message of [
    'Expected double-quoted property name in JSON at position 20',
    'Expected double-quoted property name in JSON at position 20 (line 3 column 1)',
    'JSON.parse: expected double-quoted property name at line 3 column 1 of the JSON data',
    `Unexpected token '}', ...""end": 2,\n}" is not valid JSON`,
  ]) {
    const { code, message: said, found } = explain(text, message);
    assert.deepEqual([code, said.en, found], ['not-json', 'No valid JSON in line 3, column 1.', '"}"'], message);
  }
  for (const message of [
    'JSON Parse error: Property name must be a string literal',
    `Unexpected token '}', "{"end": }" is not valid JSON`,
  ]) {
    assert.deepEqual([explain(text, message).code, explain(text, message).message.de], ['not-json', 'Kein gültiges JSON.']);
  }
  for (const message of [
    'Unexpected end of JSON input',
    'Unterminated string in JSON at position 3',
    'JSON.parse: unterminated string at line 1 column 3 of the JSON data',
    "JSON.parse: end of data when ',' or ']' was expected at line 1 column 4 of the JSON data",
    'JSON Parse error: Unexpected EOF',
    "JSON Parse error: Expected ']'",
  ]) {
    assert.equal(explain('[1,', message).code, 'truncated', message);
  }
});

test('data that breaks off is said to break off, wherever it does', () => {
  const whole = '{"title": "Stra\\u00dfe\\n", "list": [1, -2.5e+3, true, false, null, {"a": {}}]}';
  JSON.parse(whole);
  for (let length = 1; length < whole.length; length++) {
    const { problems } = parse(whole.slice(0, length));
    assert.deepEqual([problems[0]?.code, problems[0]?.severity], ['truncated', 'fatal'], whole.slice(0, length));
  }
  assert.equal(parse('{"a": [1,\n "b').problems[0]?.found, JSON.stringify('{"a": [1,\n "b'));
});

test('a problem is said exactly when JSON.parse refuses, and its place is in the text', () => {
  const piece = fc.constantFrom(
    ...'{}[],:" \n\\',
    '"a"',
    '1',
    '-',
    '.5',
    'e3',
    'true',
    'null',
    'tru',
    '\\u00',
    '\t',
    '\u00a0',
    '{"a":1}',
    '[1,2]',
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.tuple(fc.json(), fc.nat(), fc.nat(3), piece).map(([json, at, cut, put]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + put + json.slice(place + cut);
    }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      const [wrong] = parse(text).problems;
      assert.equal(wrong === undefined, isJson, text);
      const [, line = 1, column = 1] = /line (\d+), column (\d+)/.exec(wrong?.message.en ?? '') ?? [];
      const row = text.split('\n')[Number(line) - 1];
      assert.ok(row !== undefined && Number(column) >= 1 && Number(column) <= row.length + 1, text);
    }),
    { numRuns: 8000 },
  );
});

test('large, deep and strange texts are refused in seconds', () => {
  const started = performance.now();
  assert.deepEqual(codes(`{"a": "${'x'.repeat(10_000_000)}`), ['truncated']);
  assert.deepEqual(codes(`{"a": "${'\\n'.repeat(5_000_000)}"`), ['truncated']);
  assert.deepEqual(codes('['.repeat(5_000_000)), ['truncated']);
  assert.deepEqual(codes(`[${' '.repeat(10_000_000)}x`), ['not-json']);
  assert.deepEqual(codes('{"a":'.repeat(1_000_000)), ['truncated']);
  assert.deepEqual(codes(`${'1,'.repeat(5_000_000)}`), ['not-json']);
  assert.ok(performance.now() - started < 30_000);
});
