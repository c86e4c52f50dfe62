/**
 * Keeps the whole site in the browser, so that it works without a network. Each release has a cache of its own: a tab
 * stays on the release that it was opened with, until its user takes the next one.
 */

declare const self: ServiceWorkerGlobalScope;

/** A file of the site. */
interface Kept {
  /** Below the address of the site. */
  readonly path: string;
  /** For files that have no hash of their content in their names: what the browser checks the content against. */
  readonly integrity?: string;
}

/** Written in front of this script by the build (`scripts/offline.mjs`). */
declare const SITE: { readonly version: string; readonly files: readonly Kept[] };

const PAGE = 'index.html';

/** Of this site only: other sites may live on the same host. */
const PREFIX = `role-wizard ${self.registration.scope} `;

const CACHE = `${PREFIX}${SITE.version}`;

/** Files that are fetched at a time: the page comes first. */
const LANES = 3;

function addressOf(path: string): string {
  return new URL(path, self.registration.scope).href;
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), dropOthers(null)]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode !== 'navigate') {
    if (request.url.startsWith(self.registration.scope)) event.respondWith(kept(request));
    return;
  }
  const { origin, pathname } = new URL(request.url);
  if (['', PAGE].some((path) => addressOf(path) === `${origin}${pathname}`)) event.respondWith(page(request));
});

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (message === 'take over') event.waitUntil(self.skipWaiting());
  if (!Array.isArray(message) || !(event.source instanceof WindowClient)) return;
  // A page says which release it is by the scripts that it begins with.
  if (message.every(isOurs)) event.waitUntil(dropOthers(event.source.id));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page of our own has none
  else event.source.postMessage('another release');
});

function isOurs(address: unknown): boolean {
  return SITE.files.some(({ path }) => addressOf(path) === address);
}

/** Fetches what is not kept yet; rejects where a file does not come, and the next visit goes on from there. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const missing = SITE.files.filter(({ path }) => !held.has(addressOf(path))).values();
  const lanes = Array.from({ length: LANES }, async () => {
    for (const file of missing) await keep(cache, file); // oxlint-disable-line no-await-in-loop -- a lane
  });
  await Promise.all(lanes);
}

async function keep(cache: Cache, { path, integrity }: Kept): Promise<void> {
  const address = addressOf(path);
  // With a hash in its name, whatever the browser has of it is right.
  const options: RequestInit = integrity === undefined ? {} : { integrity, cache: 'no-cache' };
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // A page that was redirected may not be shown under the address that was asked for.
  await cache.put(address, response.redirected ? new Response(response.body, response) : response);
}

/** The page of this release. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(addressOf(PAGE), { ignoreVary: true })) ?? fetch(request);
}

/** A file of this release, of one that another tab still needs, or of the network. */
async function kept(request: Request): Promise<Response> {
  for (const name of [CACHE, ...(await otherCaches())]) {
    const cache = await caches.open(name); // oxlint-disable-line no-await-in-loop -- the first that has it
    const found = await cache.match(request.url, { ignoreVary: true }); // oxlint-disable-line no-await-in-loop
    if (found !== undefined) return found;
  }
  return fetch(request);
}

async function otherCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
}

/**
 * Deletes the files of other releases, where no tab but the given one, which is of this release, is open: any other may
 * be of an older release and still load its parts. Nor is a newer release touched that waits for its turn.
 */
async function dropOthers(ours: string | null): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing !== null || waiting !== null) return;
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.some(({ id }) => id !== ours)) return;
  await Promise.all((await otherCaches()).map((name) => caches.delete(name)));
}

export type {};
