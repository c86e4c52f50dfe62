import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** Programs that the unit tests of the exports run, and Debian's packages of them. */
const TOOLS = [
  { name: 'bash', debian: 'bash' },
  { name: 'shellcheck', debian: 'shellcheck' },
  { name: 'python3', debian: 'python3' },
];

/** @param {string} name */
async function isOnPath(name) {
  const found = await Promise.all(
    (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) =>
      (process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : ['']).map((ending) =>
        access(join(folder, `${name}${ending}`), constants.X_OK).then(
          () => true,
          () => false,
        ),
      ),
    ),
  );
  return found.includes(true);
}

/** The tools that are not on this machine. */
export async function missingTools() {
  const found = await Promise.all(TOOLS.map(({ name }) => isOnPath(name)));
  return TOOLS.filter((_, index) => !found[index]);
}

/** Finds the tools, or installs them where that needs no question. Where CI is set, none may be missing. */
export async function ensureTools() {
  const wanted = await missingTools();
  if (wanted.length === 0) return;
  if (process.getuid?.() === 0 && (await isOnPath('apt-get'))) {
    console.log(`Installing ${wanted.map(({ name }) => name).join(', ')} …`);
    const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update']);
    const packages = wanted.map(({ debian }) => debian);
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quietly);
  }
  const missing = (await missingTools()).map(({ name }) => name).join(', ');
  if (missing === '') return;
  if (process.env['CI'])
    throw new Error(`Missing: ${missing}. With CI set, no test may be skipped for that.`);
  console.log(`Not on this machine: ${missing}. The tests of exported scripts that need it are skipped.`);
}
