import { expect, test } from 'vitest';
import { buildRolePolicies } from '../build-role-policies';
import { ORDINARY } from '../fixtures/unusual-cases';
import type { OtherAccess } from '../role-spec';
import { neededLines } from './needed-lines';

function ofCaller(callerAccess: OtherAccess[]): readonly string[] {
  return neededLines(buildRolePolicies({ ...ORDINARY, callerAccess }))
    .filter(({ title }) => title === 'Caller')
    .map(({ words }) => words);
}

test('the caller gets one line for the call itself', () => {
  expect(ofCaller([])).toStrictEqual([expect.stringContaining('Whoever makes the call')]);
});

test.each<{ name: string; access: OtherAccess; says: string }>([
  {
    name: 'an address and a reason',
    access: {
      actions: ['s3:PutObject'],
      resources: ['arn:aws:s3:::acme-ml-data/code/*'],
      why: 'upload code',
    },
    says: 'Also s3:PutObject on s3://acme-ml-data/code/*. The reason given: “upload code”.',
  },
  {
    name: 'no reason',
    access: { actions: ['iam:*'], resources: ['*'], why: '' },
    says: 'Also iam:* on everything (*). No reason is given.',
  },
  {
    name: 'a condition',
    access: {
      actions: ['sqs:SendMessage'],
      resources: ['arn:aws:sqs:eu-west-1:111122223333:runs'],
      conditions: [{ operator: 'StringEquals', key: 'aws:PrincipalTag/team', values: ['ml'] }],
      why: 'x',
    },
    says: 'only if aws:PrincipalTag/team is ml.',
  },
])('what the code does as the caller is named: $name', ({ access, says }) => {
  expect(ofCaller([access])).toHaveLength(2);
  expect(ofCaller([access])[1]).toContain(says);
});

test('a placeholder is shown as one', () => {
  const [, words] = ofCaller([{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::<data>/x'], why: 'x' }]);
  expect(words).toContain('s3://DATA/x');
});
