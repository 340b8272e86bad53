import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import schema from '../../data-schemas/strategy.schema.json';
import type { Problem } from '../../src/contract/problems.js';
import { validate } from '../../src/contract/validate.js';
import { examples, spoilt } from './spoilt.js';

/** More for a long search: `FUZZ_RUNS=60000`. */
const runs = Number(process.env.FUZZ_RUNS ?? 3000);

const valid = new Ajv({ strict: true, allowUnionTypes: true, allErrors: false }).compile(schema);

/** The schema allows this key among scores and inside of unknown keys, the reading nowhere. */
const isPrototype = (pointer: string): boolean => pointer.endsWith('/__proto__');

/** Whether a problem is one that the schema can state, too. */
function isOfForm({ code, pointer, found }: Problem): boolean {
  switch (code) {
    case 'wrong-type':
    case 'converted':
    case 'null-value':
    case 'misspelled-key':
    case 'collection-not-a-list':
    case 'unknown-version':
    case 'not-an-object':
      return true;
    case 'unknown-key':
      return !isPrototype(pointer);
    case 'unknown-language':
      return pointer !== '/lang';
    // An empty title is a text all the same; an empty id isn't an id.
    case 'missing-key':
      return found === undefined || pointer.endsWith('/id');
    default:
      return false;
  }
}

test('the examples fit the schema and the reading finds nothing wrong with their form', () => {
  for (const [name, example] of Object.entries(examples)) {
    assert.ok(valid(example), `${name}: ${JSON.stringify(valid.errors)}`);
    assert.deepEqual(validate(example).problems.filter(isOfForm), [], name);
  }
});

test('the reading says what the schema says, on thousands of spoilt strategies', () => {
  let wrong = 0;
  fc.assert(
    fc.property(spoilt, (strategy) => {
      const { problems } = validate(strategy);
      const isWrong = problems.some(isOfForm);
      if (isWrong) wrong += 1;
      else if (problems.some(({ pointer }) => isPrototype(pointer))) return;
      assert.equal(isWrong, !valid(strategy), JSON.stringify(isWrong ? problems.filter(isOfForm) : valid.errors));
    }),
    { numRuns: runs },
  );
  assert.ok(wrong > runs / 2, 'most of them are spoilt');
});

test('what was read fits the schema, whatever it was read from', () => {
  const lenient = JSON.parse(JSON.stringify(schema, (key, value) => (key === 'additionalProperties' && value === false ? true : value)));
  delete lenient.definitions.LocalizedText.propertyNames;
  const readable = new Ajv({ strict: true, allowUnionTypes: true }).compile(lenient);
  fc.assert(
    fc.property(spoilt, (input) => {
      const { strategy, problems } = validate(input);
      if (!strategy) return assert.equal(problems[0]?.severity, 'fatal');
      assert.ok(readable(strategy), JSON.stringify(readable.errors));
    }),
    { numRuns: runs / 2 },
  );
});

test('the schema explains every key to an editor', () => {
  const objects = [schema, ...Object.values(schema.definitions)] as { title?: string; description?: string; properties?: object }[];
  for (const object of objects) {
    assert.ok(object.title && object.description, JSON.stringify(object).slice(0, 80));
    for (const [key, value] of Object.entries(object.properties ?? {})) assert.ok(value.description, `${object.title}.${key}`);
  }
  assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
});
