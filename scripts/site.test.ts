import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTING_HEADERS } from './hosting-headers.mjs';
import { createSite } from './site.mjs';

const SCRIPT = 'export const answer = 42;\n'.repeat(100);

const parent = mkdtempSync(join(tmpdir(), 'site-'));
const folder = join(parent, 'dist');
const server = createServer(createSite({ folder, base: '/tools/wizard/' }));
let port = 0;

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Sends the path as it is: `fetch` would tidy `..` away before it left. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    httpRequest({ port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets/index-abc.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/icons.ttf'), 'font');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address === 'object' && address) ({ port } = address);
});

afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

const CONTENT = [
  { path: '/tools/wizard/', type: 'text/html; charset=utf-8', cache: 'no-cache' },
  { path: '/tools/wizard/index.html?x#y', type: 'text/html; charset=utf-8', cache: 'no-cache' },
  {
    path: '/tools/wizard/assets/index-abc.js',
    type: 'text/javascript; charset=utf-8',
    cache: 'public, max-age=31536000, immutable',
  },
  { path: '/tools/wizard/assets/icons.ttf', type: 'font/ttf', cache: 'public, max-age=31536000, immutable' },
] as const;

const NOT_FOUND = [
  '/',
  '/tools/wizard',
  '/tools/other/index.html',
  '/tools/wizard/assets/',
  '/tools/wizard/nothing.js',
  '/tools/wizard/../../secret.txt',
  '/tools/wizard/../secret.txt',
  '/tools/wizard/%2e%2e/secret.txt',
  '/tools/wizard/..%2fsecret.txt',
  '/tools/wizard//etc/passwd',
  '/tools/wizard/index.html%00.js',
  '/tools/wizard/%ff',
] as const;

const ENCODINGS = [
  { accept: 'gzip, deflate, br', encoding: 'br', read: brotliDecompressSync },
  { accept: 'gzip', encoding: 'gzip', read: gunzipSync },
  { accept: 'gzip;q=1.0, br;q=0', encoding: 'gzip', read: gunzipSync },
  { accept: 'identity', encoding: undefined, read: (body: Buffer) => body },
  { accept: '', encoding: undefined, read: (body: Buffer) => body },
] as const;

describe('the site', () => {
  test.each(CONTENT)('serves $path as $type', async ({ path, type, cache }) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe(cache);
  });

  test.each(NOT_FOUND)('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe('Not found\n');
  });

  test.each(ENCODINGS)('answers “$accept” with $encoding', async ({ accept, encoding, read }) => {
    const { headers, body } = await ask('/tools/wizard/assets/index-abc.js', { 'Accept-Encoding': accept });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(read(body).toString()).toBe(SCRIPT);
  });

  test.each(['/tools/wizard/', '/nowhere'])('sends the hosting headers with %s', async (path) => {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(HOSTING_HEADERS)) {
      expect(headers[name.toLowerCase()]).toBe(value);
    }
  });

  test('does not send again what the browser has', async () => {
    const { headers } = await ask('/tools/wizard/');
    const again = await ask('/tools/wizard/', { 'If-None-Match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test('only reads', async () => {
    expect((await ask('/tools/wizard/', {}, 'POST')).status).toBe(405);
    const head = await ask('/tools/wizard/', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
  });
});
