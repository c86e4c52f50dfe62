import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SLOT_IDS, buildRolePolicies, emptyRoleSpec, type PolicyDocument, type RoleSpec } from '../policy';
import { EXPORTERS } from './exporters';
import { finishedRole } from './finished-role';
import { arbitraryExport, hostileExport } from './fixtures/arbitrary-roles';
import { canonical } from './fixtures/canonical';
import { filled } from './fixtures/given-inputs';
import { OWN_PART, roleWithOpen } from './fixtures/operation-roles';
import { SAMPLE_ROLES } from './fixtures/sample-roles';
import { openTextsIn } from './open-document';
import { ROLE_NAME } from './role-inputs';

function exported(spec: RoleSpec) {
  return finishedRole(buildRolePolicies(spec));
}

/** Statements of several policies in one spelling: where they are split depends on the length of names. */
function statementsOf(documents: readonly PolicyDocument[]) {
  return documents.flatMap((document) => canonical(document));
}

describe('finishedRole', () => {
  test('its open texts print what the policies show, and ask for nothing but its inputs', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryExport, hostileExport), (role) => {
        for (const { document, shown } of role.permissions) {
          expect(canonical(JSON.parse(JSON.stringify(document)))).toStrictEqual(canonical(shown));
          for (const { input } of openTextsIn(document).flatMap(({ parts }) =>
            parts.flatMap((part) => (typeof part === 'string' ? [] : [part])),
          ))
            if (input !== null) expect(role.inputs).toContain(input);
        }
      }),
    );
  });

  test.each([
    ['of Windows', 'a\r\nb'],
    ['of old Macs', 'a\rb'],
    ['of all others', 'a\nb'],
  ])('line breaks %s are written alike', (_, description) => {
    expect(exported({ ...emptyRoleSpec(), role: { description } }).description).toBe('a\nb');
  });

  test('texts that are shown alike are entries of their own', () => {
    const role = exported({
      ...emptyRoleSpec(),
      apis: ['CreateTrainingJob'],
      entries: {
        's3.inputs': [
          { text: 's3://acme-ml/<run 1>/' },
          { text: 's3://acme-ml/<run-1>/' },
          { text: 's3://acme-ml/RUN-1/' },
        ],
      },
    });
    const [policy] = role.permissions;
    const read = policy?.document.Statement.find(({ Sid }) => Sid === 'ReadInput')?.Resource ?? [];
    expect(read.filter((text) => JSON.stringify(text) === '"arn:aws:s3:::acme-ml/RUN-1/*"')).toHaveLength(2);
    expect(openTextsIn(read)).toHaveLength(1);
    expect(policy?.shown.Statement.find(({ Sid }) => Sid === 'ReadInput')?.Resource).toStrictEqual([
      'arn:aws:s3:::acme-ml/RUN-1/*',
    ]);
  });

  test('a condition that is written like a resource is not filled in like it', () => {
    const table = (name: string) => `arn:aws:dynamodb:eu-west-1:111122223333:table/${name}`;
    const role = exported({
      ...emptyRoleSpec(),
      otherAccess: [
        {
          actions: ['dynamodb:GetItem'],
          resources: [table('<mine>')],
          conditions: [{ operator: 'ArnEquals', key: 'aws:SourceArn', values: [table('MINE')] }],
          why: '',
        },
      ],
    });
    const [statement] = role.permissions.flatMap(({ document }) => document.Statement);
    expect(openTextsIn(statement?.Resource)).toHaveLength(1);
    expect(statement?.Condition).toStrictEqual({ ArnEquals: { 'aws:SourceArn': table('MINE') } });
  });

  test.each([
    { what: 'known', roleName: 'acme', names: ['other-role-name'] },
    { what: 'not known', roleName: '', names: [ROLE_NAME.id, 'other-role-name'] },
  ])('somebody’s <role name> is another one than the role’s own, which is $what', ({ roleName, names }) => {
    const role = exported({
      ...emptyRoleSpec(),
      account: { region: '', accountId: '', roleName, rolePath: '' },
      otherAccess: [
        {
          actions: ['sts:AssumeRole'],
          resources: ['arn:aws:iam::111122223333:role/<role name>'],
          why: '',
        },
      ],
    });
    expect(role.inputs.map(({ id }) => id)).toStrictEqual(names);
  });

  test('the role’s own ARN is no input, and is known with the account and the name', () => {
    const unnamed = SAMPLE_ROLES.find(({ id }) => id === 'nothing-named-yet');
    const { arn, inputs, permissions } = exported(unnamed?.spec ?? emptyRoleSpec());
    expect(arn).toBeNull();
    expect(inputs.map(({ id }) => id)).not.toContain('this-role');
    const passed = permissions
      .flatMap(({ document }) => document.Statement)
      .find(({ Action }) => Action.includes('iam:PassRole'));
    expect(openTextsIn(passed?.Resource).map(({ parts }) => parts)).toStrictEqual([
      [{ input: null, shown: 'arn:aws:iam::ACCOUNT-ID:role/ROLE-NAME' }],
    ]);
  });
});

