import { expect, test } from 'vitest';
import { emptyRoleSpec, type RoleSpec } from '../policy';
import { said } from './index';

const EMPTY = emptyRoleSpec();

const SAME: readonly { name: string; spec: RoleSpec }[] = [
  { name: 'a list that was emptied again', spec: { ...EMPTY, entries: { 's3.inputs': [] } } },
  { name: 'no list that is done without', spec: { ...EMPTY, without: [] } },
  { name: 'no access of the caller', spec: { ...EMPTY, callerAccess: [] } },
  { name: 'no foreign bucket', spec: { ...EMPTY, foreignBuckets: [] } },
  { name: 'an emptied description', spec: { ...EMPTY, role: { description: '' } } },
  { name: 'today’s revision', spec: { ...EMPTY, revision: 2 } },
];

test.each(SAME)('$name says nothing', ({ spec }) => {
  expect(said(spec)).toStrictEqual(EMPTY);
});

test('a kind that nobody chose says nothing, a chosen one does', () => {
  const spec: RoleSpec = {
    ...EMPTY,
    entries: {
      's3.inputs': [
        { text: 's3://a-b/c', kind: 'auto' },
        { text: 's3://a-b/d', kind: 'object' },
      ],
    },
  };
  expect(said(spec).entries).toStrictEqual({
    's3.inputs': [{ text: 's3://a-b/c' }, { text: 's3://a-b/d', kind: 'object' }],
  });
});
