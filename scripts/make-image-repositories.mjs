// Writes two files from the SageMaker Python SDK's own lists of images:
//
// * src/policy/resources/aws-images.json: the account in which AWS keeps each repository, by region;
// * src/import/sdk/images/image-repositories.json: the repository of each framework, scope and version.
//
// The lists are part of https://github.com/aws/sagemaker-python-sdk (Apache-2.0): src/sagemaker/image_uri_config
// in version 2, and since version 3 sagemaker-core/src/sagemaker/core/image_uri_config. Name the newest first;
// older ones add what it left out:
//
//   node scripts/make-image-repositories.mjs 3.20.0 2026-08-14 NEW/image_uri_config 2.257.6 2026-08-10 OLD/image_uri_config
//
// Each row of the second is one text: framework, scopes, repository, versions. A version may be `*` (the only one:
// any is taken for it), begin with `^` (taken where code names none), or end with `+` and a Python or base
// framework version that decides as well.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ repository: string, registries: Record<string, string> }} Image */
/** @typedef {Image | Record<string, Image | Record<string, string>>} Version */
/** @typedef {{ scope?: string[], versions: Record<string, Version>, version_aliases?: Record<string, string> }} Config */
/** @typedef {{ framework: string, scopes: string, repository: string, versions: string[] }} Row */

const ACCOUNTS_FILE = new URL('../src/policy/resources/aws-images.json', import.meta.url);
const REPOSITORIES_FILE = new URL('../src/import/sdk/images/image-repositories.json', import.meta.url);

/** Not of images: how many GPUs an instance has. */
const OTHER_FILE = 'instance_gpu_info.json';

/** The one repository whose name goes on with the Python version, as get_base_python_image_uri in image_uris.py makes it. */
const WITH_PYTHON = 'sagemaker-base-python';

/**
 * Repository → region → account.
 *
 * @type {Map<string, Map<string, string>>}
 */
const accounts = new Map();
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

const head = { source: 'https://github.com/aws/sagemaker-python-sdk', licence: 'Apache-2.0', sources };
write(ACCOUNTS_FILE, { ...head, ...accountLists() });
write(REPOSITORIES_FILE, {
  ...head,
  rows: rows
    .map(({ framework, scopes, repository, versions }) =>
      [framework, scopes, repository, ...versions].join(' '),
    )
    .toSorted(),
});

/**
 * @param {URL} file
 * @param {object} content
 */
function write(file, content) {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * The regions once, and the repositories that AWS keeps in the same accounts once: one account for each region, in
 * their order, with `-` where there is none.
 */
function accountLists() {
  const regions = [...new Set([...accounts.values()].flatMap((byRegion) => [...byRegion.keys()]))].toSorted();
  /** @type {Map<string, string[]>} */
  const images = new Map();
  for (const [repository, byRegion] of [...accounts].toSorted()) {
    const text = regions.map((region) => byRegion.get(region) ?? '-').join(' ');
    images.set(text, [...(images.get(text) ?? []), repository]);
  }
  return {
    regions: regions.join(' '),
    images: [...images]
      .toSorted()
      .map(([text, repositories]) => ({ repositories: repositories.join(' '), accounts: text })),
  };
}

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
  const repository = image.repository === WITH_PYTHON ? `${WITH_PYTHON}-{py}` : image.repository;
  addAccounts(repository, image.registries);
  const same = known.find((row) => row.repository === repository);
  if (same) same.versions.push(version);
  else rows.push({ framework, scopes, repository, versions: [version] });
}

/**
 * @param {string} repository
 * @param {Record<string, string>} registries
 */
function addAccounts(repository, registries) {
  const known = accounts.get(repository) ?? new Map();
  accounts.set(repository, known);
  for (const [region, account] of Object.entries(registries)) {
    if ((known.get(region) ?? account) !== account)
      throw new Error(`${repository} is in two accounts in ${region}: ${known.get(region)} and ${account}.`);
    known.set(region, account);
  }
}
