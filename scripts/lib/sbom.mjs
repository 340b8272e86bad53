// A CycloneDX bill of materials: every package that reaches a reader's browser, from package-lock.json.
import { createHash } from 'node:crypto';

/** Where npm would find a package that `from` needs: nested first, then at the root. */
function placeOf(packages, from, name) {
  for (let at = from; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const place = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (packages[place]) return place;
    if (!at) return null;
  }
}

/** Places of all packages that are needed at run time, first the direct ones. */
export function runtimePackages({ packages }) {
  const found = new Set();
  const visit = (place) => {
    for (const name of Object.keys(packages[place].dependencies ?? {})) {
      const next = placeOf(packages, place, name);
      if (!next) throw new Error(`package-lock.json has no ${name}, which ${place || 'the project'} needs.`);
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit('');
  return [...found];
}

const nameOf = (place) => place.replace(/^.*node_modules\//, '');
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
/** npm writes `sha512-` and base64, CycloneDX hexadecimal. */
const hashes = (integrity) =>
  [...(integrity ?? '').matchAll(/(sha\d+)-([^\s]+)/g)].map(([, algorithm, value]) => ({
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(value, 'base64').toString('hex'),
  }));

/** Without time and random serial number: two clean builds write the same bytes. */
export function billOfMaterials(lock, { name, version, license, description }, files) {
  const { packages } = lock;
  const ref = purl(name, version);
  const components = runtimePackages(lock)
    .map((place) => ({ place, name: nameOf(place), ...packages[place] }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const needs = (place) =>
    Object.keys(packages[place].dependencies ?? {})
      .map((dependency) => placeOf(packages, place, dependency))
      .map((at) => purl(nameOf(at), packages[at].version))
      .sort();
  const digest = createHash('sha256')
    .update(JSON.stringify([files, components]))
    .digest('hex');
  const uuid = [digest.slice(0, 8), digest.slice(8, 12), `5${digest.slice(13, 16)}`, `a${digest.slice(17, 20)}`, digest.slice(20, 32)].join(
    '-',
  );
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      component: { type: 'library', 'bom-ref': ref, name, version, description, licenses: [{ license: { id: license } }], purl: ref },
    },
    components: [
      ...components.map((one) => ({
        type: 'library',
        'bom-ref': purl(one.name, one.version),
        name: one.name,
        version: one.version,
        licenses: [{ license: { id: one.license } }],
        purl: purl(one.name, one.version),
        hashes: hashes(one.integrity),
      })),
      ...Object.entries(files).map(([file, integrity]) => ({
        type: 'file',
        'bom-ref': `file:dist/cdn/${file}`,
        name: `dist/cdn/${file}`,
        hashes: hashes(integrity),
      })),
    ],
    dependencies: [
      { ref, dependsOn: needs('') },
      ...components.map(({ place, name: dependency, version: number }) => ({ ref: purl(dependency, number), dependsOn: needs(place) })),
    ],
  };
}
