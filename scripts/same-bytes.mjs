import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Every file below a folder, by its path with forward slashes, in the order of the paths' code units: the same on every
 * system and in every language.
 *
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}

/** @param {string | Uint8Array} bytes */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * What two folders do not have in common, one line for each file; nothing when they hold the same files with the same
 * bytes.
 *
 * @param {string} first
 * @param {string} second
 * @param {(path: string) => boolean} [counts] whether a file is part of the comparison
 * @returns {Promise<string[]>}
 */
export async function differences(first, second, counts = () => true) {
  const [inFirst, inSecond] = await Promise.all(
    [first, second].map(async (folder) => {
      const files = (await filesBelow(folder)).filter(counts);
      const hashes = files.map(async (file) => /** @type {const} */ ([file, await hashOf(folder, file)]));
      return new Map(await Promise.all(hashes));
    }),
  );
  if (!inFirst || !inSecond) return [];
  const paths = [...new Set([...inFirst.keys(), ...inSecond.keys()])].toSorted();
  return paths.flatMap((path) => {
    if (!inSecond.has(path)) return [`${path} is in the first only`];
    if (!inFirst.has(path)) return [`${path} is in the second only`];
    return inFirst.get(path) === inSecond.get(path) ? [] : [`${path} has other bytes`];
  });
}

/**
 * @param {string} folder
 * @param {string} file
 */
async function hashOf(folder, file) {
  return sha256(await readFile(join(folder, file)));
}
