// Serves dist/ on this machine:  node scripts/serve.mjs [--port 4173] [--base /some/path/]
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createSite } from './site.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** How many ports to try from the given one upwards, when they are taken. */
const PORTS_TO_TRY = 20;

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false when the port is taken
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    function refused(error) {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    }
    server.once('error', refused);
    // This machine only: nothing of a site in the making is for the network.
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refused);
      resolve(true);
    });
  });
}

/**
 * Starts serving dist/.
 *
 * @param {{ port: number; base?: string; portsToTry?: number }} options
 * @returns {Promise<{ url: string; close: () => void }>}
 */
export async function serve({ port, base = '/', portsToTry = 1 }) {
  if (!existsSync(DIST)) throw new Error('There is no dist/ yet. Run `npm run build` first.');
  const slashed = `/${base}/`.replaceAll(/\/+/g, '/');
  const server = createServer(createSite({ folder: DIST, base: slashed }));
  for (let next = port; next < port + portsToTry; next += 1) {
    // One after the other: the next port is wanted only if this one is taken.
    // oxlint-disable-next-line no-await-in-loop
    if (await listen(server, next)) {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : next;
      return { url: `http://localhost:${taken}${slashed}`, close: () => server.close() };
    }
  }
  throw new Error(`Port ${port} is taken. Choose another one with --port.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, base: { type: 'string', default: '/' } },
  });
  try {
    // A port that someone asked for is kept to; our own choice may give way.
    const { url } = await serve({
      port: Number(values.port ?? 4173),
      base: values.base,
      portsToTry: values.port === undefined ? PORTS_TO_TRY : 1,
    });
    console.log(`\n  SageMaker Role Wizard: ${url}\n\n  Ctrl+C ends it.\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
