/** Packages hold dist/esm, not src: the manifest names the files that can be imported. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (file) => file?.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');
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

/** What only the project's own code sees is no documentation for others. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const withoutUndefined = ({ type }) => {
      if (type?.text) type.text = type.text.replace(/ \| undefined$/, '');
    };
    const shown = ({ privacy, name }) => (!privacy || privacy === 'public') && !name?.startsWith('#') && !name?.startsWith('_');
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(shown);
        for (const one of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) withoutUndefined(one);
      }
    }
  },
};

/** The file's name is the tag: src/views/house/strategy-house.ts. src/define/ registers it. */
const tags = {
  name: 'tags',
  analyzePhase({ ts, node, moduleDoc }) {
    const tag = /\/(strategy-[a-z-]+)\.ts$/.exec(moduleDoc.path)?.[1];
    if (!tag || !ts.isClassDeclaration(node) || !moduleDoc.path.includes('/views/')) return;
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

export default {
  globs: ['src/element/strategy-element.ts', 'src/views/*/strategy-*.ts'],
  litelement: true,
  // It would write to package.json otherwise.
  packagejson: false,
  plugins: [tags, publicOnly, publishedPaths],
};
