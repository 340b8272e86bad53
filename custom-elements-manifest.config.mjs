// How custom-elements.json is made: `npm run generate`.
import ts from 'typescript';

/** The file's name is the tag: src/views/house/strategy-house.ts. src/define/ registers it. */
const tags = {
  name: 'tags',
  analyzePhase({ ts, node, moduleDoc }) {
    const tag = /\/views\/.*\/(strategy-[a-z-]+)\.ts$/.exec(moduleDoc.path)?.[1];
    if (!tag || !ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    if (!declaration) return;
    Object.assign(declaration, { tagName: tag, customElement: true });
    const definition = {
      kind: 'custom-element-definition',
      name: tag,
      declaration: { name: declaration.name, module: moduleDoc.path },
    };
    moduleDoc.exports = [...(moduleDoc.exports ?? []), definition];
  },
};

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every public property but `data` is an attribute too; the analyzer does not see those that a list of properties brings in. */
function addAttributes(declaration) {
  for (const field of declaration.members ?? []) {
    const isProperty = field.kind === 'field' && !field.static && !field.readonly && field.name !== 'data';
    if (!isProperty || declaration.attributes?.some(({ fieldName }) => fieldName === field.name)) continue;
    field.attribute = kebab(field.name);
    const { name: fieldName, description, type, default: initial, inheritedFrom } = field;
    declaration.attributes = [
      ...(declaration.attributes ?? []),
      { name: field.attribute, fieldName, description, type, default: initial, inheritedFrom },
    ];
  }
}

/** What only the project's own code sees is no documentation for others. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ privacy, name }) => (!privacy || privacy === 'public') && !/^[#_]/.test(name ?? '');
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? [])) {
      if (declaration.kind !== 'class') continue;
      const all = declaration.members ?? [];
      const hidden = new Set(all.filter((member) => !isPublic(member)).map(({ name }) => name));
      declaration.members = all.filter(isPublic);
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !hidden.has(fieldName));
      // An event whose name is a variable is found under the variable's name; the JSDoc has the real ones.
      declaration.events = declaration.events?.filter(({ name }) => name.startsWith('strategy-'));
      addAttributes(declaration);
      for (const { type } of [...declaration.members, ...(declaration.attributes ?? [])]) {
        if (type?.text) type.text = type.text.replace(/ \| undefined$/, '');
      }
    }
  },
};

/** `By` says nothing to an editor: names of types become what they stand for, `'unit' | 'status'`. */
const spelledTypes = {
  name: 'spelled-types',
  packageLinkPhase({ customElementsManifest }) {
    const isName = ({ type }) => /^[A-Z]\w*( \| undefined)?$/.test(type?.text ?? '');
    const declarations = customElementsManifest.modules.flatMap(({ path, declarations: all = [] }) =>
      all.map(({ name, members = [], attributes = [] }) => ({ path, name, fields: [...members, ...attributes].filter(isName) })),
    );
    const named = declarations.filter(({ fields }) => fields.length);
    if (!named.length) return;
    const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
    const program = ts.createProgram([...new Set(named.map(({ path }) => path))], options);
    const checker = program.getTypeChecker();
    for (const { path, name, fields } of named) {
      const [declaration] = program.getSourceFile(path).statements.filter((node) => ts.isClassDeclaration(node) && node.name.text === name);
      const instance = checker.getTypeAtLocation(declaration);
      for (const field of fields) {
        const property = instance.getProperty(field.fieldName ?? field.name);
        const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, declaration));
        if (type.isUnion() && type.types.every((one) => one.isStringLiteral()))
          field.type = { text: type.types.map(({ value }) => `'${value}'`).join(' | ') };
      }
    }
  },
};

/** Packages hold dist/esm, not src: the manifest names the files that can be imported. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (file) => file.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');
    const rename = (node) => {
      if (Array.isArray(node)) for (const one of node) rename(one);
      else if (node && typeof node === 'object') {
        for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = published(node[key]);
        for (const value of Object.values(node)) rename(value);
      }
    };
    rename(customElementsManifest.modules);
  },
};

export default {
  globs: ['src/element/strategy-element.ts', 'src/views/*/strategy-*.ts'],
  litelement: true,
  // It would write to package.json otherwise.
  packagejson: false,
  plugins: [tags, publicOnly, spelledTypes, publishedPaths],
};
