import { expect, test } from 'vitest';
import type { Lack } from '../../import';
import { groupedNeeds } from './grouped-needs';

function lack(action: string, resource: string, because: Lack['because'] = 'not-allowed'): Lack {
  return { action, resource, purpose: 'read the input', because, statement: null };
}

test('nothing lacking is no group', () => {
  expect(groupedNeeds([])).toStrictEqual([]);
});

test('actions on one resource come together, and stay apart where the reason differs', () => {
  const groups = groupedNeeds([
    lack('s3:GetObject', 'arn:aws:s3:::a/*'),
    lack('s3:GetObject', 'arn:aws:s3:::b/*'),
    lack('s3:PutObject', 'arn:aws:s3:::a/*'),
    lack('s3:DeleteObject', 'arn:aws:s3:::a/*', 'denied'),
  ]);
  expect(groups.map(({ actions, resource }) => [resource, ...actions])).toStrictEqual([
    ['arn:aws:s3:::a/*', 's3:GetObject', 's3:PutObject'],
    ['arn:aws:s3:::b/*', 's3:GetObject'],
    ['arn:aws:s3:::a/*', 's3:DeleteObject'],
  ]);
});
