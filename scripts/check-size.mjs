// Holds each part of the built site to its budget of script, as gzip sends it, and writes what it measured to
// test-results/sizes.json. Needs dist/.
import { pathToFileURL } from 'node:url';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);
const RESULTS = new URL('../test-results/', import.meta.url);

/** Thousands of bytes, gzip: all that must arrive before the form can be used. */
const FIRST_VIEW = 220;

/** What comes right after it where there is room for the preview; thousands of bytes, gzip. */
const PREVIEW = { label: 'preview beside the form', file: 'preview-pane', limit: 26 };

/** What the preview shows; the same, without what the preview has brought. */
const WITHIN_PREVIEW = [
  { label: 'editor', file: 'code-view', limit: 590 },
  { label: 'tab Explain', file: 'explain-tab', limit: 9 },
  { label: 'tab Compare', file: 'compare-tab', limit: 22 },
  { label: 'tab Also needed', file: 'also-needed-tab', limit: 9 },
  { label: 'diff editor, with the editor', file: 'diff-view', limit: 630 },
  { label: 'export formats', file: 'export', limit: 62 },
];

/**
 * What comes later, and on a phone before the preview: the name of the file that begins it, and thousands of bytes, gzip,
 * with all that comes along and that the first view has not brought.
 */
const LATER = [
  { label: 'review', file: 'review-body', limit: 40 },
  { label: 'links and drafts', file: 'share', limit: 20 },
  { label: 'menus of the header', file: 'header-menus', limit: 20 },
  { label: 'dialogs', file: 'open-dialog', limit: 54 },
  { label: 'other access', file: 'access-statements', limit: 18 },
  { label: 'checks of one’s own statements', file: 'audit', limit: 20 },
  { label: 'reader of what is imported', file: 'reader.worker', limit: 270 },
];

/** Of the files of AWS's services one is loaded at a time: none may be larger. Thousands of bytes, gzip. */
const SERVICE = 30;

/** @typedef {{ label: string; kilobytes: number; limit: number; files: number }} Measured */

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
      /(?:\bfrom|\bimport)\s*["'`](?<target>\.{1,2}\/[^"'`]+\.js)["'`]/g,
    );
    await Promise.all(
      [...imports].map((found) => visit(posix.join(posix.dirname(path), found.groups?.['target'] ?? ''))),
    );
  }
  await Promise.all(entries.map((entry) => visit(entry)));
  return reached;
}

/** @param {Iterable<string>} paths */
async function kilobytes(paths) {
  const sizes = await Promise.all([...paths].map(async (path) => gzipSync(await read(path)).length));
  return Number((sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1));
}

/**
 * What each part takes. A part whose file is not there takes NaN, which is in no budget.
 *
 * @returns {Promise<Measured[]>}
 */
export async function measureSizes() {
  const html = await read('index.html');
  // A template lists what some pages ask for as well.
  const tags = html.replaceAll(/<template.*?<\/template>/gs, '').match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const entries = tags
    .filter((tag) => tag.startsWith('<script') || tag.includes('modulepreload'))
    .flatMap((tag) => /(?:src|href)="\.?\/?(?<path>[^"]+\.js)"/.exec(tag)?.groups?.['path'] ?? []);
  const firstView = await withStaticImports(entries);
  const assets = (await readdir(new URL('assets/', DIST))).map((name) => `assets/${name}`);

  /**
   * @param {typeof PREVIEW} part
   * @param {ReadonlySet<string>} there what came before it
   */
  async function measure({ label, file, limit }, there) {
    const begins = assets.filter((path) => path.replace(/-.{8}\.js$/, '') === `assets/${file}`);
    const paths = [...(await withStaticImports(begins))].filter((path) => !there.has(path));
    const size = begins.length === 0 ? Number.NaN : await kilobytes(paths);
    return { paths, measured: { label, kilobytes: size, limit, files: paths.length } };
  }
  const preview = await measure(PREVIEW, firstView);
  const withPreview = new Set([...firstView, ...preview.paths]);
  const later = await Promise.all([
    ...WITHIN_PREVIEW.map((part) => measure(part, withPreview)),
    ...LATER.map((part) => measure(part, firstView)),
  ]);
  const services = assets.filter((path) => /\/aws-services-\d+-[^/]+\.js$/.test(path));
  const each = await Promise.all(services.map((path) => kilobytes([path])));
  return [
    {
      label: 'first view',
      kilobytes: entries.length === 0 ? Number.NaN : await kilobytes(firstView),
      limit: FIRST_VIEW,
      files: firstView.size,
    },
    ...[preview, ...later].map(({ measured }) => measured),
    {
      label: 'largest file of AWS services',
      kilobytes: each.length === 0 ? Number.NaN : Math.max(...each),
      limit: SERVICE,
      files: each.length,
    },
  ];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const measured = await measureSizes();
  for (const { label, kilobytes: size, limit, files } of measured) {
    const fits = size <= limit;
    console.log(`${fits ? '✓' : '✗'} ${label}: ${size} kB of ${limit} kB, in ${files} files`);
    if (!fits) process.exitCode = 1;
  }
  await mkdir(RESULTS, { recursive: true });
  await writeFile(new URL('sizes.json', RESULTS), `${JSON.stringify(measured, null, 2)}\n`);
}
