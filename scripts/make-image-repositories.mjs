// Writes src/import/sdk/images/image-repositories.json from the SageMaker Python SDK's own lists of images,
// cut to the accounts and the repositories. The lists are part of https://github.com/aws/sagemaker-python-sdk
// (Apache-2.0): src/sagemaker/image_uri_config in version 2, and since version 3
// sagemaker-core/src/sagemaker/core/image_uri_config. Name the newest first; older ones add what it left out:
//
//   node scripts/make-image-repositories.mjs 3.20.0 2026-08-14 NEW/image_uri_config 2.257.6 2026-08-10 OLD/image_uri_config
//
// Each row of the file is one text: framework, scopes, repository, number of the row of accounts, versions.
// A version may be `*` (the only one: any is taken for it), begin with `^` (taken where code names none), or
// end with `+` and a Python or base framework version that decides as well.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ repository: string, registries: Record<string, string> }} Image */
/** @typedef {Image | Record<string, Image | Record<string, string>>} Version */
/** @typedef {{ scope?: string[], versions: Record<string, Version>, version_aliases?: Record<string, string> }} Config */
/** @typedef {{ framework: string, scopes: string, repository: string, accounts: number, versions: string[] }} Row */

const TARGET = new URL('../src/import/sdk/images/image-repositories.json', import.meta.url);

/** Not of images: how many GPUs an instance has. */
const OTHER_FILE = 'instance_gpu_info.json';

/** The one repository whose name goes on with the Python version, as get_base_python_image_uri in image_uris.py makes it. */
const WITH_PYTHON = 'sagemaker-base-python';

/** @type {string[]} */
const accounts = [];
/** @type {Row[]} */
const rows = [];

const given = process.argv.slice(2);
const sources = [];
for (let index = 0; index < given.length; index += 3) {
  const [version = '', date = '', folder = ''] = given.slice(index, index + 3);
  if (!/^\d+(?:\.\d+)+$/.test(version) || !/^\d{4}-\d\d-\d\d$/.test(date) || folder === '') {
    throw new Error('Give the version, the date (2026-08-14) and the folder of each SDK.');
  }
  sources.push({ version, date });
  addFolder(folder);
}
if (sources.length === 0) throw new Error('Give the version, the date and the folder of at least one SDK.');

const lines = rows
  .map((row) => ({ ...row, versions: row.versions.join(' ') }))
  .map(({ framework, scopes, repository, accounts: place, versions }) =>
    [framework, scopes, repository, place, versions].join(' '),
  );
const written = {
  source: 'https://github.com/aws/sagemaker-python-sdk',
  licence: 'Apache-2.0',
  sources,
  accounts,
  rows: lines.toSorted(),
};
writeFileSync(TARGET, `${JSON.stringify(written, null, 2)}\n`);

/** @param {string} folder */
function addFolder(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== OTHER_FILE);
  for (const name of names.toSorted()) {
    const framework = name.slice(0, -'.json'.length);
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const [scopes, config] of configsOf(file)) addConfig(framework, scopes, config);
  }
}

/**
 * One list of versions for several scopes, or one for each.
 *
 * @param {Config | Record<string, Config>} file
 * @returns {[string, Config][]}
 */
function configsOf(file) {
  if (isConfig(file)) return [[file.scope?.toSorted().join(',') ?? '-', file]];
  return Object.entries(file);
}

/**
 * @param {Config | Record<string, Config>} file
 * @returns {file is Config}
 */
function isConfig(file) {
  return 'versions' in file;
}

/**
 * @param {string} framework
 * @param {string} scopes
 * @param {Config} config
 */
function addConfig(framework, scopes, config) {
  const isNew = rows.every((row) => row.framework !== framework || row.scopes !== scopes);
  const only = Object.keys(config.versions).length === 1;
  const unnamed = unnamedVersion(Object.keys(config.versions), config.version_aliases);
  const aliases = Object.entries(config.version_aliases ?? {});
  for (const [version, entry] of Object.entries(config.versions)) {
    const others = aliases.filter(([alias, meant]) => meant === version && !isShort(alias, version));
    const mark = isNew && !only && version === unnamed ? '^' : '';
    for (const [variant, image] of imagesOf(entry)) {
      const names = [mark + version, ...others.map(([alias]) => alias)].map((each) => each + variant);
      for (const each of names) add(framework, scopes, image, each);
      if (isNew && only) add(framework, scopes, image, `*${variant}`);
    }
  }
}

/**
 * The version that `_fetch_latest_version_from_config` in image_uris.py takes: the later of the first and the last.
 *
 * @param {string[]} versions
 * @param {Record<string, string>} [aliases]
 */
function unnamedVersion(versions, aliases) {
  const ends = [versions[0] ?? '', versions.at(-1) ?? ''];
  return (
    aliases?.['latest'] ?? ends.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))[1]
  );
}

/**
 * Whether the reader of the file finds the version by this alias on its own: `1.13` for `1.13.1`.
 *
 * @param {string} alias
 * @param {string} version
 */
function isShort(alias, version) {
  return alias === version || version.startsWith(`${alias}.`);
}

/**
 * @param {Version} entry
 * @returns {[string, Image][]}
 */
function imagesOf(entry) {
  if (isImage(entry)) return [['', entry]];
  return Object.entries(entry).flatMap(([variant, image]) =>
    isImage(image) ? [[`+${variant}`, image]] : [],
  );
}

/**
 * @param {Version | Record<string, string>} entry
 * @returns {entry is Image}
 */
function isImage(entry) {
  return 'repository' in entry;
}

/**
 * @param {string} framework
 * @param {string} scopes
 * @param {Image} image
 * @param {string} version
 */
function add(framework, scopes, image, version) {
  if (version === '') return;
  const known = rows.filter((row) => row.framework === framework && row.scopes === scopes);
  if (known.some(({ versions }) => versions.includes(version) || versions.includes(`^${version}`))) return;
  const place = placeOf(image.registries);
  const repository = image.repository === WITH_PYTHON ? `${WITH_PYTHON}-{py}` : image.repository;
  const same = known.find((row) => row.repository === repository && row.accounts === place);
  if (same) same.versions.push(version);
  else rows.push({ framework, scopes, repository, accounts: place, versions: [version] });
}

/** @param {Record<string, string>} registries */
function placeOf(registries) {
  const text = Object.entries(registries)
    .map(([region, account]) => `${region}=${account}`)
    .toSorted()
    .join(' ');
  if (!accounts.includes(text)) accounts.push(text);
  return accounts.indexOf(text);
}
