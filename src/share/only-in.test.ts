import { expect, test } from 'vitest';
import { emptyRoleSpec, type RoleSpec } from '../policy';
import { entriesOnlyIn } from './index';

function specOf(inputs: readonly string[], images: readonly string[] = []): RoleSpec {
  const empty = emptyRoleSpec();
  const entries = inputs.map((text) => ({ text, kind: 'auto' as const }));
  return { ...empty, s3: { ...empty.s3, inputs: entries }, images: [...images] };
}

test.each([
  {
    name: 'equal specs',
    one: specOf(['s3://a/', 's3://b/']),
    other: specOf(['s3://b/', 's3://a/']),
    only: [],
  },
  {
    name: 'a changed entry',
    one: specOf(['s3://a/', 's3://b/']),
    other: specOf(['s3://a/']),
    only: ['s3://b/'],
  },
  { name: 'an entry of another list', one: specOf([], ['x']), other: specOf(['x']), only: ['x'] },
  { name: 'an empty row', one: specOf(['s3://a/', ' ']), other: specOf(['s3://a/']), only: [] },
])('entriesOnlyIn: $name', ({ one, other, only }) => {
  expect(entriesOnlyIn(one, other)).toStrictEqual(only);
});
