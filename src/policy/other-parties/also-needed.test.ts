import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySpec } from '../fixtures/arbitrary-specs';
import { textsIn } from '../fixtures/texts-in-lists';
import {
  alsoNeeded,
  buildRolePolicies,
  emptyRoleSpec,
  withList,
  type AlsoNeeded,
  type HandedPolicy,
  type RoleSpec,
  type SlotId,
} from '../index';

const ROLE = 'arn:aws:iam::111122223333:role/ml/acme-churn';
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6';
const FOREIGN_KEY = 'arn:aws:kms:eu-west-1:444455556666:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a';

const TRAINING: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'acme-churn', rolePath: '/ml/' },
  entries: textsIn({
    's3.inputs': ['s3://acme-raw/churn/', 's3://acme-ml/train/'],
    's3.outputs': ['s3://acme-ml/models/'],
    images: ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1'],
  }),
};

const having = (slot: SlotId, ...texts: string[]): RoleSpec =>
  withList(
    TRAINING,
    slot,
    texts.map((text) => ({ text })),
  );

function needed(spec: RoleSpec): AlsoNeeded {
  return alsoNeeded(buildRolePolicies(spec));
}

function kinds(spec: RoleSpec): readonly string[] {
  return needed(spec).policies.map(({ kind, subject }) => `${kind} ${subject}`.trim());
}

function find(spec: RoleSpec, kind: HandedPolicy['kind']): HandedPolicy {
  const found = needed(spec).policies.find((policy) => policy.kind === kind);
  if (found === undefined) throw new Error(`There is no ${kind} policy.`);
  return found;
}

const CALLED_FOR: readonly { when: string; spec: RoleSpec; policies: readonly string[] }[] = [
  { when: 'no API is chosen', spec: emptyRoleSpec(), policies: [] },
  { when: 'everything is of one account, and no key is used', spec: TRAINING, policies: ['caller'] },
  {
    when: 'there are keys',
    spec: {
      ...TRAINING,
      entries: textsIn({ 'kms.inputs': [KEY], 'kms.outputs': [KEY, FOREIGN_KEY] }),
    },
    policies: ['caller', `key ${KEY}`, `key ${FOREIGN_KEY}`],
  },
  {
    when: 'a key is given that no chosen API uses',
    spec: { ...having('kms.outputs', KEY), apis: ['CreateModel'] },
    policies: ['caller'],
  },
  {
    when: 'a bucket is said to be another account’s',
    spec: { ...TRAINING, foreignBuckets: ['acme-raw', 'not-used-here'] },
    policies: ['caller', 'bucket acme-raw'],
  },
  {
    when: 'a bucket’s name says that it is another account’s',
    spec: having('s3.inputs', 's3://sagemaker-eu-west-1-444455556666/x/'),
    policies: ['caller', 'bucket sagemaker-eu-west-1-444455556666'],
  },
  {
    when: 'a bucket’s name says that it is our own',
    spec: having('s3.inputs', 's3://sagemaker-eu-west-1-111122223333/x/'),
    policies: ['caller'],
  },
  {
    when: 'an image is of another account',
    spec: having(
      'images',
      '444455556666.dkr.ecr.eu-west-1.amazonaws.com/a/b:1',
      '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1',
    ),
    policies: ['caller', 'repository arn:aws:ecr:eu-west-1:444455556666:repository/a/b'],
  },
  {
    when: 'an image is one of AWS’s',
    spec: having('images', '763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:2.6'),
    policies: ['caller'],
  },
  {
    when: 'an image is one of AWS’s, in the account of the region',
    spec: having('images', '<aws image account>.dkr.ecr.<region>.amazonaws.com/pytorch-training:2.6'),
    policies: ['caller'],
  },
  {
    when: 'an image is one of AWS’s, in an account that is not known yet',
    spec: having('images', '<aws image account>.dkr.ecr.<region>.amazonaws.com/some-image:2.6'),
    policies: ['caller'],
  },
];

