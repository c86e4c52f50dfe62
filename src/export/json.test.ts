import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryExport, hostileExport } from './fixtures/arbitrary-roles';
import { filled } from './fixtures/given-inputs';
import { finishedRole } from './finished-role';
import { JSON_PLACEHOLDERS, TERRAFORM_VARIABLES, inputNames } from './input-names';
import { json } from './json';
import { buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../policy';

interface WrittenRole {
  AssumeRolePolicyDocument: unknown;
  ManagedPolicyList?: { PolicyDocument: unknown }[];
  RolePolicyList?: { PolicyDocument: unknown }[];
}

const UNNAMED: RoleSpec = { ...emptyRoleSpec(), apis: ['CreateTrainingJob'], level: 'least-privilege' };

const KNOWN: RoleSpec = {
  ...UNNAMED,
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'acme', rolePath: '' },
  entries: {
    's3.inputs': [{ text: 's3://acme-ml/churn/' }],
    's3.outputs': [{ text: 's3://acme-ml/models/' }],
    images: [{ text: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3' }],
  },
};

function otherAccess(resource: string): RoleSpec {
  const actions = [`${resource.split(':')[2]}:*`];
  return { ...UNNAMED, otherAccess: [{ actions, resources: [resource], why: '' }] };
}

describe('json', () => {
  test('holds exactly the policies, whatever is in them', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryExport, hostileExport), (role) => {
        const written: WrittenRole = JSON.parse(json.render(role));
        const attached = role.attach === 'inline' ? written.RolePolicyList : written.ManagedPolicyList;
        expect(written.AssumeRolePolicyDocument).toStrictEqual(role.trust);
        const placeholder = inputNames(role.inputs, JSON_PLACEHOLDERS);
        expect(attached?.map(({ PolicyDocument }) => PolicyDocument)).toStrictEqual(
          filled(role, ({ input, shown }) => (input === null ? shown : placeholder(input))),
        );
      }),
    );
  });

  test('holds what the policies show, where everything is known', () => {
    const role = finishedRole(buildRolePolicies(KNOWN));
    const { ManagedPolicyList }: WrittenRole = JSON.parse(json.render(role));
    expect(ManagedPolicyList?.map(({ PolicyDocument }) => PolicyDocument)).toStrictEqual(
      role.permissions.map(({ shown }) => shown),
    );
  });

  test.each([
    { what: 'folders that nobody named', spec: UNNAMED, names: ['INPUT-PREFIX', 'OUTPUT-PREFIX'] },
    {
      what: 'another role than this one',
      spec: otherAccess('arn:aws:iam::<account>:role/<role name>'),
      names: ['ACCOUNT-ID', 'OTHER-ROLE-NAME', 'ROLE-NAME'],
    },
    {
      what: 'a folder of the user’s own called <prefix>',
      spec: otherAccess('arn:aws:s3:::acme-ml/<prefix>/*'),
      names: ['INPUT-PREFIX', 'OUTPUT-PREFIX', 'PREFIX'],
    },
    {
      what: 'an image of the account of the role',
      spec: otherAccess('arn:aws:sns:<region>:<account>:<topic>'),
      names: ['ACCOUNT-ID', 'IMAGE-ACCOUNT', 'IMAGE-REGION', 'REGION', 'TOPIC'],
    },
  ])('tells $what apart, in the words of the other formats', ({ spec, names }) => {
    const role = finishedRole(buildRolePolicies(spec));
    const text = json.render(role);
    const [placeholder, variable] = [JSON_PLACEHOLDERS, TERRAFORM_VARIABLES].map((rules) =>
      inputNames(role.inputs, rules),
    );
    for (const name of names) expect(text).toMatch(new RegExp(`(?<![A-Z-])${name}(?![A-Z-])`));
    for (const input of role.inputs.filter(({ id }) => id !== 'account'))
      expect(placeholder?.(input)).toBe(variable?.(input).toUpperCase().replaceAll('_', '-'));
  });
});
