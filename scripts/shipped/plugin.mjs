import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLicences } from './licences-page.mjs';
import { writeSbom } from './sbom.mjs';
import { shippedParts } from './shipped-parts.mjs';

/** @import { Plugin } from 'vite' */

/** @typedef {Parameters<Extract<Plugin['generateBundle'], Function>>[1]} Bundle */

export const LICENCES = 'third-party-licences.md';

export const SBOM = 'sbom.cdx.json';

/**
 * Writes down what the bundle is made of: the licences that ask to be passed on with it, and a list for machines. The
 * script of a worker is a bundle of its own, which is made before the page's: its plugin only takes note.
 *
 * @returns {{ page: Plugin; worker: Plugin }}
 */
export function shippedPartsOf() {
  /** @type {Set<string>} */
  const ids = new Set();
  let root = '';

  /** @param {Bundle} bundle */
  function takeNote(bundle) {
    for (const output of Object.values(bundle)) {
      const found = output.type === 'chunk' ? output.moduleIds : output.originalFileNames;
      for (const id of found) ids.add(id);
    }
  }

  return {
    worker: {
      name: 'shipped-parts-of-worker',
      apply: 'build',
      generateBundle: (_, bundle) => takeNote(bundle),
    },
    page: {
      name: 'shipped-parts',
      apply: 'build',
      configResolved(config) {
        ({ root } = config);
      },
      generateBundle(_, bundle) {
        takeNote(bundle);
        const parts = shippedParts(ids, root);
        const json = (/** @type {string} */ file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
        const sbom = writeSbom(parts, json('package.json'), json('package-lock.json').packages);
        this.emitFile({ type: 'asset', fileName: LICENCES, source: writeLicences(parts) });
        this.emitFile({ type: 'asset', fileName: SBOM, source: sbom });
      },
    },
  };
}
