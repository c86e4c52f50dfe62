import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const ENDINGS = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];

/**
 * @param {string} name of a program
 * @returns {Promise<boolean>} whether it is on the path
 */
export async function isOnPath(name) {
  const found = await Promise.all(
    (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) =>
      ENDINGS.map((ending) =>
        access(join(folder, `${name}${ending}`), constants.X_OK).then(
          () => true,
          () => false,
        ),
      ),
    ),
  );
  return found.includes(true);
}

/**
 * The rows of a table with a program that is not on this machine.
 *
 * @template {{ programs: readonly string[] }} Row
 * @param {readonly Row[]} rows
 * @returns {Promise<Row[]>}
 */
export async function missingOf(rows) {
  const found = await Promise.all(
    rows.map(async ({ programs }) => (await Promise.all(programs.map(isOnPath))).every(Boolean)),
  );
  return rows.filter((_, index) => !found[index]);
}

/**
 * Installs Debian's packages, where that needs no question: as root, on Debian and its kin. Does nothing elsewhere.
 *
 * @param {readonly string[]} packages
 */
export async function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !(await isOnPath('apt-get'))) return;
  console.log(`Installing ${packages.join(', ')} …`);
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}
