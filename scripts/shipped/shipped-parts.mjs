import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowed } from './allowed-licences.mjs';
import { OTHER_PARTS, OWN_MODULES } from './other-parts.mjs';

/** @import { Described, OtherPart } from './other-parts.mjs' */

/**
 * @typedef {object} Part something in the bundle that others wrote
 * @property {string} name
 * @property {string | null} version
 * @property {string} licence as SPDX writes it
 * @property {string} text of the licence
 * @property {string | null} url where it is from; null for an npm package
 * @property {string | null} inside the name of the part that carries it
 */

/**
 * Where a module is: the folder that its package is installed in, if any, and its name for the rows of other-parts.mjs.
 *
 * @param {string} id as the bundler names it
 * @param {string} root of the project
 * @returns {{ folder: string | null; path: string }}
 */
export function placeOf(id, root) {
  const file = id.replaceAll('\\', '/').replace(/\?.*$/s, '');
  const found =
    /^(?<above>.*\/|)node_modules\/(?<path>(?<name>(?:@[^/]+\/)?[^/]+)\/.*)$/.exec(file)?.groups ?? null;
  if (found) return { folder: `${found['above']}node_modules/${found['name']}`, path: found['path'] ?? '' };
  const base = `${root.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return { folder: null, path: file.startsWith(base) ? file.slice(base.length) : file };
}

/**
 * Everything in a bundle that others wrote, with its licence: sorted by name, each once. Throws where a licence is missing
 * or not allowed, and for a module that nobody is known to have written, so that no build passes it on.
 *
 * @param {Iterable<string>} ids of all modules and of the files that are copied into the bundle
 * @param {string} root of the project, with node_modules
 * @returns {Part[]}
 */
export function shippedParts(ids, root) {
  /** @type {Map<string, Part>} */
  const parts = new Map();
  /** @param {Part} part */
  function add(part) {
    if (!isAllowed(part.licence))
      throw new Error(`${part.name} is under ${part.licence}, which is not allowed`);
    if (part.text === '') throw new Error(`${part.name} comes without the text of its licence`);
    const key = `${part.name}@${part.version}`;
    if (!parts.has(key)) parts.set(key, part);
  }

  /** @type {Set<string>} */
  const packages = new Set();
  /** @type {Map<OtherPart, string | null>} */
  const others = new Map();
  for (const id of ids) {
    const { folder, path } = placeOf(id, root);
    if (folder !== null) packages.add(folder);
    const rows = OTHER_PARTS.filter(({ modules }) => modules.test(path));
    for (const row of rows) others.set(row, folder);
    if (rows.length === 0 && needsRow(path, folder))
      throw new Error(`Nobody is known to have made ${path.replace('\0', '')}: add it to other-parts.mjs`);
  }
  for (const folder of packages) add(packagePart(folder));
  for (const [row, folder] of others) add(otherPart(row, folder, root));
  return [...parts.values()].toSorted((one, other) => {
    const [first, second] = [one, other].map(({ name, version }) => `${name} ${version}`);
    return (first ?? '') < (second ?? '') ? -1 : 1;
  });
}

/**
 * Modules that the bundler makes up, and the fonts of packages: often another licence than the code beside them.
 *
 * @param {string} path
 * @param {string | null} folder
 */
function needsRow(path, folder) {
  if (path.startsWith('\0')) return !OWN_MODULES.test(path);
  return folder !== null && /\.(?:otf|ttf|woff2?)$/.test(path);
}

/**
 * @param {string} folder
 * @returns {Part}
 */
function packagePart(folder) {
  /** @type {{ name: string; version: string; license?: string }} */
  const { name, version, license = 'no licence' } = JSON.parse(read(join(folder, 'package.json')));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const text = files
    .toSorted()
    .map((file) => read(join(folder, file)))
    .join('\n\n');
  return { name, version, licence: license, text, url: null, inside: null };
}

/**
 * @param {OtherPart} row
 * @param {string | null} carrier the folder of the package that it was found in
 * @param {string} root
 * @returns {Part}
 */
function otherPart({ package: name, until, described }, carrier, root) {
  const inside = carrier === null ? null : packagePart(carrier).name;
  if (name !== undefined) {
    const part = packagePart(join(root, 'node_modules', name));
    const [text = ''] = until === undefined ? [part.text] : part.text.split(until);
    return { ...part, text: text.trim(), inside };
  }
  if (described === undefined)
    throw new Error('A row of other-parts.mjs says neither package nor description');
  const { name: title, version = null, licence, url } = described;
  return { name: title, version, licence, text: textOf(described, root), url, inside };
}

/**
 * @param {Described} part
 * @param {string} root
 */
function textOf({ copyright, file, notice }, root) {
  const text =
    file === undefined
      ? linesBetween(read(join(root, 'node_modules/monaco-editor/ThirdPartyNotices.txt')), notice)
      : read(new URL(`texts/${file}`, import.meta.url));
  return copyright === undefined || text === '' ? text : `${copyright}\n\n${text}`;
}

/**
 * What follows the line that begins with the first mark, up to the line that begins with the second; '' without such lines.
 *
 * @param {string} text
 * @param {readonly [begins: string, ends: string] | undefined} marks
 */
export function linesBetween(text, marks) {
  if (marks === undefined) return '';
  const lines = text.split('\n');
  const begin = lines.findIndex((line) => line.startsWith(marks[0]));
  const length = lines.slice(begin + 1).findIndex((line) => line.startsWith(marks[1]));
  if (begin === -1 || length === -1) return '';
  const inner = lines.slice(begin + 1, begin + 1 + length).filter((line) => !/^=+$/.test(line));
  return inner.join('\n').trim();
}

/** @param {string | URL} file */
function read(file) {
  return readFileSync(file, 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/, '')
    .trim();
}
