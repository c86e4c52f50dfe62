import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { filesBelow, sha256 } from './same-bytes.mjs';

/** @import { Zippable } from 'fflate' */

/**
 * A ZIP of a folder, under the name that the folder has in it. The same files give the same bytes: whatever their times,
 * on every system and in every time zone.
 *
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Uint8Array>}
 */
export async function zipFolder(folder, name) {
  const files = await filesBelow(folder);
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
  /** @type {Zippable} */
  const entries = {};
  for (const [index, file] of files.entries())
    entries[`${name}/${file}`] = contents[index] ?? new Uint8Array();
  // The format writes down local time: this is the same everywhere. Noon, because a day may begin later than at midnight.
  return zipSync(entries, { mtime: new Date(1980, 0, 1, 12), level: 9 });
}

/**
 * What `sha256sum --check` reads: one line for each file, sorted by name.
 *
 * @param {Readonly<Record<string, Uint8Array>>} files
 */
export function checksums(files) {
  const names = Object.keys(files).toSorted();
  return names.map((name) => `${sha256(files[name] ?? '')}  ${name}\n`).join('');
}