/** A role that may pass a role, whose ARN somebody typed, with what the form knows of it. */
function passing(typed: string, account: Partial<RoleSpec['account']>, attach?: 'inline'): RoleSpec {
  return {
    ...emptyRoleSpec(),
    account: { region: '', accountId: '111122223333', roleName: 'acme', rolePath: '/ml/', ...account },
    otherAccess: [
      {
        actions: ['iam:PassRole'],
        resources: [typed],
        conditions: [{ operator: 'ArnNotEquals', key: 'aws:PrincipalArn', values: [typed] }],
        why: '',
      },
    ],
    ...(attach === undefined ? {} : { role: { attach } }),
  };
}

describe('the role’s own ARN, as somebody typed it', () => {
  const own = 'arn:aws:iam::111122223333:role/ml/acme';
  const china = { region: 'cn-north-1' };
  const unknown = { accountId: '' };

  test.each([
    { typed: own, account: {} },
    { typed: 'arn:aws:iam::<account>:role/ml/acme', account: {} },
    { typed: 'arn:<partition>:iam::<account>:role/ml/acme', account: {} },
    { typed: 'arn:aws:iam::<account>:role/ml/acme', account: unknown },
    { typed: 'arn:aws-cn:iam::111122223333:role/ml/acme', account: china },
    { typed: 'arn:aws:iam::111122223333:role/acme', account: { rolePath: '' } },
  ])('$typed refers to the role, with $account', ({ typed, account }) => {
    const role = exported(passing(typed, account));
    const [statement] = role.permissions.flatMap(({ document }) => document.Statement);
    const texts = openTextsIn(statement).map(({ parts }) => parts);
    expect(texts).toStrictEqual(
      Array.from(texts, () => [{ input: null, shown: expect.stringMatching(/^arn:.*acme$/) }]),
    );
    // In conditions nothing is unknown.
    expect(texts).toHaveLength(typed.includes('<') ? 1 : 2);
    expect(role.inputs).toStrictEqual([]);
  });

  test.each([
    { typed: 'arn:aws:iam::444455556666:role/ml/acme', account: {} },
    { typed: 'arn:aws:iam::111122223333:role/acme', account: {} },
    { typed: 'arn:aws:iam::111122223333:role/ml/acme2', account: {} },
    { typed: 'arn:aws:iam::111122223333:role/ml/acme*', account: {} },
    { typed: 'arn:aws:iam::111122223333:role/ml/Acme', account: {} },
    { typed: own, account: china },
    { typed: own, account: unknown },
    { typed: own, account: { roleName: '' } },
  ])('$typed is another than the role with $account', ({ typed, account }) => {
    const { permissions } = exported(passing(typed, account));
    expect(openTextsIn(permissions.map(({ document }) => document))).toStrictEqual([]);
  });

  test.each([
    { id: 'terraform', reference: 'aws_iam_role.execution.arn' },
    { id: 'cloudformation', reference: '!GetAtt ExecutionRole.Arn' },
    { id: 'cdk', reference: 'this.role.roleArn' },
    { id: 'aws-cli', reference: '"${role_arn}"' },
    { id: 'boto3', reference: '[role_arn]' },
  ])('is $reference in $id, attached inline too', ({ id, reference }) => {
    const render = EXPORTERS.find((each) => each.id === id)?.render;
    for (const attach of ['inline', undefined] as const) {
      const text = render?.(exported(passing(own, {}, attach)));
      expect(text).toContain(reference);
      expect(text).not.toContain(own);
    }
  });
});

describe.each(SLOT_IDS)('an open address of %s', (slot) => {
  const spec = roleWithOpen(slot);

  test('is a variable in every format', () => {
    const role = exported(spec);
    expect(role.inputs.map(({ id }) => id)).toContain('own-part');
    for (const { id, render } of EXPORTERS.filter((each) => each.id !== 'json'))
      // Once where it is asked for, and once at least where it is used.
      expect({ id, times: render(role).match(/own[-_]?part\b/gi)?.length ?? 0 }).toStrictEqual({
        id,
        times: expect.toSatisfy((times: number) => times >= 2),
      });
  });

  test('comes to what the form shows once its part is named', () => {
    const named: RoleSpec = JSON.parse(JSON.stringify(spec).replaceAll(OWN_PART.typed, OWN_PART.value));
    expect(named).not.toStrictEqual(spec);
    const documents = filled(exported(spec), ({ input, shown }) =>
      input?.id === 'own-part' ? OWN_PART.value : shown,
    );
    expect(statementsOf(documents)).toStrictEqual(statementsOf(buildRolePolicies(named).permissions));
  });
});
