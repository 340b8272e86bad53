// Writes data-schemas/strategy.schema.json and src/contract/shapes.generated.ts from the types.
// `node scripts/schema.mjs --check` writes nothing and fails when a file is not current.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as TJS from 'typescript-json-schema';
import { shapeTable } from './shapes.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Language tags; disjoint from the keys of the objects that may stand in a text's place (Note, Cell). */
const LANGUAGE = '^([A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*|x-.*)$';

function generate() {
  const program = TJS.getProgramFromFiles(
    ['src/contract/strategy.ts'],
    { strict: true, types: [], target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', skipLibCheck: true },
    root,
  );
  const schema = TJS.generateSchema(program, 'Strategy', {
    required: true,
    noExtraProps: true,
    aliasRef: true,
    strictNullChecks: true,
  });
  if (!schema) throw new Error('typescript-json-schema gave no schema: see the messages above');
  return schema;
}

/** typescript-json-schema writes optional uses of a type as a second definition (`Text_1`), one of them often a mere reference. */
function mergeTwins(schema) {
  const renamed = (name) => name.replace(/_\d+$/, '');
  const text = JSON.stringify(schema).replace(/"#\/definitions\/([^"]+)"/g, (_, name) => `"#/definitions/${renamed(name)}"`);
  const result = JSON.parse(text);
  const definitions = {};
  for (const [name, definition] of Object.entries(result.definitions)) {
    if (definition.$ref) continue;
    const twin = definitions[renamed(name)];
    if (twin && JSON.stringify(twin) !== JSON.stringify(definition)) throw new Error(`${name} differs from its twin`);
    definitions[renamed(name)] = definition;
  }
  return { ...result, definitions };
}

const isText = (part) => part.type === 'string' && !('const' in part) && !part.enum;
const isMapOfTexts = (part) => part.$ref === '#/definitions/LocalizedText';

/** The compiler takes aliases in unions apart; this puts them together again and splits lists of types. */
function readableUnion(parts) {
  const flat = parts.flatMap((part) => (Array.isArray(part.type) ? part.type.map((type) => ({ type })) : [part]));
  if (!flat.some(isText) || !flat.some(isMapOfTexts)) return flat;
  return [{ $ref: '#/definitions/Text' }, ...flat.filter((part) => !isText(part) && !isMapOfTexts(part))];
}

function refine(node, name) {
  if (Array.isArray(node)) return node.map((part) => refine(part));
  if (typeof node !== 'object' || node === null) return node;
  const result = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'examples' || key === 'default' || key === 'definitions') result[key] = value;
    else result[key] = refine(value);
  }
  if (result.anyOf && name !== 'Text') result.anyOf = readableUnion(result.anyOf);
  if (result.anyOf?.length === 1) {
    Object.assign(result, result.anyOf[0]);
    delete result.anyOf;
  }
  if (result.additionalProperties === false) result.patternProperties = { '^x-': {} };
  if (result.properties?.id) result.properties.id.minLength = 1;
  return result;
}

/** `ActionField` becomes "Action field". */
function title(name) {
  const words = name.replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function finish(schema) {
  const { definitions, $schema, ...strategy } = refine(mergeTwins(schema));
  definitions.LocalizedText.propertyNames = { pattern: LANGUAGE };
  definitions.LocalizedText.patternProperties = { '^x-': {} };
  const entries = Object.entries(definitions).map(([name, definition]) => [name, { title: title(name), ...refine(definition, name) }]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Strategy',
    ...strategy,
    definitions: Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, 'en'))),
  };
}

const schema = finish(generate());
const files = {
  'data-schemas/strategy.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
  'src/contract/shapes.generated.ts': shapeTable(schema),
};

const check = process.argv.includes('--check');
for (const [file, content] of Object.entries(files)) {
  const path = join(root, file);
  if (!check) {
    writeFileSync(path, content);
  } else if (readFileSync(path, 'utf8') !== content) {
    console.error(`${file} is not current: run "npm run schema".`);
    process.exitCode = 1;
  }
}
