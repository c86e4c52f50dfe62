import { describe, expect, test } from 'vitest';
import { createNotebookInstance } from '../examples/create-notebook-instance';
import { emptyRoleSpec } from '../policy';
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
      images: ['', '  ', 'churn'],
      notebook: { calls: [], repositories: [''] },
    };
    expect(summaryOf(spec).counts).toStrictEqual([{ slot: 'images', count: 1 }]);
  });

  test.each([
    { account: { roleName: ' acme ', rolePath: '/' }, roleName: 'acme' },
    { account: { roleName: 'acme', rolePath: '' }, roleName: 'acme' },
    { account: { roleName: '', rolePath: '/' }, roleName: '' },
    { account: { roleName: '', rolePath: '/data-science/' }, roleName: '/data-science/' },
  ])('$account is named “$roleName”', ({ account, roleName }) => {
    const empty = emptyRoleSpec();
    expect(summaryOf({ ...empty, account: { ...empty.account, ...account } }).roleName).toBe(roleName);
  });

  test('lists each account once, a half-typed one as it is', () => {
    const empty = emptyRoleSpec();
    const images = ['444455556666.dkr.ecr.eu-west-1.amazonaws.com/b', '12.dkr', '444455556666'];
    const summary = summaryOf({ ...empty, images, account: { ...empty.account, accountId: ' 1111 ' } });
    expect(summary.accountIds).toStrictEqual(['1111', '444455556666']);
  });
});
