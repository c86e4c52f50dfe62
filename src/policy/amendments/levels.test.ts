import { describe, expect, test } from 'vitest';
import { textsIn } from '../fixtures/texts-in-lists';
import {
  AMENDMENTS,
  AMENDMENT_IDS,
  API_NAMES,
  buildRolePolicies,
  changesSince,
  emptyRoleSpec,
  isAllowed,
  isAmendmentOn,
  setAmendment,
  type AmendmentId,
  type ApiName,
  type Level,
  type RoleSpec,
} from '../index';

const ACCOUNT: RoleSpec['account'] = {
  region: 'eu-west-1',
  accountId: '111122223333',
  roleName: 'acme',
  rolePath: '/ml/',
};

/** Of these two AWS documents a trust condition, and one of them makes calls. */
const SPEC: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob', 'CreateDomain'],
  account: ACCOUNT,
  calls: ['CreateTrainingJob'],
};

const CORRECTIONS_OF_1 = [
  'kms-data-key',
  'model-list-bucket',
  'model-decrypt',
  'model-vpc-endpoints',
  'multipart-abort',
  'bucket-location',
  'output-folder',
  'fsx-action-name',
  'notebook-vpc',
  'notebook-kms',
  'notebook-repositories',
] as const;
const CORRECTIONS = [...CORRECTIONS_OF_1, 'notebook-volume-key', 'notebook-helper-calls'] as const;
const RECOMMENDED = [
  ...CORRECTIONS,
  'pass-role-itself',
  'split-read-write',
  'scope-logs',
  'notebook-actions',
] as const;
const LEAST = [
  ...RECOMMENDED,
  'scope-metrics',
  'kms-via-service',
  'trust-source-account',
  'trust-source-arn',
  'list-prefix',
] as const;

function on(spec: RoleSpec): readonly AmendmentId[] {
  return AMENDMENT_IDS.filter((id) => isAmendmentOn(spec, id));
}

function without(ids: readonly AmendmentId[], ...left: AmendmentId[]): readonly AmendmentId[] {
  return ids.filter((id) => !left.includes(id));
}

interface Row {
  readonly level: Level;
  readonly when: string;
  readonly spec?: Partial<RoleSpec>;
  readonly has: readonly AmendmentId[];
}

/** By hand: each level in one place. */
const TODAY: readonly Row[] = [
  { level: 'guide', when: 'all is known', has: [] },
  { level: 'recommended', when: 'all is known', has: RECOMMENDED },
  {
    level: 'recommended',
    when: 'the role has no name',
    spec: { account: { ...ACCOUNT, roleName: '' } },
    has: without(RECOMMENDED, 'pass-role-itself'),
  },
  {
    level: 'recommended',
    when: 'the region is not known',
    spec: { account: { ...ACCOUNT, region: '' } },
    has: without(RECOMMENDED, 'scope-logs'),
  },
  {
    level: 'recommended',
    when: 'the account is not known',
    spec: { account: { ...ACCOUNT, accountId: '' } },
    has: without(RECOMMENDED, 'scope-logs', 'pass-role-itself'),
  },
  {
    level: 'recommended',
    when: 'no call is named',
    spec: { calls: [] },
    has: without(RECOMMENDED, 'notebook-actions'),
  },
  {
    level: 'recommended',
    when: 'calls are named that nothing makes',
    spec: { apis: ['CreateTrainingJob'] },
    has: without(RECOMMENDED, 'notebook-actions'),
  },
  { level: 'least-privilege', when: 'all is known', has: LEAST },
  {
    level: 'least-privilege',
    when: 'nothing is known',
    spec: { account: emptyRoleSpec().account, calls: [] },
    has: LEAST,
  },
  {
    level: 'least-privilege',
    when: 'AWS documents a trust condition for one operation of two',
    spec: { apis: ['CreateTrainingJob', 'CreateHyperParameterTuningJob'] },
    has: without(LEAST, 'trust-source-account', 'trust-source-arn'),
  },
];

const LEAST_OF_1 = [
  ...CORRECTIONS_OF_1,
  'pass-role-itself',
  'split-read-write',
  'scope-logs',
  'scope-metrics',
  'kms-via-service',
  'grant-for-aws-resource',
  'notebook-actions',
  'trust-source-account',
  'trust-source-arn',
] as const;

const REVISION_1: readonly Row[] = [
  { level: 'guide', when: 'all is known', has: [] },
  { level: 'recommended', when: 'all is known', has: [...CORRECTIONS_OF_1, 'pass-role-itself'] },
  {
    level: 'recommended',
    when: 'the role has no name',
    spec: { account: { ...ACCOUNT, roleName: '' } },
    has: CORRECTIONS_OF_1,
  },
  { level: 'least-privilege', when: 'all is known', has: LEAST_OF_1 },
  {
    level: 'least-privilege',
    when: 'AWS documents a trust condition for one operation of two',
    spec: { apis: ['CreateTrainingJob', 'CreateNotebookInstance'] },
    has: without(LEAST_OF_1, 'trust-source-account', 'trust-source-arn'),
  },
];

