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
    const shown = ({ privacy, name }) => (!privacy || privacy === 'public') && !name?.startsWith('#') && !name?.startsWith('_');
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(shown);
      }
    }
  },
};

export default {
  globs: ['src/element/strategy-element.ts', 'src/views/*/strategy-*.ts', 'src/define/*.ts'],
  litelement: true,
  plugins: [publicOnly, publishedPaths],
};
