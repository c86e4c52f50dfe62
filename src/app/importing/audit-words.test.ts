import { expect, test } from 'vitest';
import { auditPolicies } from '../../import';
import { levelWords, remarkPlace } from './audit-words';

const WIDE = { Statement: [{ Effect: 'Allow', Action: 'iam:*', Resource: '*' }] } as const;

test.each([
  { isOne: true, places: ['Statement 1', 'Statement 1', 'The policy'] },
  { isOne: false, places: ['Statement 1 of policy 1', 'Statement 1 of policy 1', 'Policy 1'] },
])('a remark says where it is and how grave: $places', ({ isOne, places }) => {
  const remarks = auditPolicies([WIDE]);
  expect(remarks.map((remark) => remarkPlace(remark, isOne))).toStrictEqual(places);
  expect(remarks.map((remark) => levelWords(remark))).toStrictEqual([
    'Security warning',
    'Security warning',
    'Warning',
  ]);
});
