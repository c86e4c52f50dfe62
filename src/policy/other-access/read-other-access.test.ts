import { describe, expect, test } from 'vitest';
import { addressContext, buildRolePolicies, emptyRoleSpec, type OtherAccess, type RoleSpec } from '../index';
import { readAction, readCondition, readOtherAccess, readResource } from './read-other-access';

const CONTEXT = addressContext({
  ...emptyRoleSpec(),
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: '', rolePath: '' },
});
const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/features';

const GOOD: OtherAccess = { actions: ['dynamodb:GetItem'], resources: [TABLE], why: 'look up features' };

describe('readAction', () => {
  test.each([
    'dynamodb:GetItem',
    'dynamodb:Get*',
    'dynamodb:*',
    'execute-api:Invoke',
    ' "s3:GetObject", ',
    's3:Get?bject',
  ])('takes %s', (text) => {
    expect(readAction(text)).toMatchObject({ ok: true });
  });

  test.each([
    { text: '', code: 'empty' },
    { text: '*', code: 'every-action' },
    { text: '*:*', code: 'every-action' },
    { text: '*:GetItem', code: 'bad-action' },
    { text: 'dyna*:GetItem', code: 'bad-action' },
    { text: 'GetItem', code: 'bad-action' },
    { text: 'dynamodb:', code: 'empty' },
    { text: 'dynamodb:Get Item', code: 'bad-action' },
    { text: 'dynamodb:GetItem,dynamodb:PutItem', code: 'bad-action' },
    { text: 'DynamoDB:GetItem', code: 'bad-action' },
    { text: 'dynamodb:GetItem\u202E', code: 'bad-action' },
    { text: `a:${'x'.repeat(129)}`, code: 'bad-action' },
    { text: `${'a'.repeat(37)}:GetItem`, code: 'bad-action' },
  ])('refuses “$text”: $code', ({ text, code }) => {
    expect(readAction(text)).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('readResource', () => {
  test.each([
    { text: TABLE, reads: TABLE },
    { text: ` "${TABLE}", `, reads: TABLE },
    { text: '*', reads: '*' },
    { text: 'arn:*:dynamodb:*:*:table/x', reads: 'arn:*:dynamodb:*:*:table/x' },
    { text: 'arn:aws:s3:::acme/${aws:username}/*', reads: 'arn:aws:s3:::acme/${aws:username}/*' },
    {
      text: 'arn:<partition>:dynamodb:<region>:<account>:table/x',
      reads: 'arn:aws:dynamodb:eu-west-1:111122223333:table/x',
    },
    {
      text: 'arn:aws:secretsmanager:<Region>:<account_id>:secret:für/x',
      reads: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:für/x',
    },
  ])('takes $text', ({ text, reads }) => {
    expect(readResource(text, CONTEXT)).toStrictEqual({ ok: true, value: reads });
  });

  test.each([
    { text: '', code: 'empty' },
    { text: 'features', code: 'not-an-arn' },
    { text: 'arn:aws:dynamodb', code: 'not-an-arn' },
    { text: 'arn:aws:*:eu-west-1:111122223333:x', code: 'not-an-arn' },
    { text: 'arn:amazon:dynamodb:eu-west-1:111122223333:table/x', code: 'not-an-arn' },
    { text: 'arn:aws-cn:dynamodb:cn-north-1:111122223333:table/x', code: 'other-partition' },
    { text: `${TABLE}データ`, code: 'unwritable' },
    { text: `${TABLE}\u200B`, code: 'invisible-character' },
    { text: `${TABLE}\uE000x\uE002`, code: 'invisible-character' },
  ])('refuses “$text”: $code', ({ text, code }) => {
    expect(readResource(text, CONTEXT)).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('readCondition', () => {
  test.each([
    { operator: 'StringEquals', key: 'aws:ResourceTag/team', values: ['churn'] },
    { operator: ' ForAllValues:StringLikeIfExists ', key: ' dynamodb:LeadingKeys ', values: [' a '] },
    { operator: 'ForAnyValue:StringNotEquals', key: 'dynamodb:Attributes', values: ['a'] },
    { operator: 'Null', key: 'aws:TokenIssueTime', values: ['false'] },
    { operator: 'NumericLessThan', key: 's3:max-keys', values: ['10'] },
  ])('takes $operator on $key', (condition) => {
    expect(readCondition(condition)).toStrictEqual({
      ok: true,
      value: {
        operator: condition.operator.trim(),
        key: condition.key.trim(),
        values: condition.values.map((value) => value.trim()),
      },
    });
  });

  test('sorts its values, each once', () => {
    expect(
      readCondition({ operator: 'StringEquals', key: 'a:b', values: ['b', 'a', 'b', ''] }),
    ).toMatchObject({
      value: { values: ['a', 'b'] },
    });
  });

  test.each([
    { operator: '', key: '', values: [], code: 'empty' },
    { operator: '', key: '', values: [' '], code: 'empty' },
    { operator: 'Equals', key: 'a:b', values: ['x'], code: 'bad-operator' },
    { operator: 'ForAnyValues:StringEquals', key: 'a:b', values: ['x'], code: 'bad-operator' },
    { operator: 'ForSomeValues:StringEquals', key: 'a:b', values: ['x'], code: 'bad-operator' },
    { operator: 'constructor', key: 'a:b', values: ['x'], code: 'bad-operator' },
    { operator: 'StringEquals', key: '', values: ['x'], code: 'bad-key' },
    { operator: 'StringEquals', key: 'team', values: ['x'], code: 'bad-key' },
    { operator: 'StringEquals', key: '__proto__', values: ['x'], code: 'bad-key' },
    { operator: 'StringEquals', key: 'aws:ResourceTag/a b', values: ['x'], code: 'bad-key' },
    { operator: 'StringEquals', key: 'a:b', values: [], code: 'no-value' },
    { operator: 'StringEquals', key: 'a:b', values: ['x', 'データ'], code: 'unwritable' },
    { operator: 'StringEquals', key: 'a:b', values: ['\uE000x\uE002'], code: 'unwritable' },
  ])('refuses $operator on “$key” with $values: $code', ({ code, ...condition }) => {
    expect(readCondition(condition)).toMatchObject({ ok: false, problem: { code } });
  });
});

interface Case {
  readonly when: string;
  readonly statement: OtherAccess;
  /** What is left of it; nothing at all. */
  readonly reads: Partial<OtherAccess> | null;
  readonly problems: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  { when: 'all is right', statement: GOOD, reads: GOOD, problems: {} },
  {
    when: 'an action is wrong: the others stay',
    statement: { ...GOOD, actions: ['dynamodb:GetItem', 'GetItem', ''] },
    reads: { actions: ['dynamodb:GetItem'] },
    problems: { 'otherAccess.0.actions.1': 'bad-action' },
  },
  {
    when: 'a resource is wrong: the others stay',
    statement: { ...GOOD, resources: ['features', TABLE, TABLE] },
    reads: { resources: [TABLE] },
    problems: { 'otherAccess.0.resources.0': 'not-an-arn' },
  },
  {
    when: 'no resource can be read: nothing is granted',
    statement: { ...GOOD, resources: ['features'] },
    reads: null,
    problems: { 'otherAccess.0.resources.0': 'not-an-arn' },
  },
  {
    when: 'it is begun only',
    statement: { actions: [''], resources: [''], why: '' },
    reads: null,
    problems: {},
  },
  {
    when: 'a condition cannot be read: without it, it would allow more, so nothing is granted',
    statement: {
      ...GOOD,
      conditions: [
        { operator: 'StringEquals', key: 'aws:ResourceTag/team', values: ['churn'] },
        { operator: 'StringIs', key: 'aws:ResourceTag/stage', values: ['dev'] },
      ],
    },
    reads: null,
    problems: { 'otherAccess.0.conditions.1': 'bad-operator' },
  },
  {
    when: 'a condition has no value yet: nothing is granted',
    statement: {
      ...GOOD,
      conditions: [{ operator: 'StringEquals', key: 'aws:ResourceTag/team', values: [''] }],
    },
    reads: null,
    problems: { 'otherAccess.0.conditions.0': 'no-value' },
  },
  {
    when: 'a condition is an empty row: it is none',
    statement: { ...GOOD, conditions: [{ operator: '', key: '', values: [''] }] },
    reads: { conditions: [] },
    problems: {},
  },
  {
    when: 'operator and key stand twice, which no policy can hold: nothing is granted',
    statement: {
      ...GOOD,
      conditions: [
        { operator: '', key: '', values: [] },
        { operator: 'StringEquals', key: 'aws:ResourceTag/team', values: ['a'] },
        { operator: 'StringEquals', key: 'AWS:resourcetag/team', values: ['b'] },
      ],
    },
    reads: null,
    problems: { 'otherAccess.0.conditions.2': 'duplicate-condition' },
  },
  {
    when: 'one resource and its conditions fill more than a policy: nothing is granted',
    statement: {
      ...GOOD,
      resources: [`${TABLE}/${'x'.repeat(3_000)}`],
      conditions: [{ operator: 'StringEquals', key: 'a:b', values: ['y'.repeat(3_000)] }],
    },
    reads: null,
    problems: { 'otherAccess.0': 'too-large' },
  },
  {
    when: 'it is more than all policies of a role hold: nothing is granted',
    statement: { ...GOOD, resources: Array.from({ length: 2_000 }, (_, at) => `${TABLE}-${at}`) },
    reads: null,
    problems: { 'otherAccess.0': 'too-large' },
  },
];

describe('readOtherAccess', () => {
  test.each(CASES)('when $when', ({ statement, reads, problems }) => {
    const read = readOtherAccess([statement], CONTEXT);
    const [access] = read.access;
    if (reads === null) expect(read.access).toStrictEqual([]);
    else expect(access).toMatchObject(reads);
    expect(
      Object.fromEntries(read.problems.map(({ field, problem }) => [field, problem.code])),
    ).toStrictEqual(problems);
  });

  test.each(CASES)(
    'says it to the person who types, by field, when $when',
    ({ statement, reads, problems }) => {
      const spec: RoleSpec = { ...emptyRoleSpec(), otherAccess: [statement] };
      const { findings, permissions } = buildRolePolicies(spec);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ field }) => field)).toStrictEqual(Object.keys(problems));
      expect(permissions.length > 0).toBe(reads !== null);
    },
  );

  test('names each statement by its own field', () => {
    const { access, problems } = readOtherAccess([GOOD, { ...GOOD, actions: ['x'] }, GOOD], CONTEXT);
    expect(access.map(({ field }) => field)).toStrictEqual(['otherAccess.0', 'otherAccess.2']);
    expect(problems.map(({ field }) => field)).toStrictEqual(['otherAccess.1.actions.0']);
  });

  test('takes statements as long as a role can hold them', () => {
    const large: OtherAccess = {
      ...GOOD,
      resources: Array.from({ length: 500 }, (_, at) => `${TABLE}-${at}`),
    };
    const { access, problems } = readOtherAccess([large, large, large], CONTEXT);
    expect(access.map(({ field }) => field)).toStrictEqual(['otherAccess.0', 'otherAccess.1']);
    expect(problems.map(({ field, problem }) => [field, problem.code])).toStrictEqual([
      ['otherAccess.2', 'too-large'],
    ]);
  });
});
