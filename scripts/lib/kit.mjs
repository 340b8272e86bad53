// What editors and frameworks read about the tags, made from custom-elements.json: VS Code's custom data, JetBrains' web-types,
// types for JSX. Functions of the manifest, so that tests can call them.

const isElement = ({ tagName }) => Boolean(tagName);
export const elementsOf = (manifest) => manifest.modules.flatMap(({ declarations }) => declarations.filter(isElement));

/** `'a' | 'b'` as a list; null for other types. */
const choices = (text = '') => (/^'[^']*'( \| '[^']*')*$/.test(text) ? [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value) : null);

const describe = ({ summary, description }) => [summary, description].filter(Boolean).join('\n\n');
const isFlag = ({ type }) => type?.text === 'boolean';

/** https://github.com/microsoft/vscode-custom-data: for `html.customData`. */
export const customData = (manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: describe(element),
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(isFlag(attribute) ? { valueSet: 'v' } : {}),
      ...(choices(attribute.type?.text) ? { values: choices(attribute.type.text).map((name) => ({ name })) } : {}),
    })),
  })),
});

/** https://github.com/JetBrains/web-types */
export const webTypes = (manifest, { name, version }) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elementsOf(manifest).map((element) => ({
        name: element.tagName,
        description: describe(element),
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          default: attribute.default,
          value: isFlag(attribute) ? { kind: 'no-value' } : { type: attribute.type?.text ?? 'string' },
        })),
        js: {
          properties: element.members
            .filter(({ kind, static: fixed }) => kind === 'field' && !fixed)
            .map(({ name: property, description, type, default: initial }) => ({
              name: property,
              description,
              type: type?.text,
              default: initial,
            })),
          events: (element.events ?? []).map(({ name: event, description }) => ({ name: event, description })),
        },
      })),
    },
    css: {
      properties: [
        ...new Map(
          elementsOf(manifest).flatMap(({ cssProperties = [] }) => cssProperties.map(({ name: key, description }) => [key, description])),
        ),
      ].map(([key, description]) => ({ name: key, description })),
      parts: [
        ...new Map(elementsOf(manifest).flatMap(({ cssParts = [] }) => cssParts.map(({ name: key, description }) => [key, description]))),
      ].map(([key, description]) => ({ name: key, description })),
    },
  },
});

const comment = (text = '') => (text ? `  /** ${text.replaceAll('*/', '* /').replaceAll('\n', ' ')} */\n` : '');

const frameworks = {
  jsx: { title: 'React 19', modules: ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime'] },
  'jsx/preact': { title: 'Preact', modules: ['preact', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] },
  'jsx/solid': { title: 'Solid', modules: ['solid-js', 'solid-js/jsx-runtime'] },
};

function attributesFor({ name, attributes, members, events = [] }) {
  const lines = new Map();
  const data = members.find(({ kind, name: key }) => kind === 'field' && key === 'data');
  for (const { name: key, description, type } of [data, ...attributes]) {
    const value = type?.text === 'number' ? 'number | string' : (type?.text ?? 'string');
    lines.set(key, `${comment(description)}  '${key}'?: ${value} | undefined;`);
  }
  for (const { fieldName, description, type } of attributes) {
    if (fieldName && !lines.has(fieldName))
      lines.set(fieldName, `${comment(description)}  ${fieldName}?: ${type?.text ?? 'string'} | undefined;`);
  }
  for (const { name: event, description } of events) {
    lines.set(
      event,
      `${comment(description)}  'on${event}'?: (event: CustomEvent) => void;\n  'on:${event}'?: (event: CustomEvent) => void;`,
    );
  }
  return `export interface ${name}Attributes extends Common<${name}> {\n${[...lines.values()].join('\n')}\n}`;
}

/**
 * Types for JSX, by path in dist/esm: attributes as HTML has them, properties as React 19, Preact and Solid set them, events in the
 * spellings that they take. A file for each framework: an augmentation of a module that is not installed is an error.
 */
export function jsxTypes(manifest) {
  const elements = elementsOf(manifest);
  const types = `${elements.map(({ name }) => `import type { ${name} } from '../index.js';`).join('\n')}

/** What every tag takes. */
interface Common<Element> {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  slot?: string | undefined;
  style?: any;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: boolean | undefined;
  lang?: string | undefined;
  key?: string | number | null | undefined;
  ref?: ((element: Element | null) => void) | { current: Element | null } | null | undefined;
  children?: any;
}

${elements.map(attributesFor).join('\n\n')}

export interface LeitbildElements {
${elements.map(({ name, tagName }) => `  '${tagName}': ${name}Attributes;`).join('\n')}
}
`;
  const files = { 'jsx/elements.d.ts': types };
  for (const [file, { title, modules }] of Object.entries(frameworks)) {
    files[`${file}.js`] = '// Types only.\nexport {};\n';
    files[`${file}.d.ts`] = `// The tags in ${title}: import 'leitbild/${file}' once.
import type { LeitbildElements } from '${file.includes('/') ? './' : './jsx/'}elements.js';

${modules.map((module) => `declare module '${module}' {\n  namespace JSX {\n    interface IntrinsicElements extends LeitbildElements {}\n  }\n}`).join('\n')}
`;
  }
  files['jsx/elements.js'] = '// Types only.\nexport {};\n';
  return files;
}
