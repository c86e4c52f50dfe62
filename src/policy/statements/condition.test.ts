import { describe, expect, test } from 'vitest';
import type { ConditionId } from '../apis/requirement';
import { conditionDropped } from '../findings/condition-dropped';
import { FULL } from '../fixtures/needs';
import { API_NAMES, APIS, buildRolePolicies, withList, type ApiName, type RoleSpec } from '../index';
import { conditionBlock, conditioned } from './condition';
import { grantsOf } from './grants';
import { resourceList, type ResourceList } from './resource-list';

const HERE = 'eu-west-1:111122223333';
const EVERYTHING = resourceList('*', new Map([['*', []]]));

function resolvedOf(spec: RoleSpec) {
  return buildRolePolicies(spec).resolved;
}

const SPEC: RoleSpec = { ...FULL, apis: [...API_NAMES], level: 'least-privilege' };
const RESOLVED = resolvedOf(SPEC);

/** What a row’s condition is, by hand; null: it cannot be written. */
const WRITTEN: readonly {
  id: ConditionId;
  api?: ApiName;
  list?: ResourceList;
  block: object | null;
}[] = [
  {
    id: 'passed-to-sagemaker',
    block: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } },
  },
  {
    id: 'passed-to-emr',
    block: {
      StringEquals: { 'iam:PassedToService': ['ec2.amazonaws.com', 'elasticmapreduce.amazonaws.com'] },
    },
  },
  {
    id: 'metric-namespace',
    api: 'CreateTransformJob',
    block: { StringEquals: { 'cloudwatch:namespace': '/aws/sagemaker/TransformJobs' } },
  },
  {
    id: 'metric-namespace',
    api: 'CreateNotebookInstance',
    block: { StringLike: { 'cloudwatch:namespace': '/aws/sagemaker/*' } },
  },
  { id: 'metric-namespace', api: 'CreatePipeline', block: null },
  { id: 'metric-namespace', api: 'CreateDomain', block: null },
  {
    id: 'through-s3',
    list: resourceList('keys', new Map([[`arn:aws:kms:us-west-2:111122223333:key/x`, []]])),
    block: { StringEquals: { 'kms:ViaService': 's3.us-west-2.amazonaws.com' } },
  },
  { id: 'grant-for-aws-resource', block: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } },
  {
    id: 'listed-prefix',
    list: resourceList('buckets', new Map([['arn:aws:s3:::raw', ['s3.inputs.0', 's3.inputs.1']]])),
    block: { StringLike: { 's3:prefix': ['code.py', 'train/*'] } },
  },
  // No field says what may be listed: then nothing may.
  { id: 'listed-prefix', list: resourceList('buckets', new Map([['arn:aws:s3:::raw', []]])), block: null },
  {
    id: 'listed-prefix',
    list: resourceList('buckets', new Map([['arn:aws:s3:::raw', ['s3.inputs.99']]])),
    block: null,
  },
  { id: 'listed-prefix', list: EVERYTHING, block: {} },
  {
    id: 'own-private-app',
    block: {
      ArnLike: {
        'sagemaker:OwnerUserProfileArn': `arn:aws:sagemaker:${HERE}:user-profile/\${sagemaker:DomainId}/\${sagemaker:UserProfileName}`,
      },
      StringEquals: { 'sagemaker:SpaceSharingType': 'Private' },
    },
  },
  {
    id: 'own-space',
    block: {
      ArnLike: {
        'sagemaker:OwnerUserProfileArn': `arn:aws:sagemaker:${HERE}:user-profile/\${sagemaker:DomainId}/\${sagemaker:UserProfileName}`,
      },
      StringEquals: { 'sagemaker:SpaceSharingType': ['Private', 'Shared'] },
    },
  },
  { id: 'app-of-profile', block: { Null: { 'sagemaker:OwnerUserProfileArn': 'true' } } },
  { id: 'space-without-owner', block: { Null: { 'sagemaker:OwnerUserProfileArn': 'true' } } },
  { id: 'shared-app', block: { StringEquals: { 'sagemaker:SpaceSharingType': 'Shared' } } },
  { id: 'tags-new-space', block: { StringEquals: { 'sagemaker:TaggingAction': 'CreateSpace' } } },
];

describe('conditioned', () => {
  test.each(WRITTEN)('$id of $api: $block', ({ id, api = 'CreateTrainingJob', list = EVERYTHING, block }) => {
    const written = conditioned(id, list, RESOLVED, api);
    if (block === null) {
      expect(written).toBeNull();
      return;
    }
    expect(written?.map(({ conditions }) => conditionBlock(conditions))).toStrictEqual([block]);
    expect(written?.flatMap((each) => each.list.resources)).toStrictEqual(list.resources);
  });

  test('a row without a condition has none', () => {
    expect(conditioned(undefined, EVERYTHING, RESOLVED, 'CreateModel')).toStrictEqual([
      { list: EVERYTHING, conditions: [] },
    ]);
  });

  test('keys of two regions are used through S3 of their own', () => {
    const arns = ['eu-west-1', 'us-east-1', 'eu-west-1'].map(
      (region, at) => `arn:aws:kms:${region}:111122223333:key/${at}`,
    );
    const list = resourceList('keys', new Map(arns.map((arn) => [arn, []])));
    const written = conditioned('through-s3', list, RESOLVED, 'CreateModel') ?? [];
    expect(
      written.map((each) => [each.list.resources.length, conditionBlock(each.conditions)]),
    ).toStrictEqual([
      [2, { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } }],
      [1, { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } }],
    ]);
  });

  test('one whole bucket among folders opens it: every name in it may be listed', () => {
    const spec = withList(SPEC, 's3.inputs', [{ text: 's3://raw/train/' }, { text: 's3://raw' }]);
    const list = resourceList('b', new Map([['arn:aws:s3:::raw', ['s3.inputs.0', 's3.inputs.1']]]));
    expect(conditioned('listed-prefix', list, resolvedOf(spec), 'CreateTrainingJob')).toMatchObject([
      { conditions: [] },
    ]);
  });
});

describe('a condition that cannot be written', () => {
  // Readings that a condition does not find: what a list would be that it does not know.
  const blind = { ...RESOLVED, byKind: new Map() };
  const { grants, dropped } = grantsOf(blind);

  test('drops the grant, and never only the condition', () => {
    expect(grantsOf(RESOLVED).dropped).toStrictEqual([]);
    expect(new Set(dropped.map(({ row }) => row.id))).toStrictEqual(
      new Set(['ListInput', 'ListOutput', 'ListModels']),
    );
    expect(grants.filter(({ actions }) => actions.includes('s3:ListBucket'))).toStrictEqual([]);
    expect(grants.some(({ actions }) => actions.includes('s3:GetObject'))).toBe(true);
  });

  test('is an error that names the operation and what it may not do', () => {
    const [first] = conditionDropped({
      ...buildRolePolicies(SPEC),
      spec: SPEC,
      resolved: blind,
      problems: [],
      grants,
      dropped,
      unknowns: [],
    });
    expect(first).toMatchObject({ code: 'condition-dropped', severity: 'error' });
    expect(first?.message).toMatch(
      /^The condition of List\w+ for Create\w+ cannot be written, so the role may not .*\.$/,
    );
  });

  test.each(API_NAMES.filter((api) => APIS[api].metricNamespace === null))(
    '%s publishes no metrics that one could limit',
    (api) => {
      expect(grantsOf(resolvedOf({ ...SPEC, apis: [api] })).dropped).toStrictEqual([]);
    },
  );
});
