import { isAllowed } from './allowed-licences.mjs';
import { OTHER_PARTS } from './other-parts.mjs';
import { placeOf } from './shipped-parts.mjs';

/** @typedef {{ path: string; text: string }} SourceFile */

/** Words of another owner's licence. Monaco's own files all name Microsoft's. */
const FOREIGN =
  /@license|\bCopyright (?:\(c\) )?(?!\(c\)|Microsoft)[A-Z0-9]|\bLicensed\b(?! under the MIT License\. See License\.txt)|Copied from:/;

/** Shorter than any licence. Characters. */
const NO_TEXT = 200;

/**
 * What the licences passed on with a bundle leave out, counted from the source files that its source maps name: not from
 * the list that the licences were written from.
 *
 * @param {readonly SourceFile[]} sources
 * @param {string} licences the text of third-party-licences.md
 * @param {(folder: string) => { name: string; version: string }} packageIn reads the package.json of a folder
 * @returns {string[]} one line each
 */
export function licenceComplaints(sources, licences, packageIn) {
  const sections = sectionsOf(licences);
  const folders = new Set(sources.flatMap(({ path }) => placeOf(path, '').folder ?? []));
  const missing = [...folders].toSorted().flatMap((folder) => {
    const { name, version } = packageIn(folder);
    return sections.has(`${name} ${version}`) ? [] : [`${name} ${version} is not named`];
  });
  const foreign = sources.flatMap((source) => {
    const { path, folder } = placeOf(source.path, '');
    const isForeign = folder?.endsWith('/monaco-editor') === true && FOREIGN.test(source.text);
    if (!isForeign || OTHER_PARTS.some(({ modules }) => modules.test(path))) return [];
    return [`${path} names a licence of its own, and other-parts.mjs does not know it`];
  });
  const bad = [...sections].flatMap(([name, { licence, length }]) => [
    ...(isAllowed(licence) ? [] : [`${name} is under ${licence}, which is not allowed`]),
    ...(length < NO_TEXT ? [`${name} is named without the text of its licence`] : []),
  ]);
  return [...missing, ...foreign, ...bad];
}

/**
 * The parts of the file by their headings. What looks like a heading in a licence's own text is none: those are fenced.
 *
 * @param {string} licences
 */
function sectionsOf(licences) {
  const sections = licences.matchAll(
    /^## (?<name>.+) \((?<licence>.+)\)\n(?<between>[^`]*)````text\n(?<text>[\s\S]*?)\n````$/gm,
  );
  return new Map(
    [...sections].map(({ groups = {} }) => [
      groups['name'] ?? '',
      { licence: groups['licence'] ?? '', length: groups['text']?.length ?? 0 },
    ]),
  );
}

/**
 * @typedef {object} Component of a CycloneDX file
 * @property {string} [purl]
 * @property {readonly { alg: string; content: string }[]} [hashes]
 * @property {readonly { license?: { id?: string }; expression?: string }[]} [licenses]
 */

/**
 * Where our SBOM says something else than npm's own of everything that is installed.
 *
 * @param {{ components: readonly Component[] }} ours
 * @param {{ components: readonly Component[] }} ofNpm
 * @returns {string[]} one line each
 */
export function sbomComplaints(ours, ofNpm) {
  const known = new Map(ofNpm.components.map((component) => [component.purl, component]));
  return ours.components.flatMap((component) => {
    const { purl } = component;
    if (purl === undefined) return [];
    const other = known.get(purl);
    if (other === undefined) return [`npm does not know ${purl}`];
    return /** @type {const} */ (['hashes', 'licenses'])
      .filter((field) => JSON.stringify(component[field]) !== JSON.stringify(other[field]))
      .map((field) => `npm knows other ${field} of ${purl}`);
  });
}
