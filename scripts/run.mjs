import { spawn } from 'node:child_process';

/**
 * Runs a command with its output going straight to the terminal.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 * @param {string | URL} [folder] the project's root where none is given
 * @returns {Promise<boolean>} whether it ended with code 0; a command that is not there counts as failed
 */
export function run(command, args, environment = {}, folder = new URL('..', import.meta.url)) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
      // npm and npx are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
