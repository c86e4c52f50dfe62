import { expect, test } from 'vitest';
import { otherAccess } from '../examples/other-access';
import { OPTIONS, emptyRoleSpec, type RoleSpec } from '../policy';
import { textsIn } from '../policy/fixtures/texts-in-lists';
import { entriesOnlyIn } from './index';

function specOf(inputs: readonly string[], images: readonly string[] = []): RoleSpec {
  return { ...emptyRoleSpec(), entries: textsIn({ 's3.inputs': inputs, images }) };
}

const { spec: OWN } = otherAccess;

function ownWith(change: Partial<RoleSpec['otherAccess'][number]>): RoleSpec {
  return {
    ...OWN,
    otherAccess: OWN.otherAccess.map((own, index) => (index === 1 ? { ...own, ...change } : own)),
  };
}

const [SWITCH] = OPTIONS;

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
  {
    name: 'a call',
    one: { ...emptyRoleSpec(), calls: ['CreateModel', 'CreateTrainingJob'] },
    other: { ...emptyRoleSpec(), apis: ['CreateModel'], calls: ['CreateTrainingJob'] },
    only: ['CreateModel'],
  },
  {
    name: 'a switch that is on',
    one: { ...emptyRoleSpec(), options: { [SWITCH?.id ?? '']: true } },
    other: emptyRoleSpec(),
    only: [SWITCH?.title],
  },
  {
    name: 'a switch that is off',
    one: { ...emptyRoleSpec(), options: { [SWITCH?.id ?? '']: false } },
    other: { ...emptyRoleSpec(), options: { [SWITCH?.id ?? '']: true } },
    only: [`${SWITCH?.title}: off`],
  },
  {
    name: 'the same action, but of the caller',
    one: { ...emptyRoleSpec(), callerAccess: [{ actions: ['s3:PutObject'], resources: [], why: '' }] },
    other: { ...emptyRoleSpec(), otherAccess: [{ actions: ['s3:PutObject'], resources: [], why: '' }] },
    only: ['s3:PutObject'],
  },
  { name: 'equal statements of one’s own', one: OWN, other: ownWith({}), only: [] },
  {
    name: 'an action',
    one: ownWith({ actions: ['sqs:SendMessage'] }),
    other: OWN,
    only: ['sqs:SendMessage'],
  },
  { name: 'a resource', one: ownWith({ resources: ['*'] }), other: OWN, only: ['*'] },
  { name: 'a reason', one: ownWith({ why: 'sign in' }), other: OWN, only: ['sign in'] },
  {
    name: 'a condition',
    one: ownWith({
      conditions: [{ operator: 'StringEquals', key: 'aws:ResourceTag/team', values: ['a', 'b'] }],
    }),
    other: OWN,
    only: ['StringEquals aws:ResourceTag/team a b'],
  },
  {
    name: 'no condition',
    one: OWN,
    other: ownWith({ conditions: [] }),
    only: ['StringEquals aws:ResourceTag/team churn'],
  },
] satisfies readonly { name: string; one: RoleSpec; other: RoleSpec; only: unknown[] }[])(
  'entriesOnlyIn: $name',
  ({ one, other, only }) => {
    expect(entriesOnlyIn(one, other)).toStrictEqual(only);
  },
);
