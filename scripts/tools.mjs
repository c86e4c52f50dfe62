import { installFromDebian, missingOf } from './programs.mjs';

/** Programs that the unit tests of the exports run, and Debian's packages of them. */
const TOOLS = ['bash', 'shellcheck', 'python3'].map((name) => ({ name, programs: [name], debian: name }));

/** The tools that are not on this machine. */
export function missingTools() {
  return missingOf(TOOLS);
}

/** Finds the tools, or installs them where that needs no question. Where CI is set, none may be missing. */
export async function ensureTools() {
  const wanted = await missingTools();
  if (wanted.length === 0) return;
  await installFromDebian(wanted.map(({ debian }) => debian));
  const missing = (await missingTools()).map(({ name }) => name).join(', ');
  if (missing === '') return;
  if (process.env['CI'])
    throw new Error(`Missing: ${missing}. With CI set, no test may be skipped for that.`);
  console.log(`Not on this machine: ${missing}. The tests of exported scripts that need it are skipped.`);
}
