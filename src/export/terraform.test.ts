import { format } from '@cdktn/hcl-tools';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, type PolicyDocument, type RoleSpec } from '../policy';
import { arbitraryExport, hostileExport } from './fixtures/arbitrary-roles';
import { canonical } from './fixtures/canonical';
import { filledPermissions, givenInputs } from './fixtures/given-inputs';
import { OPERATION_ROLES } from './fixtures/operation-roles';
import { SAMPLE_ROLES } from './fixtures/sample-roles';
import { readTerraform } from './fixtures/terraform-reader';
import { finishedRole, type FinishedRole } from './finished-role';
import { TERRAFORM_VARIABLES, inputNames } from './input-names';
import { ROLE_NAME } from './role-inputs';
import { terraform } from './terraform';

/** What the ARN of the role will be. */
const MADE_ARN = 'arn:aws:iam::111122223333:role/made';

async function expectSameRole(role: FinishedRole): Promise<void> {
  const text = terraform.render(role);
  const [variable, given] = [inputNames(role.inputs, TERRAFORM_VARIABLES), givenInputs(role)];
  const variables = Object.fromEntries(role.inputs.map((input) => [variable(input), given(input)]));
  const read = await readTerraform(text, { variables, roleArn: MADE_ARN });

  expect(await format(text)).toBe(text);
  expect(read.variables.toSorted()).toStrictEqual(role.inputs.map(variable).toSorted());
  expect(read.validations).toStrictEqual(read.variables.map((name) => `\${var.${name} != ""}`));
  expect(canonical(asPolicy(read.trust))).toStrictEqual(canonical(role.trust));
  expect(read.permissions.map(({ document }) => canonical(asPolicy(document)))).toStrictEqual(
    filledPermissions(role, MADE_ARN).map((document) => canonical(document)),
  );
  const name = role.name ?? given(ROLE_NAME);
  expect(read.permissions.map((policy) => policy.name)).toStrictEqual(
    role.permissions.map(({ suffix }) => `${name}-${suffix}`),
  );
  expect(read.role).toStrictEqual({
    name,
    ...(role.path === '/' ? {} : { path: role.path }),
    ...(role.description === '' ? {} : { description: role.description }),
    ...(role.maxSessionDuration === null ? {} : { max_session_duration: role.maxSessionDuration }),
    ...(role.permissionsBoundary === null ? {} : { permissions_boundary: role.permissionsBoundary }),
    ...(role.tags.length === 0
      ? {}
      : { tags: Object.fromEntries(role.tags.map(({ key, value }) => [key, value])) }),
  });
  expect(read.kind).toBe(role.permissions.length === 0 ? 'none' : role.attach);
  const names = read.permissions.map((policy) => policy.name);
  expect(read.attached).toStrictEqual(role.attach === 'managed' ? names : []);
  expect(new Set(read.permissions.map((policy) => policy.path ?? '/'))).toStrictEqual(
    new Set(role.permissions.map(() => (role.attach === 'managed' ? role.path : '/'))),
  );
  expect(read.roleArn).toBe(MADE_ARN);
}

function asPolicy(value: unknown): PolicyDocument {
  const policy: PolicyDocument = JSON.parse(JSON.stringify(value));
  expect(policy.Version).toBe('2012-10-17');
  return policy;
}

describe('terraform', () => {
  test.each([...SAMPLE_ROLES, ...OPERATION_ROLES])(
    '$id: Terraform’s own parser gives the role back',
    async ({ spec }) => {
      await expectSameRole(finishedRole(buildRolePolicies(spec)));
    },
  );

  test('roles as people leave them come back too, of all levels and operations', async () => {
    await Promise.all(fc.sample(arbitraryExport, { numRuns: 150, seed: 1 }).map(expectSameRole));
  });

  test('whatever is in a role comes back', async () => {
    await Promise.all(fc.sample(hostileExport, { numRuns: 250, seed: 1 }).map(expectSameRole));
  });

  test('a literal &{ is kept, which a data source would turn into ${', () => {
    const [sample] = SAMPLE_ROLES;
    const spec: RoleSpec = {
      ...(sample?.spec ?? emptyRoleSpec()),
      entries: { 's3.inputs': [{ text: 's3://acme-ml/a&{b}/' }] },
    };
    const text = terraform.render(finishedRole(buildRolePolicies(spec)));
    expect(text).toContain('jsonencode({');
    expect(text).toContain('a&{b}/*');
    expect(text).toContain('# Not aws_iam_policy_document');
  });

  test.each([
    { attach: 'managed', folder: 'year=2026', resource: 'aws_iam_policy', value: /"permissions-1" = data\./ },
    {
      attach: 'managed',
      folder: 'a&{b}',
      resource: 'aws_iam_policy',
      value: /"permissions-\d" = jsonencode\(\{/,
    },
    {
      attach: 'inline',
      folder: 'year=2026',
      resource: 'aws_iam_role_policy',
      value: /"permissions-1" = data\./,
    },
  ] as const)('split policies of $folder are one $resource, by key', async (split) => {
    const { attach, folder, resource, value } = split;
    const spec: RoleSpec = {
      ...emptyRoleSpec(),
      apis: ['CreateProcessingJob'],
      role: { attach },
      entries: {
        's3.inputs': Array.from({ length: 150 }, (_, day) => ({
          text: `s3://acme-events/${folder}/${day}/`,
        })),
      },
    };
    const role = finishedRole(buildRolePolicies(spec));
    expect(role.permissions.length).toBeGreaterThan(1);
    const text = terraform.render(role);
    expect(text.match(new RegExp(`^resource "${resource}" "permissions" \\{$`, 'gm'))).toHaveLength(1);
    expect(text).toMatch(value);
    expect(text).toContain(' name   = "${var.role_name}-${each.key}"\n');
    await expectSameRole(role);
  });

  test('keys of tags stand in the columns of terraform fmt, whatever they are made of', async () => {
    const tags = ['team', '\u1112\u1161\u11AB', '𝓪𝓫'].map((key) => ({ key, value: 'x' }));
    const spec: RoleSpec = { ...emptyRoleSpec(), apis: ['CreateModel'], role: { tags } };
    const text = terraform.render(finishedRole(buildRolePolicies(spec)));
    expect(text).toContain('"𝓪𝓫" = "x"');
    expect(await format(text)).toBe(text);
  });

  test('a role without permissions is its trust alone', async () => {
    const spec = emptyRoleSpec();
    await expectSameRole(finishedRole(buildRolePolicies(spec)));
  });
});
