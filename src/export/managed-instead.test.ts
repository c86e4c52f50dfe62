import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLES } from '../examples';
import { buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../policy';
import { awsCli } from './aws-cli';
import { cloudformation } from './cloudformation';
import { EXPORTERS, type FormatId } from './exporters';
import { finishedRole } from './finished-role';
import { StubAws } from './fixtures/stub-aws';
import { emptyIam } from './fixtures/stub-aws/iam-state';
import { hasTool } from './fixtures/tools';
import { managedInstead } from './managed-instead';

const NAME = 'AmazonSageMakerFullAccess';
const ARN = `arn:aws:iam::aws:policy/${NAME}`;
const SPEC: RoleSpec = EXAMPLES[0]?.spec ?? emptyRoleSpec();
const ROLE = managedInstead(buildRolePolicies(SPEC), NAME);

/** How each format attaches it. */
const WRITTEN: Readonly<Record<FormatId, string>> = {
  json: `"PolicyArn": "${ARN}"`,
  'aws-cli': `attach_policy '${ARN}'`,
  cloudformation: `- ${ARN}`,
  terraform: `policy_arn = "${ARN}"`,
  cdk: `iam.ManagedPolicy.fromAwsManagedPolicyName('${NAME}')`,
  boto3: `own.append("${ARN}")`,
};

describe.each(EXPORTERS)('$label', ({ id, render }) => {
  const text = render(ROLE);

  test('attaches the policy', () => {
    expect(text).toContain(WRITTEN[id]);
  });

  test('holds the trust policy, and nothing of the role’s own permissions', () => {
    expect(text).toContain('sagemaker.amazonaws.com');
    expect(text).not.toContain('s3:GetObject');
  });

  test('says nothing of it for any other role', () => {
    expect(render(finishedRole(buildRolePolicies(SPEC)))).not.toContain(NAME);
  });
});

test('asks for nothing that only the permissions needed', () => {
  const open = { ...SPEC, entries: {}, account: { ...SPEC.account, roleName: '' } };
  const { inputs } = managedInstead(buildRolePolicies(open), NAME);
  expect(inputs.map(({ id }) => id)).toStrictEqual(['role-name']);
});

test('the ARN is of the role’s partition', () => {
  const inChina = { ...SPEC, account: { ...SPEC.account, region: 'cn-north-1' } };
  expect(managedInstead(buildRolePolicies(inChina), NAME).attached).toStrictEqual([
    `arn:aws-cn:iam::aws:policy/${NAME}`,
  ]);
});

test('a template gives the role no policy of its own', () => {
  const { Resources } = parse(cloudformation.render(ROLE), { logLevel: 'silent' });
  expect(Object.keys(Resources)).toStrictEqual(['ExecutionRole']);
  expect(Resources.ExecutionRole.Properties.ManagedPolicyArns).toStrictEqual([ARN]);
});

describe.skipIf(!hasTool('bash'))('bash, if it is on this machine,', () => {
  const aws = new StubAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  test('attaches it once', async () => {
    aws.iam = emptyIam();
    aws.iam.policies.set(ARN, { PolicyName: NAME, Path: '/', Arn: ARN, versions: [], made: 0 });
    const script = awsCli.render(ROLE);
    expect(await aws.run(script, {})).toMatchObject({ code: 0 });
    expect([...aws.iam.roles.values()].map(({ attached }) => [...attached])).toStrictEqual([[ARN]]);
    expect(await aws.run(script, {})).toMatchObject({ code: 0, mutations: [] });
  });
});
