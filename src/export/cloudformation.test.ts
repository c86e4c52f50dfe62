import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../policy';
import { cloudformation } from './cloudformation';
import { arbitraryExport, hostileExport } from './fixtures/arbitrary-roles';
import { canonical } from './fixtures/canonical';
import { OPERATION_ROLES } from './fixtures/operation-roles';
import { expectTemplateOf, type RoleTemplate } from './fixtures/role-template';
import { SAMPLE_ROLES } from './fixtures/sample-roles';
import { readTemplate } from './fixtures/template-reader';
import { finishedRole, type FinishedRole } from './finished-role';
import { TEMPLATE_PARAMETERS, inputNames, type NameOf } from './input-names';
import { ROLE_NAME } from './role-inputs';

const folder = mkdtempSync(join(tmpdir(), 'role-template-'));
afterAll(() => rmSync(folder, { recursive: true }));

function asTemplate(value: unknown): RoleTemplate {
  return JSON.parse(JSON.stringify(value));
}

/** What the CDK makes of a template: it reads it with a reader of its own, and knows every property. */
function included(text: string): RoleTemplate {
  const templateFile = join(folder, 'execution-role.yaml');
  writeFileSync(templateFile, text);
  const stack = new Stack(new App({ outdir: join(folder, 'cdk.out') }), 'Included');
  void new CfnInclude(stack, 'Template', { templateFile });
  return asTemplate(Template.fromStack(stack).toJSON());
}

/** How the parameters of a role are called: it has none for its name. */
function parametersOf({ inputs }: FinishedRole): NameOf {
  return inputNames(
    inputs.filter((input) => input !== ROLE_NAME),
    TEMPLATE_PARAMETERS,
  );
}

function expectSameRole(role: FinishedRole): void {
  const text = cloudformation.render(role);
  const template = asTemplate(readTemplate(text, '1.1'));
  const parameter = parametersOf(role);
  expect(Object.keys(template.Parameters ?? {})).toStrictEqual(
    role.inputs.filter((input) => input !== ROLE_NAME).map(parameter),
  );
  expectTemplateOf(template, role, parameter);
  expectTemplateOf(asTemplate(readTemplate(text, '1.2')), role, parameter);
  const { AssumeRolePolicyDocument: trust } = template.Resources['ExecutionRole']?.Properties ?? {};
  expect(canonical(JSON.parse(JSON.stringify(trust)))).toStrictEqual(canonical(role.trust));
}

describe('cloudformation', () => {
  test.each([...SAMPLE_ROLES, ...OPERATION_ROLES])(
    '$id: readers of YAML and the CDK give the role back',
    ({ spec }) => {
      const role = finishedRole(buildRolePolicies(spec));
      expectSameRole(role);
      expectTemplateOf(included(cloudformation.render(role)), role, parametersOf(role));
    },
  );

  test.each([
    { count: 90, isLarge: false },
    { count: 1_100, isLarge: true },
  ])('a role of $count addresses says whether its template must go by way of S3', ({ count, isLarge }) => {
    const spec: RoleSpec = {
      ...emptyRoleSpec(),
      apis: ['CreateTrainingJob'],
      entries: {
        's3.inputs': Array.from({ length: count }, (_, index) => ({ text: `s3://acme-ml/part-${index}/` })),
      },
    };
    const text = cloudformation.render(finishedRole(buildRolePolicies(spec)));
    expect(Buffer.byteLength(text) > 51_200).toBe(isLarge);
    expect(text.includes('--s3-bucket')).toBe(isLarge);
  });

  test.each([
    { roleName: '', stack: 'execution-role' },
    { roleName: 'acme-churn', stack: 'acme-churn' },
    { roleName: 'acme_churn.v2@eu', stack: 'acme-churn-v2-eu-41b2328a' },
    { roleName: '2026-churn', stack: 'role-2026-churn-0c475134' },
    { roleName: '_churn', stack: 'churn-1dfe51c0' },
  ])('the stack of the role “$roleName” is $stack', ({ roleName, stack }) => {
    const spec = emptyRoleSpec();
    const named = { ...spec, account: { ...spec.account, roleName } };
    expect(cloudformation.render(finishedRole(buildRolePolicies(named)))).toContain(
      ` --stack-name ${stack} `,
    );
    expect(stack).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/);
  });

  test.each([
    { what: 'roles as people leave them, of all levels and operations', roles: arbitraryExport },
    { what: 'roles of hostile texts', roles: hostileExport },
  ])('$what come back too', ({ roles }) => {
    fc.assert(fc.property(roles, expectSameRole), { numRuns: 60 });
    for (const role of fc.sample<FinishedRole>(roles, { numRuns: 25, seed: 1 }))
      expectTemplateOf(included(cloudformation.render(role)), role, parametersOf(role));
  });
});

test('no two roles share a stack', () => {
  const names = ['a-b', 'a_b', 'a.b', 'a+b', 'a--b', '-a-b', 'a-b-', '1', '-', '_', 'role-1', 'Train'];
  const stacks = names.map((roleName) => {
    const spec = { ...emptyRoleSpec(), apis: ['CreateTrainingJob' as const] };
    const role = finishedRole(buildRolePolicies({ ...spec, account: { ...spec.account, roleName } }));
    return /--stack-name (?<stack>\S+)/.exec(cloudformation.render(role))?.groups?.['stack'] ?? '';
  });
  for (const stack of stacks) expect(stack).toMatch(/^[A-Za-z][A-Za-z0-9-]{0,127}$/);
  expect(new Set(stacks).size).toBe(names.length);
  expect(stacks.at(-1)).toBe('Train');
});
