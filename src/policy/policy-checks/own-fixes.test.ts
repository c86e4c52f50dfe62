import { expect, test } from 'vitest';
import { clean } from '../fixtures/finding-cases';
import { buildRolePolicies, withOwnChecks, type OtherAccess, type RoleSpec } from '../index';

const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/features';
const TABLES = 'arn:aws:dynamodb:eu-west-1:111122223333:table/*';
const GOOD: OtherAccess = { actions: ['dynamodb:GetItem'], resources: [TABLE], why: 'look up features' };

const holding = (...otherAccess: OtherAccess[]): RoleSpec => ({ ...clean('CreateModel'), otherAccess });
const findingsOf = (spec: RoleSpec) => withOwnChecks(spec, buildRolePolicies(spec));

const ROWS: readonly {
  readonly code: string;
  readonly before: Partial<OtherAccess>;
  readonly label: string;
  /** The statement afterwards; null when it is removed. */
  readonly after: Partial<OtherAccess> | null;
}[] = [
  {
    code: 'check-redundant-action',
    before: { actions: ['dynamodb:Get*', 'dynamodb:GetItem'] },
    label: 'Remove dynamodb:GetItem',
    after: { actions: ['dynamodb:Get*'] },
  },
  {
    code: 'check-redundant-action',
    before: { actions: ['dynamodb:GetItem', 'dynamodb:getitem', ' dynamodb:GETITEM '] },
    label: 'Remove 2 actions',
    after: { actions: ['dynamodb:GetItem'] },
  },
  {
    code: 'check-redundant-action',
    before: { actions: ['dynamodb:Get*', 'dynamodb:Get**'] },
    label: 'Remove dynamodb:Get*',
    after: { actions: ['dynamodb:Get**'] },
  },
  {
    code: 'check-redundant-resource',
    before: { resources: [TABLE, TABLES] },
    label: `Remove ${TABLE}`,
    after: { resources: [TABLES] },
  },
  { code: 'check-redundant-statement', before: {}, label: 'Remove this statement', after: null },
  {
    code: 'own-escalation',
    before: { actions: ['dynamodb:Query', 'iam:PutRolePolicy'] },
    label: 'Remove iam:PutRolePolicy',
    after: { actions: ['dynamodb:Query'] },
  },
  {
    code: 'own-escalation',
    before: { actions: ['iam:PutRolePolicy', 'iam:AttachRolePolicy'] },
    label: 'Remove this statement',
    after: null,
  },
];

test.each(ROWS)('$code: “$label” mends it and changes nothing else', ({ code, before, label, after }) => {
  const spec = holding(GOOD, { ...GOOD, ...before });
  const found = findingsOf(spec);
  const fix = found.find((finding) => finding.code === code && finding.fix !== undefined)?.fix;
  expect(fix?.label).toBe(label);
  const mended = fix?.apply(spec) ?? spec;
  expect(mended).toStrictEqual(after === null ? holding(GOOD) : holding(GOOD, { ...GOOD, ...after }));
  const left = findingsOf(mended);
  expect(left.map((each) => each.code)).not.toContain(code);
  const had = new Set(found.map((each) => each.code));
  expect(left.filter((each) => each.severity === 'error' && !had.has(each.code))).toStrictEqual([]);
});

test('two parts that are not known are two things: neither is taken for a repetition of the other', () => {
  const [one, other] = ['<one table>', '<other table>'].map((name) => TABLE.replace('features', name));
  const beside = holding({ ...GOOD, resources: [one ?? '', other ?? ''] });
  const apart = holding({ ...GOOD, resources: [one ?? ''] }, { ...GOOD, resources: [other ?? ''] });
  const codes = [...findingsOf(beside), ...findingsOf(apart)].map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith('check-redundant'))).toStrictEqual([]);
});
