import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { SERVICE_WORKER, listKeptFiles } from '../scripts/offline.mjs';
import { serveCopy, type SiteCopy } from './site-copy';
import { test as base } from './test';

/** A host of its own, which can go away and publish releases. */
export interface ServedSite extends Pick<SiteCopy, 'url' | 'stop'> {
  /** Puts a release in place of the one that is there: the same code, in files of other names. */
  publish: () => Promise<void>;
  /** Puts a file of that name and text in place of what is there. */
  replace: (path: string, text: string) => Promise<void>;
}

/** Gives every file under assets/ another hash, wherever it is named. */
async function renameParts(folder: string): Promise<void> {
  const assets = await readdir(join(folder, 'assets'));
  const renamed = new Map(
    assets.map((name) => [
      name,
      name.replace(/-(.{8})(\.\w+)$/, (_, hash: string, ending: string) => `-New${hash.slice(3)}${ending}`),
    ]),
  );
  const texts = [...assets.map((name) => join('assets', name)), 'index.html'].filter((path) =>
    ['.js', '.css', '.html'].includes(extname(path)),
  );
  const named = new RegExp(assets.map((name) => name.replaceAll('.', String.raw`\.`)).join('|'), 'g');
  await Promise.all(
    texts.map(async (path) => {
      const text = await readFile(join(folder, path), 'utf8');
      await writeFile(
        join(folder, path),
        text.replaceAll(named, (name) => renamed.get(name) ?? name),
      );
    }),
  );
  await Promise.all(
    [...renamed].map(([from, to]) => rename(join(folder, 'assets', from), join(folder, 'assets', to))),
  );
  await listKeptFiles(folder);
}

/** `test` on a host of its own, with the service worker at work. */
export const test = base.extend<{ site: ServedSite }>({
  serviceWorkers: 'allow',
  // Playwright reads from the pattern what a fixture needs.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, provide) => {
    const { url, folder, stop, remove } = await serveCopy();
    await provide({
      url,
      stop,
      publish: () => renameParts(folder),
      replace: (path, text) => writeFile(join(folder, path), text),
    });
    await remove();
  },
  baseURL: ({ site }, provide) => provide(site.url),
});

export { SERVICE_WORKER };
