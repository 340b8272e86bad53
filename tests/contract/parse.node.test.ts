import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { breakIn } from '../../src/contract/json-error.js';
import { parse } from '../../src/contract/parse.js';
import { proportional } from './proportional.js';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const codes = (input: Parameters<typeof parse>[0], limit?: number): string[] => parse(input, limit).problems.map(({ code }) => code);

test('JSON is read from text and from bytes, with or without a byte order mark', () => {
  const value = { title: 'Straße 🏠' };
  const text = JSON.stringify(value);
  for (const input of [text, bytes(text), bytes(text).buffer, ` \n${text}\n`]) assert.deepEqual(parse(input), { value, problems: [] });
  const units = [...`\ufeff${text}`]
    .join('')
    .split('')
    .map((sign) => sign.charCodeAt(0));
  const little = new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
  const big = new Uint8Array(units.flatMap((unit) => [unit >> 8, unit & 255]));
  for (const input of [`\ufeff${text}`, bytes(`\ufeff${text}`), little, big]) {
    assert.deepEqual(parse(input).value, value);
    assert.deepEqual(codes(input), ['byte-order-mark']);
  }
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

test('broken JSON is said with line and column, on every engine the same', () => {
  const cases: [text: string, line: number, column: number, found: string][] = [
    ['{"a": 1,}', 1, 9, '}'],
    ['{"a": 1\n "b": 2}', 2, 2, '"b": 2}'],
    ['{"a" 1}', 1, 6, '1}'],
    ["{'a': 1}", 1, 2, "'a': 1}"],
    ['{„a“: 1}', 1, 2, '„a“: 1}'],
    ['{a: 1}', 1, 2, 'a: 1}'],
    ['[1, 2,]', 1, 7, ']'],
    ['[1 2]', 1, 4, '2]'],
    ['[01]', 1, 2, '01]'],
    ['[1.]', 1, 2, '1.]'],
    ['[tru]', 1, 2, 'tru]'],
    ['[NaN]', 1, 2, 'NaN]'],
    ['{"a": 1} {"b": 2}', 1, 10, '{"b": 2}'],
    ['{"a": 1 // Kommentar\n}', 1, 9, '// Kommentar\n}'],
    ['["a\nb"]', 1, 4, '\nb"]'],
    ['["\\x"]', 1, 3, '\\x"]'],
    ['["\\u12g4"]', 1, 3, '\\u12g4"]'],
    [']', 1, 1, ']'],
    ['{]', 1, 2, ']'],
    ['[}', 1, 2, '}'],
    [':', 1, 1, ':'],
    ['hallo', 1, 1, 'hallo'],
    ['{"a":\r\n  ?}', 2, 3, '?}'],
  ];
  for (const [text, line, column, found] of cases) {
    assert.equal(breakIn(text), text.length - found.length, text);
    const { problems, value } = parse(text);
    assert.equal(value, undefined);
    assert.deepEqual([problems[0]?.code, problems[0]?.severity], ['not-json', 'fatal'], text);
    assert.match(problems[0]?.message.de ?? '', new RegExp(`Zeile ${line}, Spalte ${column}\\.`));
    assert.equal(problems[0]?.found, JSON.stringify(found));
  }
});

test('data that breaks off is said to break off, wherever it does', () => {
  const whole = '{"title": "Stra\\u00dfe\\n", "list": [1, -2.5e+3, true, false, null, {"a": {}}]}';
  JSON.parse(whole);
  for (let length = 1; length < whole.length; length++) {
    const { problems } = parse(whole.slice(0, length));
    assert.deepEqual([problems[0]?.code, problems[0]?.severity], ['truncated', 'fatal'], whole.slice(0, length));
  }
  assert.match(parse('{"a": [1,\n "b').problems[0]?.message.en ?? '', /line 2, column 4/);
  assert.equal(parse('{"a": [1,\n "b').problems[0]?.found, JSON.stringify('{"a": [1,\n "b'));
  for (const wrong of ['{"a" 1', '[1 2', '["\\x', '[1, 2,]', '{tru', 'hallo']) assert.deepEqual(codes(wrong), ['not-json'], wrong);
});

test('a place is found exactly when JSON.parse refuses', () => {
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
      assert.equal(breakIn(text) === undefined, isJson, text);
      const [wrong] = parse(text).problems;
      assert.equal(wrong === undefined, isJson, text);
      if (!wrong || wrong.code === 'empty-response') return;
      const [, line = 0, column = 0] = /line (\d+), column (\d+)\.$/.exec(wrong.message.en) ?? [];
      const row = text.split('\n')[Number(line) - 1];
      assert.ok(row !== undefined && Number(column) >= 1 && Number(column) <= row.length + 1, text);
    }),
    { numRuns: 8000 },
  );
});

test('large, deep and strange texts are refused at a cost in proportion to their length', () => {
  for (const [code, make] of [
    ['truncated', (size) => `{"a": "${'x'.repeat(2 * size)}`],
    ['truncated', (size) => `{"a": "${'\\n'.repeat(size)}"`],
    ['truncated', (size) => '['.repeat(size)],
    ['not-json', (size) => `[${' '.repeat(2 * size)}x`],
    ['truncated', (size) => '{"a":'.repeat(size / 5)],
    ['not-json', (size) => '1,'.repeat(size)],
    ['not-json', (size) => `[${'["b"],\n'.repeat(size / 5)}]`],
  ] as [string, (size: number) => string][]) {
    proportional(1_000_000, make, (text) => assert.deepEqual(codes(text), [code]));
  }
});
