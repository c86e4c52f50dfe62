import type {
  PackedAction,
  PackedKey,
  PackedKeyType,
  PackedLevel,
  PackedResource,
  PackedService,
  PackedType,
} from './packed-service';
import type {
  AccessLevel,
  Action,
  ConditionKey,
  ConditionType,
  ResourceType,
  ServiceFacts,
  TakenResource,
} from './service-facts';

export const LEVELS: Record<PackedLevel, AccessLevel> = {
  R: 'Read',
  L: 'List',
  W: 'Write',
  P: 'Permissions management',
  T: 'Tagging',
};

const KEY_TYPES: Record<PackedKeyType, { type: ConditionType; isList: boolean }> = {
  String: { type: 'String', isList: false },
  ARN: { type: 'ARN', isList: false },
  Bool: { type: 'Bool', isList: false },
  Numeric: { type: 'Numeric', isList: false },
  Date: { type: 'Date', isList: false },
  IPAddress: { type: 'IPAddress', isList: false },
  ArrayOfString: { type: 'String', isList: true },
  ArrayOfARN: { type: 'ARN', isList: true },
  ArrayOfBool: { type: 'Bool', isList: true },
};

/** `${TagKey}`, or `<key>` as Amazon S3 writes it. */
const VARIABLE = /\$\{[^{}]*\}|<[^<>]*>/;

/** Whatever the types of one service call the same part. */
const VARIABLES = /\$\{[^{}]*\}/g;

/**
 * Gives the facts about a service from the form in which they are sent, and with them the condition keys of
 * every service. A place that does not exist is left out.
 */
export function unpackService(packed: PackedService, globalKeys: readonly PackedKey[] = []): ServiceFacts {
  const [prefix, name, packedKeys, packedTypes, packedActions] = packed;
  const keys = packedKeys.map((key) => unpackKey(key));
  const types = unpackTypes(packedTypes, prefix, keys);
  return {
    prefix,
    name,
    actions: byName(packedActions.map((action) => unpackAction(action, types, keys))),
    resourceTypes: byName(types),
    conditionKeys: byName(keys),
    globalKeys: byName(globalKeys.map((key) => unpackKey(key))),
  };
}

function unpackKey([name, type, description]: PackedKey): ConditionKey {
  return {
    name,
    ...KEY_TYPES[type],
    description: inFull(description, 'Filters access by '),
    variable: VARIABLE.exec(name)?.[0] ?? null,
  };
}

/** Where a type’s ARN goes on with a slash after all of another’s, the other’s last part holds no slash. */
function unpackTypes(
  packed: readonly PackedType[],
  prefix: string,
  keys: readonly ConditionKey[],
): readonly ResourceType[] {
  const start = `arn:\${Partition}:${prefix}:\${Region}:\${Account}:`;
  const types = packed.map(([name, arn, ...places]) => ({
    name,
    arn: inFull(arn, start),
    shape: inFull(arn, start).replaceAll(VARIABLES, '${}'),
    conditionKeys: pick(keys, places),
  }));
  const continued = new Set(types.flatMap(({ shape }) => beforeSlashes(shape)));
  return types.map(({ shape, ...type }) => ({ ...type, lastPart: continued.has(shape) ? 'name' : 'path' }));
}

/** What stands before each slash that follows a variable. */
function beforeSlashes(shape: string): readonly string[] {
  return [...shape.matchAll(/\}(?=\/)/g)].map(({ index }) => shape.slice(0, index + 1));
}

function unpackAction(
  [name, level, description, places, ...resources]: PackedAction,
  types: readonly ResourceType[],
  keys: readonly ConditionKey[],
): Action {
  return {
    name,
    description: inFull(description, 'Grants permission to '),
    accessLevel: LEVELS[level],
    resources: resources.flatMap((resource) => unpackResource(resource, types, keys)),
    conditionKeys: pick(keys, places),
  };
}

function unpackResource(
  resource: PackedResource,
  types: readonly ResourceType[],
  keys: readonly ConditionKey[],
): readonly TakenResource[] {
  const [place, ...places] = typeof resource === 'number' ? [resource] : resource;
  const type = types[place < 0 ? -1 - place : place];
  return type ? [{ type, isRequired: place >= 0, conditionKeys: pick(keys, places) }] : [];
}

function pick(keys: readonly ConditionKey[], places: readonly number[]): readonly ConditionKey[] {
  return places.flatMap((place) => keys[place] ?? []);
}

export function inFull(text: string, start: string): string {
  return text.startsWith('~') ? start + text.slice(1) : text;
}

function byName<Named extends { readonly name: string }>(all: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map(all.map((one) => [one.name.toLowerCase(), one]));
}
