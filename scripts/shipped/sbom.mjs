/** @import { Part } from './shipped-parts.mjs' */

/** @typedef {{ name: string; version: string; license: string; description: string }} Application */

/** @typedef {{ version?: string; integrity?: string }} LockedPackage */

/**
 * What the site is made of, as CycloneDX 1.5 writes it: a component for each part, those that another part carries inside
 * it. There is no time and no serial number in it, so that the same build always gives the same text.
 *
 * @param {readonly Part[]} parts
 * @param {Application} application
 * @param {Readonly<Record<string, LockedPackage>>} locked the packages of package-lock.json, by their folders
 */
export function writeSbom(parts, application, locked) {
  const { name, version, license, description } = application;
  const root = packageUrl(name, version);
  const outer = parts.filter(({ inside }) => inside === null);
  const components = outer.map((part) => {
    const inner = parts
      .filter(({ inside }) => inside === part.name)
      .map((carried) => component(carried, locked));
    return { ...component(part, locked), ...(inner.length > 0 && { components: inner }) };
  });
  const sbom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': root,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
        purl: root,
      },
    },
    components,
    dependencies: [{ ref: root, dependsOn: components.map((part) => part['bom-ref']) }],
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

/**
 * @param {Part} part
 * @param {Readonly<Record<string, LockedPackage>>} locked
 */
function component({ name, version, licence, url, inside }, locked) {
  const isPackage = url === null && version !== null;
  const purl = isPackage ? packageUrl(name, version) : null;
  // The checksum is that of the package; what another one carries came with that one.
  const integrity = isPackage && inside === null ? integrityOf(name, version, locked) : null;
  return {
    type: name.endsWith('(data)') ? 'data' : 'library',
    'bom-ref': [inside, purl ?? name].filter((step) => step !== null).join(' > '),
    name,
    ...(version !== null && { version }),
    ...(integrity !== null && { hashes: [{ alg: 'SHA-512', content: integrity }] }),
    licenses: licence.includes(' ') ? [{ expression: licence }] : [{ license: { id: licence } }],
    ...(purl !== null && { purl }),
    ...(url !== null && { externalReferences: [{ type: 'website', url }] }),
  };
}

/**
 * @param {string} name
 * @param {string} version
 */
function packageUrl(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/**
 * @param {string} name
 * @param {string} version
 * @param {Readonly<Record<string, LockedPackage>>} locked
 * @returns {string | null} in hexadecimal
 */
function integrityOf(name, version, locked) {
  const found = Object.entries(locked).find(
    ([folder, entry]) => folder.endsWith(`node_modules/${name}`) && entry.version === version,
  );
  const [algorithm, hash] = found?.[1].integrity?.split('-') ?? [];
  return algorithm === 'sha512' && hash !== undefined ? Buffer.from(hash, 'base64').toString('hex') : null;
}