describe('alsoNeeded', () => {
  test.each(CALLED_FOR)('when $when', ({ spec, policies }) => {
    expect(kinds(spec)).toStrictEqual(policies);
  });

  test('the caller’s policy has the call on this account’s resources, and passes this role', () => {
    expect(find(TRAINING, 'caller').document.Statement).toStrictEqual([
      {
        Sid: 'CreateTrainingJob',
        Effect: 'Allow',
        Action: [
          'sagemaker:CreateTrainingJob',
          'sagemaker:DescribeTrainingJob',
          'sagemaker:StopTrainingJob',
          'sagemaker:AddTags',
        ],
        Resource: ['arn:aws:sagemaker:eu-west-1:111122223333:training-job/*'],
      },
      {
        Sid: 'PassExecutionRole',
        Effect: 'Allow',
        Action: ['iam:PassRole'],
        Resource: [ROLE],
        Condition: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } },
      },
    ]);
  });

  test('the caller of a notebook in a VPC on an encrypted volume needs what AWS asks of the caller', () => {
    const notebook: RoleSpec = {
      ...having('kms.volumes', KEY),
      apis: ['CreateNotebookInstance'],
      vpc: true,
    };
    expect(
      find(notebook, 'caller').document.Statement.map(({ Sid, Resource }) => [Sid, Resource]),
    ).toStrictEqual([
      ['CreateNotebookInstance', ['arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance/*']],
      ['PassExecutionRole', [ROLE]],
      ['ConnectNotebookToVpc', ['*']],
      ['EncryptNotebookVolume', [KEY]],
    ]);
  });

  test('what is not known stands as a placeholder, or as *', () => {
    const [call, pass] = find({ ...TRAINING, account: emptyRoleSpec().account }, 'caller').document.Statement;
    expect(call?.Resource).toStrictEqual(['arn:aws:sagemaker:*:*:training-job/*']);
    expect(pass?.Resource).toStrictEqual(['arn:aws:iam::ACCOUNT-ID:role/ROLE-NAME']);
  });

  test('a key’s policy names the role, with the conditions of the role’s own policy', () => {
    const spec: RoleSpec = {
      ...having('kms.inputs', FOREIGN_KEY),
      level: 'least-privilege',
    };
    const policy = find(spec, 'key');
    expect(policy).toMatchObject({ isCertain: true, principals: [ROLE] });
    expect(policy.document.Statement).toStrictEqual([
      {
        Sid: 'DecryptInput',
        Effect: 'Allow',
        Principal: { AWS: ROLE },
        Action: ['kms:Decrypt'],
        Resource: ['*'],
        Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
      },
    ]);
  });

  test('a repository’s policy names no resource: ECR takes none', () => {
    const spec = having('images', '444455556666.dkr.ecr.eu-west-1.amazonaws.com/ab:1');
    expect(find(spec, 'repository').document.Statement).toStrictEqual([
      {
        Sid: 'PullImages',
        Effect: 'Allow',
        Principal: { AWS: ROLE },
        Action: ['ecr:BatchCheckLayerAvailability', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage'],
      },
    ]);
  });

  test('whether a foreign image needs it is uncertain while the role’s account is not known', () => {
    const spec = {
      ...having('images', '444455556666.dkr.ecr.eu-west-1.amazonaws.com/ab:1'),
      account: { ...TRAINING.account, accountId: '' },
    };
    expect(find(spec, 'repository').isCertain).toBe(false);
  });

  test('a bucket’s policy names its own resources only, also where the role’s policy is broad', () => {
    const spec: RoleSpec = { ...TRAINING, level: 'guide', scope: 'broad', foreignBuckets: ['acme-raw'] };
    const resources = find(spec, 'bucket').document.Statement.flatMap(({ Resource = [] }) => Resource);
    expect([...new Set(resources)].toSorted()).toStrictEqual([
      'arn:aws:s3:::acme-raw',
      'arn:aws:s3:::acme-raw/churn/*',
    ]);
  });

  test('a bucket whose name goes on is another bucket', () => {
    const spec = { ...having('s3.inputs', 's3://acme/x/', 's3://acme-raw/y/'), foreignBuckets: ['acme'] };
    const resources = find(spec, 'bucket').document.Statement.flatMap(({ Resource = [] }) => Resource);
    expect(resources.filter((resource) => resource.includes('acme-raw'))).toStrictEqual([]);
  });

  test.each([
    { folders: 60, isTooLarge: false },
    { folders: 1_000, isTooLarge: true },
  ])('a bucket’s policy for $folders folders is too large: $isTooLarge', ({ folders, isTooLarge }) => {
    const inputs = Array.from({ length: folders }, (_, day) => `s3://acme-raw/für/day=${day}/`);
    const spec = { ...having('s3.inputs', ...inputs), foreignBuckets: ['acme-raw'] };
    const { document, reason } = find(spec, 'bucket');
    expect(Buffer.byteLength(JSON.stringify(document)) > 20_480).toBe(isTooLarge);
    expect(reason.includes('larger than the 20 KB')).toBe(isTooLarge);
  });

  test('checks are those that the spec calls for', () => {
    const ids = (spec: RoleSpec) => needed(spec).checks.map(({ id }) => id);
    expect(ids(TRAINING)).toStrictEqual([
      'boundary',
      'organisation',
      'bucket-denies',
      'lake-formation',
      'wait',
    ]);
    expect(ids({ ...TRAINING, vpc: true })).toContain('vpc-endpoints');
    expect(ids({ ...TRAINING, entries: {} })).not.toContain('bucket-denies');
    expect(ids({ ...TRAINING, foreignBuckets: ['acme-raw'] })).toContain('role-first');
  });

  test('unknown parts are named, those of the role itself too', () => {
    const spec: RoleSpec = {
      ...having('s3.inputs', 's3://<data bucket>/train/'),
      account: { ...TRAINING.account, roleName: '' },
      foreignBuckets: ['DATA-BUCKET'],
    };
    const bucket = find(spec, 'bucket');
    expect(bucket).toMatchObject({
      subject: 'DATA-BUCKET',
      principals: ['arn:aws:iam::ACCOUNT-ID:role/ROLE-NAME'],
    });
    expect([...bucket.unknowns].toSorted()).toStrictEqual(['data bucket', 'this role']);
    expect(find(spec, 'caller').unknowns).toStrictEqual(['this role']);
    expect(find(TRAINING, 'caller').unknowns).toStrictEqual([]);
  });

  test('policies of resources grant what the role’s own grant on them, for any spec', () => {
    fc.assert(
      fc.property(arbitrarySpec, (arbitrary) => {
        const spec: RoleSpec = {
          ...arbitrary,
          scope: 'scoped',
          foreignBuckets: ['acme-ml', 'acme-raw', 'acme-models', 'a1b'],
        };
        const granted = buildRolePolicies(spec).permissions.flatMap(({ Statement }) => Statement);
        const fileNames = needed(spec).policies.map(({ fileName }) => fileName);
        expect(new Set(fileNames).size).toBe(fileNames.length);
        for (const { kind, subject, document } of needed(spec).policies) {
          const sids = document.Statement.map(({ Sid }) => Sid);
          expect(new Set(sids).size).toBe(sids.length);
          if (kind === 'caller') continue;
          const isOn = (resource: string) =>
            kind === 'bucket' ? resource.split(/:::|\//)[1] === subject : resource === subject;
          const own = granted.filter(({ Resource = [] }) => Resource.some((resource) => isOn(resource)));
          const said = (statements: typeof document.Statement | typeof own) =>
            statements.map(({ Action, Condition }) => JSON.stringify([Action, Condition]));
          expect(said(document.Statement)).toStrictEqual(said(own));
        }
      }),
    );
  });
});
