import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { HOSTING_HEADERS, cacheControl } from './hosting-headers.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/** @type {Readonly<Record<string, string>>} */
const TEXT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.yaml': 'application/yaml',
};

/** @type {Readonly<Record<string, string>>} */
const BINARY_TYPES = { '.png': 'image/png', '.ttf': 'font/ttf', '.woff2': 'font/woff2' };

/**
 * The type of a file by its ending, or undefined for an ending that the site does not have.
 *
 * @param {string} name
 */
export function contentType(name) {
  return TEXT_TYPES[extname(name)] ?? BINARY_TYPES[extname(name)];
}

/** Smaller bodies than this gain nothing; CloudFront leaves them alone as well. Bytes. */
const WORTH_COMPRESSING = 1000;

/** About what CloudFront does, so that local measurements are not flattered. */
const BROTLI_QUALITY = 5;

/** @type {Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>>} */
const COMPRESS = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (body) => promisify(gzip)(body),
  identity: async (body) => body,
};

/**
 * @param {string} acceptEncoding
 * @returns {Encoding}
 */
function chooseEncoding(acceptEncoding) {
  const accepted = acceptEncoding
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.replace(/;.*/, '').trim());
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : 'identity';
}

/**
 * The path below the base that a request asks for, decoded: `''` for the base itself, `null` when it lies
 * outside the base or cannot be read.
 *
 * @param {string} url
 * @param {string} base
 */
function pathBelowBase(url, base) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith(base) && !path.includes('\0') ? path.slice(base.length) : null;
  } catch {
    return null;
  }
}

/**
 * Answers requests with the files of one folder as the published site would: the same headers, compression
 * and caching, at any base path.
 *
 * @param {{ folder: string; base: string }} site `base` begins and ends with a slash
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export function createSite({ folder, base }) {
  /** @type {Map<string, Promise<Buffer>>} */
  const compressed = new Map();

  /** @returns {Promise<Buffer | null>} */
  async function readBelow(/** @type {string} */ path) {
    const file = resolve(folder, path);
    if (!file.startsWith(resolve(folder) + sep)) return null;
    return readFile(file).catch(() => null);
  }

  return async (request, response) => {
    for (const [name, value] of Object.entries(HOSTING_HEADERS)) response.setHeader(name, value);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }

    const path = pathBelowBase(request.url ?? '', base);
    const name = path === '' ? 'index.html' : path;
    const body = name === null ? null : await readBelow(name);
    if (name === null || body === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }

    const ending = extname(name);
    const textType = TEXT_TYPES[ending];
    const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const encoding =
      textType && body.length > WORTH_COMPRESSING
        ? chooseEncoding(request.headers['accept-encoding']?.toString() ?? '')
        : 'identity';
    const etag = `"${digest}-${encoding}"`;

    response.setHeader('Cache-Control', cacheControl(name));
    response.setHeader('Content-Type', contentType(name) ?? 'application/octet-stream');
    response.setHeader('ETag', etag);
    if (textType) response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }

    const known = compressed.get(etag) ?? COMPRESS[encoding](body);
    compressed.set(etag, known);
    const bytes = await known;
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.writeHead(200, { 'Content-Length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
}
