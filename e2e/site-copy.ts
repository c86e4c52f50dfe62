import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSite } from '../scripts/site.mjs';
import { BASE } from './address';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** A copy of the built site, on a host of its own. */
export interface SiteCopy {
  readonly url: string;
  /** Its files, which may be changed at any time. */
  readonly folder: string;
  /** Ends the host, and with it every connection. */
  stop: () => void;
  /** The same, and removes the files. */
  remove: () => Promise<void>;
}

/** Serves a copy of the built site under its own headers. */
export async function serveCopy(): Promise<SiteCopy> {
  if (!existsSync(DIST)) throw new Error('There is no dist/ yet. Run `npm run build` first.');
  const folder = await mkdtemp(join(tmpdir(), 'role-wizard-site-'));
  await cp(DIST, folder, { recursive: true });
  const server = createServer(createSite({ folder, base: BASE }));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  function stop(): void {
    server.close();
    server.closeAllConnections();
  }
  return {
    url: `http://localhost:${port}${BASE}`,
    folder,
    stop,
    remove: async () => {
      stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
