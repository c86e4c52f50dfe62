// What the service worker (src/offline/service-worker.ts) keeps of the built site, and the marks that the page needs.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOSTING_HEADERS, cacheControl } from './hosting-headers.mjs';
import { filesBelow, sha256 } from './same-bytes.mjs';

/** @import { Plugin } from 'vite' */

/** @typedef {{ path: string; integrity?: string }} Kept */

/** The script's own name, which never changes: browsers ask for it again to learn of a release. */
export const SERVICE_WORKER = 'service-worker.js';

/** Files of the site that the page never loads. */
const NOT_LOADED = new Set([
  SERVICE_WORKER,
  'cloudfront-template.yaml',
  'sbom.cdx.json',
  'screenshot.png',
  'third-party-licences.md',
]);

/**
 * All that the page can load, as the service worker keeps it.
 *
 * @param {string} folder of the built site
 * @returns {Promise<Kept[]>}
 */
async function filesToKeep(folder) {
  const files = await filesBelow(folder);
  const loaded = files.filter((path) => !NOT_LOADED.has(path) && !path.endsWith('.map'));
  return Promise.all(
    loaded.map(async (path) => {
      if (cacheControl(path).includes('immutable')) return { path };
      const digest = createHash('sha256').update(await readFile(join(folder, path)));
      return { path, integrity: `sha256-${digest.digest('base64')}` };
    }),
  );
}

/**
 * Writes what is to be kept into the first line of the built service worker, in place of what is there. The version
 * changes with every file and header of the site.
 *
 * @param {string} folder of the built site
 */
export async function listKeptFiles(folder) {
  const files = await filesToKeep(folder);
  const version = sha256(JSON.stringify([files, HOSTING_HEADERS])).slice(0, 16);
  const script = join(folder, SERVICE_WORKER);
  const code = (await readFile(script, 'utf8')).replace(/^const SITE=.*\n/, '');
  await writeFile(script, `const SITE=${JSON.stringify({ version, files })};\n${code}`);
}

/**
 * Makes the built site work without a network.
 *
 * @returns {Plugin}
 */
export function keepOffline() {
  return {
    name: 'keep-offline',
    apply: 'build',
    enforce: 'post',
    // The service worker fetches files of the site, and the headers allow that. The page itself fetches nothing: this is
    // an additional policy, which holds for the page alone. The server of `npm run dev` needs connections of its own.
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" },
        injectTo: 'head-prepend',
      },
    ],
    async writeBundle({ dir = '' }) {
      await listKeptFiles(dir);
    },
  };
}
