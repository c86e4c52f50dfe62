import { describe, expect, test } from 'vitest';
import { buildRolePolicies, isAllowed, withList } from '../../policy';
import { REFUSALS } from '../fixtures/refusals';
import { importText, mergeSpecs } from '../index';

function denied(text: string) {
  const result = importText(text);
  if (!result.ok || result.value.denied === undefined) throw new Error(JSON.stringify(result));
  return { ...result.value, denied: result.value.denied };
}

describe('AccessDenied', () => {
  test.each(REFUSALS)('$name', ({ text, cause, rolesFault, role, statement, spec }) => {
    const read = denied(text);
    expect(read.kind).toBe('access-denied');
    expect(read.denied.cause).toBe(cause);
    expect(read.denied.rolesFault).toBe(rolesFault);
    expect(read.denied.role?.roleName).toBe(role);
    expect(read.denied.statement).toStrictEqual(
      statement === null ? null : { Effect: 'Allow', ...statement },
    );
    expect(read.spec).toStrictEqual(spec);
  });

  test.each(REFUSALS)('$name: it says where the cause lies, or what was added', ({ text, rolesFault }) => {
    const { notes } = denied(text);
    const kinds = notes.map(({ kind }) => kind);
    expect(kinds).not.toHaveLength(0);
    if (rolesFault === 'no') expect(kinds).toContain('advice');
    if (rolesFault === 'no') expect(kinds).not.toContain('read');
  });

  test.each([
    'an object that no identity-based policy lets it read',
    'a notebook that may not pass its own role on',
  ])('%s: it is allowed once it is merged', (name) => {
    const current = denied(REFUSALS.find((each) => each.name === name)?.text ?? '');
    const spec = mergeSpecs(
      { ...withList(current.spec, 's3.inputs', []), apis: ['CreateTrainingJob'] },
      current.spec,
    );
    const { permissions } = buildRolePolicies(spec);
    const [action = ''] = current.denied.actions;
    const context = { 'iam:PassedToService': 'sagemaker.amazonaws.com' };
    expect(isAllowed(permissions, { action, resource: current.denied.resource, context }).allowed).toBe(true);
  });

  test.each([
    { called: 'CreateTrainingJob', passed: 'Acme', says: 'may pass itself on' },
    { called: 'CreateAutoMLJob', passed: 'Acme', says: 'choose CreateNotebookInstance' },
    { called: 'CreateTrainingJob', passed: 'Other', says: 'under Other access' },
  ])('passing $passed on to $called: $says', ({ called, passed, says }) => {
    const { notes } = denied(
      `An error occurred (AccessDeniedException) when calling the ${called} operation: User: arn:aws:sts::111122223333:assumed-role/Acme/SageMaker is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/${passed} because no identity-based policy allows the iam:PassRole action`,
    );
    expect(notes).toMatchObject([{ message: expect.stringContaining(says) }]);
  });

  test('what a log says was refused besides is named, each once', () => {
    const refused = ['s3:GetObject on resource: arn:aws:s3:::acme/a', 'kms:Decrypt', 'kms:Decrypt'];
    const lines = refused.map(
      (what) => `User: arn:aws:iam::111122223333:role/A is not authorized to perform: ${what}`,
    );
    const skipped = denied([...lines, ...lines].join('\n')).notes.filter(({ kind }) => kind === 'skipped');
    expect(skipped.map(({ value }) => value)).toStrictEqual(['kms:Decrypt']);
  });

  test('what alone does not help is named with its list, and not claimed to help', () => {
    const { spec, notes } = denied(
      'User: arn:aws:sts::111122223333:assumed-role/Acme/SageMaker is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::theirs/x.csv" because no resource-based policy allows the s3:GetObject action',
    );
    expect(spec.entries['s3.inputs']).toBeUndefined();
    expect(notes.filter(({ kind }) => kind !== 'advice')).toStrictEqual([]);
    expect(notes.find(({ slot }) => slot === 's3.inputs')?.value).toBe('s3://theirs/x.csv');
  });

  test('what no list holds is offered as a statement of one’s own, never taken', () => {
    const { spec, notes } = denied(
      'User: arn:aws:sts::111122223333:assumed-role/Acme/SageMaker is not authorized to perform: dynamodb:GetItem on resource: arn:aws:dynamodb:eu-west-1:111122223333:table/features because no identity-based policy allows the dynamodb:GetItem action',
    );
    expect(spec.otherAccess).toStrictEqual([]);
    expect(notes).toMatchObject([{ kind: 'offered', slot: 'otherAccess' }]);
    expect(notes[0]?.add?.(spec).otherAccess).toStrictEqual([
      {
        actions: ['dynamodb:GetItem'],
        resources: ['arn:aws:dynamodb:eu-west-1:111122223333:table/features'],
        why: '',
      },
    ]);
  });

  test('another role is passed on to SageMaker alone', () => {
    const { spec, notes } = denied(
      'An error occurred (AccessDeniedException) when calling the CreateTrainingJob operation: User: arn:aws:sts::111122223333:assumed-role/Acme/SageMaker is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/Other',
    );
    const offered = notes.find(({ kind }) => kind === 'offered');
    const { permissions } = buildRolePolicies(offered?.add?.(spec) ?? spec);
    const passes = (service: string) =>
      isAllowed(permissions, {
        action: 'iam:PassRole',
        resource: 'arn:aws:iam::111122223333:role/Other',
        context: { 'iam:PassedToService': service },
      }).allowed;
    expect([passes('sagemaker.amazonaws.com'), passes('ec2.amazonaws.com')]).toStrictEqual([true, false]);
  });

  test('nothing is offered to a caller, whose own policy it is', () => {
    const { notes } = denied(
      'User: arn:aws:iam::111122223333:user/ana is not authorized to perform: sagemaker:CreateTrainingJob on resource: arn:aws:sagemaker:eu-west-1:111122223333:training-job/x',
    );
    expect(notes.map(({ kind }) => kind)).toStrictEqual(['advice']);
    expect(notes[0]?.message).toContain('user/ana is the identity that made the call');
  });

  test.each([
    { principal: 'arn:aws:iam::111122223333:user/ana', action: 's3:GetObject', rolesFault: 'no' },
    {
      principal: 'arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_DataScience_1/ana',
      action: 's3:GetObject',
      rolesFault: 'no',
    },
    {
      principal: 'arn:aws:sts::111122223333:assumed-role/Ana/laptop',
      action: 'sagemaker:CreateModel',
      rolesFault: 'no',
    },
    {
      principal: 'arn:aws:sts::111122223333:assumed-role/Acme/laptop',
      action: 's3:GetObject',
      rolesFault: 'no',
    },
    {
      principal: 'arn:aws:sts::111122223333:assumed-role/Acme/SageMaker',
      action: 'sagemaker:CreateModel',
      rolesFault: 'yes',
    },
  ] as const)(
    '$principal and $action: the role’s fault? $rolesFault',
    ({ principal, action, rolesFault }) => {
      const text = `User: ${principal} is not authorized to perform: ${action} on resource: arn:aws:s3:::acme/x.csv because no identity-based policy allows the ${action} action`;
      const read = denied(text);
      expect(read.denied.rolesFault).toBe(rolesFault);
      expect(read.spec.account.roleName === '').toBe(rolesFault === 'no');
    },
  );

  test.each([
    { how: 'with its lines broken by a terminal', break: (text: string) => text.replaceAll(' ', '\n  ') },
    { how: 'as XML writes it', break: (text: string) => text.replaceAll('"', '&quot;') },
    { how: 'as JSON writes it', break: (text: string) => JSON.stringify({ FailureReason: text }) },
  ])('reads a message $how', ({ break: broken }) => {
    const text =
      'User: arn:aws:sts::111122223333:assumed-role/Acme/SageMaker is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::acme/x.csv" because no identity-based policy allows the s3:GetObject action';
    expect(denied(broken(text)).denied).toStrictEqual(denied(text).denied);
  });

  test('a refusal in no form of AWS’s says what one looks like', () => {
    const result = importText('Fatal: access denied');
    expect(result.ok ? '' : result.problem.message).toContain('is not authorized to perform');
  });
});
