import { describe, expect, test } from 'vitest';
import { conditionKeyNamed } from './condition-key-named';
import { conditionKeysOf } from './condition-keys-of';
import { factsOf } from './fixtures/facts-of';

describe('conditionKeysOf', () => {
  test.each([
    {
      service: 'dynamodb',
      action: 'dynamodb:GetItem',
      has: ['dynamodb:Attributes', 'dynamodb:LeadingKeys', 'aws:ResourceTag/${TagKey}', 'aws:SourceVpce'],
      lacks: ['dynamodb:FullTableScan'],
    },
    { service: 's3', action: 's3:ListBucket', has: ['s3:prefix', 's3:max-keys'], lacks: ['s3:VersionId'] },
    {
      service: 'iam',
      action: 'iam:PassRole',
      has: ['iam:PassedToService'],
      lacks: ['iam:PermissionsBoundary'],
    },
    {
      // Keys that only one action has for a type, beside those of the type itself.
      service: 'ec2',
      action: 'ec2:RunInstances',
      has: ['ec2:InstanceType', 'ec2:ImageType', 'ec2:KeyPairName'],
      lacks: [],
    },
    { service: 'execute-api', action: 'execute-api:Invoke', has: ['execute-api:viaDomainArn'], lacks: [] },
    { service: 'sqs', action: 'sqs:Teleport', has: ['aws:SourceIp'], lacks: ['aws:ResourceTag/${tagkey}'] },
  ])('of $action', async ({ service, action, has, lacks }) => {
    const names = conditionKeysOf(await factsOf(service), action).map(({ name }) => name);
    expect(names).toStrictEqual([...new Set(names)]);
    for (const name of has) expect(names).toContain(name);
    for (const name of lacks) expect(names).not.toContain(name);
  });

  test('begin with the action’s own and hold every global key', async () => {
    const facts = await factsOf('s3');
    const keys = conditionKeysOf(facts, 's3:GetObject');
    const own = facts.actions.get('getobject')?.conditionKeys ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(keys.slice(0, own.length)).toStrictEqual(own);
    const names = new Set(keys.map(({ name }) => name.toLowerCase()));
    expect([...facts.globalKeys.keys()].filter((name) => !names.has(name))).toStrictEqual([]);
  });
});

describe('conditionKeyNamed', () => {
  test.each([
    { service: 's3', name: 'S3:Prefix', found: 's3:prefix' },
    { service: 's3', name: 's3:ExistingObjectTag/team', found: 's3:ExistingObjectTag/<key>' },
    { service: 's3', name: 'aws:requesttag/team', found: 'aws:RequestTag/${TagKey}' },
    { service: 's3', name: 'aws:PrincipalTag/team', found: 'aws:PrincipalTag/${TagKey}' },
    { service: 's3', name: 'aws:PrincipalTag/', found: undefined },
    { service: 's3', name: 's3:prefixes', found: undefined },
    { service: 's3', name: 'dynamodb:LeadingKeys', found: undefined },
    {
      service: 'codebuild',
      name: 'codebuild:environment.environmentVariables/KEY.value',
      found: 'codebuild:environment.environmentVariables/${name}.value',
    },
    {
      service: 'kms',
      name: 'kms:EncryptionContext:app',
      found: 'kms:EncryptionContext:${EncryptionContextKey}',
    },
    { service: 'kms', name: '__proto__', found: undefined },
    { service: 'kms', name: '', found: undefined },
  ])('$name: $found', async ({ service, name, found }) => {
    expect(conditionKeyNamed(await factsOf(service), name)?.name).toBe(found);
  });
});
