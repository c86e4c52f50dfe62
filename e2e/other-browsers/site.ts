import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listKeptFiles } from '../../scripts/offline.mjs';
import { serveCopy, type SiteCopy } from '../site-copy';

const WATCH = 'watch-for-trouble.js';

/**
 * Serves the built site as it is published, but for one script, which comes before all else: WebDriver knows no way
 * to see what a page did before it was asked.
 */
export async function serveWatched(): Promise<SiteCopy> {
  const site = await serveCopy();
  const page = join(site.folder, 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace('<head>', `<head><script src="./${WATCH}"></script>`));
  await writeFile(join(site.folder, WATCH), `(${watchForTrouble.toString()})();`);
  // What the browser keeps is checked against the files.
  await listKeptFiles(site.folder);
  return site;
}

/** Runs in the page: notes everything that must never happen there, as one line each. */
function watchForTrouble(): void {
  const trouble: string[] = [];
  Object.assign(window, { trouble });
  document.addEventListener('securitypolicyviolation', (event) => {
    trouble.push(`policy violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
  // Files that do not load say so here as well, on the way down to their elements. Firefox does so, too, when a
  // module is to be preloaded that it already has.
  window.addEventListener(
    'error',
    ({ message, target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') return;
      trouble.push(target instanceof Element ? `not loaded: ${target.outerHTML}` : `uncaught: ${message}`);
    },
    { capture: true },
  );
  window.addEventListener('unhandledrejection', ({ reason }) => {
    trouble.push(`uncaught: ${reason}`);
  });
  const { error } = console;
  Object.assign(console, {
    error: (...said: unknown[]) => {
      trouble.push(`console: ${said.map(String).join(' ')}`);
      error(...said);
    },
  });
}

/** Runs in the page: what the watch has noted since it was last asked. */
export function takeTrouble(): string[] {
  const trouble: unknown = Reflect.get(window, 'trouble');
  if (!Array.isArray(trouble)) throw new Error('Nothing watches this page');
  return trouble.splice(0).map(String);
}
