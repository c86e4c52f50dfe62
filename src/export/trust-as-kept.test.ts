import { expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec } from '../policy';
import { canonical } from './fixtures/canonical';
import { trustAsKept } from './trust-as-kept';

test('lists of one become the text in them, and the policy stays the same', () => {
  const { trust } = buildRolePolicies({ ...emptyRoleSpec(), apis: ['CreateModel'] });
  const kept = trustAsKept(trust);
  expect(kept).toMatchObject({ Statement: [{ Action: 'sts:AssumeRole' }] });
  expect(canonical(JSON.parse(JSON.stringify(kept)))).toStrictEqual(canonical(trust));
});
