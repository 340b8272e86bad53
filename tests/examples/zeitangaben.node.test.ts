// The page of time phrases holds each of them, as the contract's table has it, and files without a problem.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Project, Strategy } from '../../src/contract/strategy.js';
import { validate } from '../../src/contract/validate.js';
import { type Written, written } from '../contract/date-phrases.js';
import rows from '../contract/date-phrases.json';

const page = readFileSync('examples/zeitangaben.html', 'utf8');
const strategies = [...page.matchAll(/<script type="application\/json">(.*?)<\/script>/g)].map(
  ([, json]) => JSON.parse(json as string) as Strategy,
);
const projects = strategies.flatMap((strategy) => strategy.projects ?? []);
const projectOf = (phrase: string): Project => {
  const found = projects.find(({ when }) => when?.text === phrase);
  assert.ok(found, phrase);
  return found;
};

test('every phrase is drawn and said', () => {
  for (const [, phrase] of rows as string[][]) projectOf(phrase as string);
  const said = [...page.matchAll(/<tr><th scope="row">.+?<\/th><td><code>.+?<\/code><\/td><td>(.+?)<\/td>/g)];
  assert.equal(said.length, projects.length);
  assert.ok(said.every(([, words]) => words?.trim()));
});

test('with the time that the table gives it, no more and no less', () => {
  for (const [phrase, value] of Object.entries(written)) {
    const { when = {}, status } = projectOf(phrase);
    const { at, ...wanted }: Written = typeof value === 'string' ? {} : value;
    const points = [at ?? []].flat();
    const expected = {
      ...(points.length > 0 && { ...(points[0]?.startsWith('../') ? {} : { start: points[0] }), end: points.at(-1) }),
      ...JSON.parse(JSON.stringify(wanted).replace('{asOf}', '2020-12')),
      text: phrase,
    };
    assert.deepEqual({ ...when, ...(status && { status }) }, expected, phrase);
  }
});

test('and the files are without problems', () => {
  for (const strategy of strategies) assert.deepEqual(validate(strategy).problems, [], String(strategy.title));
});

test('besides, what no document happens to say: plans, decades, and times beyond the picture', () => {
  const { projects: more = [] } = strategies[0] as Strategy;
  for (const key of ['start', 'end', 'duration', 'ongoing', 'planned'] as const)
    assert.ok(
      more.some(({ when }) => when?.[key]),
      key,
    );
});
