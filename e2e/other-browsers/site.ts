import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listKeptFiles } from '../../scripts/offline.mjs';
import { createSite } from '../../scripts/site.mjs';
import { BASE } from '../address';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const WATCH = 'watch-for-trouble.js';

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the built site as it is published, but for one script, which comes before all else: WebDriver knows no way
 * to see what a page did before it was asked.
 */
export async function serveWatched(): Promise<Site> {
  if (!existsSync(DIST)) throw new Error('There is no dist/ yet. Run `npm run build` first.');
  const folder = await mkdtemp(join(tmpdir(), 'role-wizard-site-'));
  await cp(DIST, folder, { recursive: true });
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await writeFile(
    join(folder, 'index.html'),
    page.replace('<head>', `<head><script src="./${WATCH}"></script>`),
  );
  await writeFile(join(folder, WATCH), `(${watchForTrouble.toString()})();`);
  // What the browser keeps is checked against the files.
  await listKeptFiles(folder);

  const server = createServer(createSite({ folder, base: BASE }));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}${BASE}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
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
