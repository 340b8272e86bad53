// How custom-elements.json is made: `npm run generate`.

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
  plugins: [tags, publicOnly, publishedPaths],
};
