import { describe, expect, test } from 'vitest';
import { createNotebookInstance } from '../examples/create-notebook-instance';
import { otherAccess } from '../examples/other-access';
import { API_NAMES, OPTIONS, emptyRoleSpec } from '../policy';
import { textsIn } from '../policy/fixtures/texts-in-lists';
import { summaryOf, withoutIdentity } from './index';

describe('summaryOf', () => {
  test('of an empty form is empty', () => {
    expect(summaryOf(emptyRoleSpec())).toStrictEqual({
      apis: [],
      counts: [],
      accountIds: [],
      roleName: '',
      arns: 0,
      options: [],
      switches: [],
      calls: [],
      ownStatements: 0,
    });
  });

  test('counts what is there, and names whose role it is', () => {
    expect(summaryOf(createNotebookInstance.spec)).toStrictEqual({
      apis: ['CreateNotebookInstance'],
      counts: [
        { slot: 's3.inputs', count: 1 },
        { slot: 's3.outputs', count: 1 },
        { slot: 's3.models', count: 1 },
        { slot: 'images', count: 1 },
        { slot: 'kms.volumes', count: 1 },
      ],
      accountIds: ['111122223333'],
      roleName: '/data-science/acme-churn-notebook',
      arns: 1,
      options: [],
      switches: [],
      calls: createNotebookInstance.spec.calls,
      ownStatements: 0,
    });
  });

  test('counts statements of one’s own, but not those that say nothing yet', () => {
    const { spec } = otherAccess;
    expect(summaryOf(spec)).toMatchObject({ ownStatements: 2, arns: 2, accountIds: ['111122223333'] });
    const empty = { actions: ['', ' '], resources: [''], conditions: [], why: ' ' };
    expect(summaryOf({ ...spec, otherAccess: [empty, ...spec.otherAccess, empty] })).toStrictEqual(
      summaryOf(spec),
    );
    expect(summaryOf({ ...spec, callerAccess: spec.otherAccess })).toMatchObject({
      ownStatements: 4,
      arns: 4,
    });
    const reason = { ...empty, why: 'not yet' };
    expect(summaryOf({ ...spec, otherAccess: [reason] })).toMatchObject({ ownStatements: 1, arns: 0 });
  });

  test('counts ARNs and accounts in conditions of one’s own', () => {
    const condition = {
      operator: 'ArnLike',
      key: 'aws:SourceArn',
      values: ['arn:aws:s3:::x', '444455556666'],
    };
    const statement = { actions: [], resources: [], conditions: [condition], why: '' };
    expect(summaryOf({ ...emptyRoleSpec(), otherAccess: [statement] })).toMatchObject({
      ownStatements: 1,
      arns: 1,
      accountIds: ['444455556666'],
    });
  });

  test.each(OPTIONS)('names the switch $id, however it is set', ({ id }) => {
    for (const isOn of [true, false]) {
      expect(summaryOf({ ...emptyRoleSpec(), options: { [id]: isOn } }).switches).toStrictEqual([id]);
    }
  });

  test.each(API_NAMES)('names the call of %s', (name) => {
    expect(summaryOf({ ...emptyRoleSpec(), apis: [name], calls: [name] })).toMatchObject({
      apis: [name],
      calls: [name],
    });
  });

  test('names the options that say something', () => {
    const role = { attach: 'inline' as const, description: '', tags: [{ key: 'team', value: 'ml' }] };
    expect(summaryOf({ ...emptyRoleSpec(), role }).options).toStrictEqual(['attach', 'tags']);
  });

  test('without identity there is no role name, and the accounts of entries', () => {
    const summary = summaryOf(withoutIdentity(createNotebookInstance.spec));
    expect(summary).toMatchObject({ roleName: '', accountIds: ['111122223333'] });
  });

  test('counts no entry that is still empty', () => {
    const spec = {
      ...emptyRoleSpec(),
      entries: textsIn({ images: ['', '  ', 'churn'], lambdas: [''], 's3.inputs': [] }),
    };
    expect(summaryOf(spec).counts).toStrictEqual([{ slot: 'images', count: 1 }]);
  });

  test.each([
    { account: { roleName: ' acme ', rolePath: '/' }, roleName: 'acme' },
    { account: { roleName: 'acme', rolePath: '' }, roleName: 'acme' },
    { account: { roleName: 'acme', rolePath: ' /ml/ ' }, roleName: '/ml/acme' },
    { account: { roleName: '', rolePath: '/' }, roleName: '' },
    { account: { roleName: '', rolePath: '/data-science/' }, roleName: '/data-science/' },
  ])('$account is named “$roleName”', ({ account, roleName }) => {
    const empty = emptyRoleSpec();
    expect(summaryOf({ ...empty, account: { ...empty.account, ...account } }).roleName).toBe(roleName);
  });

  test('lists each account once, a half-typed one as it is', () => {
    const empty = emptyRoleSpec();
    const images = ['444455556666.dkr.ecr.eu-west-1.amazonaws.com/b', '12.dkr', '444455556666'];
    const entries = textsIn({ images });
    const summary = summaryOf({ ...empty, entries, account: { ...empty.account, accountId: ' 1111 ' } });
    expect(summary.accountIds).toStrictEqual(['1111', '444455556666']);
  });
});
