// Holds the built site to its budgets of script, as gzip sends it. Needs dist/.
import { readFile, readdir } from 'node:fs/promises';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);

/** Thousands of bytes, gzip. Of the files of AWS's services one is loaded at a time: none may be larger. */
const LIMITS = { firstView: 230, editor: 700, service: 30 };

/** @param {string} path below dist/ */
function read(path) {
  return readFile(new URL(path, DIST), 'utf8');
}

/**
 * The given scripts and all that they import statically, and so all that must arrive before they run.
 *
 * @param {readonly string[]} entries
 * @returns {Promise<Set<string>>}
 */
async function withStaticImports(entries) {
  /** @type {Set<string>} */
  const reached = new Set();
  /** @param {string} path */
  async function visit(path) {
    if (reached.has(path)) return;
    reached.add(path);
    const imports = (await read(path)).matchAll(
      /(?:\bfrom|\bimport)\s*["'](?<target>\.{1,2}\/[^"']+\.js)["']/g,
    );
    await Promise.all(
      [...imports].map((found) => visit(posix.join(posix.dirname(path), found.groups?.['target'] ?? ''))),
    );
  }
  await Promise.all(entries.map((entry) => visit(entry)));
  return reached;
}

/** @param {readonly string[]} paths */
async function gzipSize(paths) {
  const sizes = await Promise.all(paths.map(async (path) => gzipSync(await read(path)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const html = await read('index.html');
const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
const entries = tags
  .filter((tag) => tag.startsWith('<script') || tag.includes('modulepreload'))
  .flatMap((tag) => /(?:src|href)="\.?\/?(?<path>[^"]+\.js)"/.exec(tag)?.groups?.['path'] ?? []);
const firstView = await withStaticImports(entries);

const assets = (await readdir(new URL('assets/', DIST))).map((name) => `assets/${name}`);
const editorEntries = assets.filter((path) => /\/code-view-[^/]+\.js$/.test(path));
const editor = [...(await withStaticImports(editorEntries))].filter((path) => !firstView.has(path));

let failed = entries.length === 0 || editorEntries.length === 0;
if (failed) console.error('dist/ has no entry script, or no code-view script: nothing to measure.');

for (const { label, limit, paths } of [
  { label: 'first view', limit: LIMITS.firstView, paths: [...firstView] },
  { label: 'editor, loaded afterwards', limit: LIMITS.editor, paths: editor },
]) {
  // One after the other, so that the lines come in order.
  // oxlint-disable-next-line no-await-in-loop
  const size = (await gzipSize(paths)) / 1000;
  const over = size > limit;
  console.log(`${over ? '✗' : '✓'} ${label}: ${size.toFixed(1)} kB of ${limit} kB, in ${paths.length} files`);
  failed ||= over;
}

const services = assets.filter((path) => /\/aws-services-\d+-[^/]+\.js$/.test(path));
if (services.length > 0) {
  const sizes = await Promise.all(services.map(async (path) => (await gzipSize([path])) / 1000));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const largest = Math.max(...sizes);
  const over = largest > LIMITS.service;
  console.log(
    `${over ? '✗' : '✓'} AWS services, one file when one is chosen: ${largest.toFixed(1)} kB of ` +
      `${LIMITS.service} kB at most, ${total.toFixed(1)} kB in ${services.length} files`,
  );
  failed ||= over;
}
if (failed) process.exitCode = 1;
