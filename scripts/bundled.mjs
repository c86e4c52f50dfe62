// Source folders as plain modules, for scripts that measure them.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds a folder of `src` by its index. Where it is written to, as an address.
 *
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function bundled(folder) {
  const outDir = `${root}bench-results/${folder}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: `src/${folder}/index.ts`, outDir, emptyOutDir: true },
  });
  return `file://${outDir}/index.js`;
}