describe('levels', () => {
  test.each(TODAY)('$level when $when', ({ level, spec, has }) => {
    expect([...on({ ...SPEC, level, ...spec })].toSorted()).toStrictEqual([...has].toSorted());
  });

  test.each(REVISION_1)('$level of revision 1 when $when', ({ level, spec, has }) => {
    expect([...on({ ...SPEC, level, ...spec, revision: 1 })].toSorted()).toStrictEqual([...has].toSorted());
  });

  test.each(['grant-for-aws-resource', 'sdk-role-check'] as const)('no level of today has %s', (id) => {
    for (const level of ['guide', 'recommended', 'least-privilege'] as const) {
      for (const api of API_NAMES) expect(isAmendmentOn({ ...SPEC, apis: [api], level }, id)).toBe(false);
    }
  });

  test.each(AMENDMENTS.filter(({ since }) => since !== undefined))(
    '$id is off in a role of revision 1, unless it is switched on by hand',
    ({ id }) => {
      for (const level of ['recommended', 'least-privilege'] as const) {
        const spec: RoleSpec = { ...SPEC, level, revision: 1 };
        expect(isAmendmentOn(spec, id)).toBe(false);
        expect(isAmendmentOn(setAmendment(spec, id, true), id)).toBe(true);
      }
    },
  );

  test('with one training job, no key and no VPC, recommended adds corrections only, and takes away', () => {
    const spec: RoleSpec = {
      ...emptyRoleSpec(),
      apis: ['CreateTrainingJob'],
      account: ACCOUNT,
      entries: textsIn({
        's3.inputs': ['s3://raw/train/'],
        's3.outputs': ['s3://out/models'],
        images: ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1'],
      }),
    };
    const pairs = (level: Level) =>
      buildRolePolicies({ ...spec, level }).permissions.flatMap(({ Statement }) =>
        Statement.flatMap(({ Action, Resource = [] }) =>
          Action.flatMap((a) => Resource.map((r) => `${a} ${r}`)),
        ),
      );
    const added = (level: Level, before: Level) =>
      pairs(level)
        .filter((pair) => !pairs(before).includes(pair))
        .toSorted();
    const log = (action: string) =>
      `logs:${action} arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*`;
    expect(added('recommended', 'guide')).toStrictEqual([
      log('CreateLogGroup'),
      log('CreateLogStream'),
      log('DescribeLogStreams'),
      log('PutLogEvents'),
      's3:AbortMultipartUpload arn:aws:s3:::out/models/*',
      's3:GetBucketLocation arn:aws:s3:::out',
      's3:GetBucketLocation arn:aws:s3:::raw',
    ]);
    expect(added('guide', 'recommended')).toStrictEqual([
      'logs:CreateLogGroup *',
      'logs:CreateLogStream *',
      'logs:DescribeLogStreams *',
      'logs:PutLogEvents *',
      's3:GetObject arn:aws:s3:::out/models/*',
      's3:PutObject arn:aws:s3:::raw/train/*',
    ]);
    expect(added('least-privilege', 'recommended')).toStrictEqual([]);
  });
});

/** What reads S3 and may write elsewhere. */
const READERS: readonly ApiName[] = API_NAMES;

describe('writing an input', () => {
  const spec: RoleSpec = {
    ...emptyRoleSpec(),
    account: ACCOUNT,
    entries: textsIn({
      's3.inputs': ['s3://raw/train/'],
      's3.outputs': ['s3://out/results/'],
      's3.models': ['s3://models/churn/'],
      's3.checkpoints': ['s3://out/checkpoints/'],
      's3.capture': ['s3://out/capture/'],
      images: ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1'],
    }),
    options: { async: true, 'property-files': true, 'inference-components': true },
    calls: ['CreateTrainingJob'],
  };

  test.each(READERS)('%s: denied at recommended and least-privilege', (api) => {
    for (const level of ['recommended', 'least-privilege'] as const) {
      const { permissions } = buildRolePolicies({ ...spec, apis: [api], level });
      const writes = ['s3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'].flatMap((action) =>
        ['arn:aws:s3:::raw/train/x', 'arn:aws:s3:::models/churn/x'].map((resource) => ({ action, resource })),
      );
      expect(writes.filter((request) => isAllowed(permissions, request).allowed)).toStrictEqual([]);
    }
  });
});

describe('what the catalogue has learnt since a role was made', () => {
  const made: RoleSpec = { ...SPEC, apis: ['CreateNotebookInstance'], revision: 1 };

  test('a role of today has learnt all', () => {
    expect(changesSince({ ...made, revision: 2 })).toStrictEqual([]);
    expect(changesSince(SPEC)).toStrictEqual([]);
  });

  test('is named, with whether it is on today', () => {
    expect(changesSince(made).map(({ id, on: isOn }) => `${id} ${isOn}`)).toStrictEqual([
      'notebook-volume-key true',
      'notebook-helper-calls true',
      'split-read-write true',
      'scope-logs true',
      'notebook-actions true',
    ]);
    expect(
      changesSince({ ...made, level: 'least-privilege' }).map(({ id, on: isOn }) => `${id} ${isOn}`),
    ).toStrictEqual([
      'notebook-volume-key true',
      'notebook-helper-calls true',
      'grant-for-aws-resource false',
      'list-prefix true',
    ]);
  });

  test('says nothing of what is switched by hand, and of what concerns no operation of the role', () => {
    expect(
      changesSince({ ...made, amendments: { 'split-read-write': false, 'scope-logs': true } }).map(
        ({ id }) => id,
      ),
    ).toStrictEqual(['notebook-volume-key', 'notebook-helper-calls', 'notebook-actions']);
    expect(changesSince({ ...made, apis: ['CreateModel'] }).map(({ id }) => id)).toStrictEqual([
      'scope-logs',
    ]);
  });

  test('is taken with one click, which leaves the rest as it is', () => {
    const { findings } = buildRolePolicies(made);
    const since = findings.find(({ code }) => code === 'since-made');
    const { revision: _revision, ...today } = made;
    expect(since?.fix?.apply(made)).toStrictEqual(today);
    expect(buildRolePolicies(today).findings.map(({ code }) => code)).not.toContain('since-made');
  });
});
