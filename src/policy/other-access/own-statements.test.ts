import { describe, expect, test } from 'vitest';
import {
  buildRolePolicies,
  countedSize,
  emptyRoleSpec,
  explain,
  isAllowed,
  type OtherAccess,
  type RoleSpec,
  type Statement,
} from '../index';

const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/features';
const LOOK_UP: OtherAccess = { actions: ['dynamodb:GetItem'], resources: [TABLE], why: 'look up features' };

const BASE: RoleSpec = {
  ...emptyRoleSpec(),
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'acme', rolePath: '' },
};

function specOf(...otherAccess: OtherAccess[]): RoleSpec {
  return { ...BASE, otherAccess };
}

function statements(spec: RoleSpec): readonly Statement[] {
  return buildRolePolicies(spec).permissions.flatMap(({ Statement }) => Statement);
}

describe('a statement of the user’s own', () => {
  test('stands in the policy as it is given, named after its service', () => {
    const conditions = [
      { operator: 'StringEquals', key: 'aws:ResourceTag/team', values: ['churn', 'fraud'] },
      { operator: 'ForAllValues:StringEquals', key: 'dynamodb:LeadingKeys', values: ['1'] },
    ];
    expect(statements(specOf({ ...LOOK_UP, conditions }))).toStrictEqual([
      {
        Sid: 'DynamodbAccess',
        Effect: 'Allow',
        Action: ['dynamodb:GetItem'],
        Resource: [TABLE],
        Condition: {
          StringEquals: { 'aws:ResourceTag/team': ['churn', 'fraud'] },
          'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': '1' },
        },
      },
    ]);
  });

  test('two keys under one operator stand together: both must hold', () => {
    const conditions = [
      { operator: 'StringEquals', key: 'aws:ResourceTag/team', values: ['a'] },
      { operator: 'StringEquals', key: 'aws:ResourceTag/stage', values: ['b'] },
    ];
    const { permissions } = buildRolePolicies(specOf({ ...LOOK_UP, conditions }));
    const asked = (context: Record<string, string>) =>
      isAllowed(permissions, { action: 'dynamodb:GetItem', resource: TABLE, context }).allowed;
    expect(asked({ 'aws:ResourceTag/team': 'a', 'aws:ResourceTag/stage': 'b' })).toBe(true);
    expect(asked({ 'aws:ResourceTag/team': 'a' })).toBe(false);
    expect(asked({ 'aws:ResourceTag/stage': 'b' })).toBe(false);
  });

  test.each([
    ['dynamodb:GetItem', 'DynamodbAccess'],
    ['execute-api:Invoke', 'ExecuteApiAccess'],
    ['s3:GetObject', 'S3Access'],
    ['license-manager-linux-subscriptions:GetServiceSettings', 'LicenseManagerLinuxSubscriptionsAccess'],
  ])('%s makes the Sid %s', (action, Sid) => {
    expect(statements(specOf({ ...LOOK_UP, actions: [action] })).map((each) => each.Sid)).toStrictEqual([
      Sid,
    ]);
  });

  test('is there at every level, also without any operation, and beside all of them', () => {
    for (const level of ['guide', 'recommended', 'least-privilege'] as const) {
      for (const apis of [[], ['CreateTrainingJob', 'CreateModel']] as const) {
        const spec: RoleSpec = { ...specOf(LOOK_UP), apis: [...apis], level };
        const { permissions } = buildRolePolicies(spec);
        expect(isAllowed(permissions, { action: 'dynamodb:GetItem', resource: TABLE }).allowed).toBe(true);
        expect(isAllowed(permissions, { action: 'dynamodb:PutItem', resource: TABLE }).allowed).toBe(false);
      }
    }
  });

  test('is not made broad by the guide’s broad policy', () => {
    const spec: RoleSpec = {
      ...specOf(LOOK_UP),
      apis: ['CreateTrainingJob'],
      level: 'guide',
      scope: 'broad',
    };
    const own = statements(spec).find(({ Action }) => Action.includes('dynamodb:GetItem'));
    expect(own?.Resource).toStrictEqual([TABLE]);
  });

  test('joins another of its service where both say the same of the same, and never otherwise', () => {
    const put: OtherAccess = { ...LOOK_UP, actions: ['dynamodb:PutItem'], why: 'keep predictions' };
    expect(statements(specOf(LOOK_UP, put))).toMatchObject([
      { Sid: 'DynamodbAccess', Action: ['dynamodb:GetItem', 'dynamodb:PutItem'], Resource: [TABLE] },
    ]);
    const elsewhere = statements(specOf(LOOK_UP, { ...put, resources: [`${TABLE}-2`] }));
    expect(elsewhere.map(({ Sid, Action }) => [Sid, Action])).toStrictEqual([
      ['DynamodbAccess1', ['dynamodb:GetItem']],
      ['DynamodbAccess2', ['dynamodb:PutItem']],
    ]);
    const limited = {
      ...put,
      conditions: [{ operator: 'Bool', key: 'aws:SecureTransport', values: ['true'] }],
    };
    expect(statements(specOf(LOOK_UP, limited))).toHaveLength(2);
  });

  test('a text that looks like two is one', () => {
    const blank: OtherAccess = { ...LOOK_UP, resources: [`${TABLE} ${TABLE}-2`] };
    const both: OtherAccess = { ...LOOK_UP, resources: [TABLE, `${TABLE}-2`] };
    const resources = (...own: OtherAccess[]) =>
      new Set(statements(specOf(...own)).flatMap(({ Resource = [] }) => Resource));
    const all = new Set([TABLE, `${TABLE}-2`, `${TABLE} ${TABLE}-2`]);
    expect(resources(blank, both)).toStrictEqual(all);
    expect(resources(both, blank)).toStrictEqual(all);
    const team = (...values: string[]): OtherAccess => ({
      ...LOOK_UP,
      conditions: [{ operator: 'StringEquals', key: 'aws:ResourceTag/team', values }],
    });
    for (const own of [
      [team('a,b'), team('a', 'b')],
      [team('a', 'b'), team('a,b')],
    ]) {
      const { permissions } = buildRolePolicies(specOf(...own));
      for (const value of ['a', 'b', 'a,b']) {
        const context = { 'aws:ResourceTag/team': value };
        const request = { action: 'dynamodb:GetItem', resource: TABLE, context };
        expect(isAllowed(permissions, request).allowed).toBe(true);
      }
    }
  });

  test('negated conditions are never joined: together they would allow everything', () => {
    const not = (team: string): OtherAccess => ({
      ...LOOK_UP,
      conditions: [{ operator: 'StringNotEquals', key: 'aws:ResourceTag/team', values: [team] }],
    });
    const conditions = statements(specOf(not('a'), not('b'))).map(({ Condition }) => Condition);
    expect(conditions).toStrictEqual([
      { StringNotEquals: { 'aws:ResourceTag/team': 'a' } },
      { StringNotEquals: { 'aws:ResourceTag/team': 'b' } },
    ]);
  });

  test('a star among the resources stands for all of them', () => {
    expect(statements(specOf({ ...LOOK_UP, resources: [TABLE, '*'] }))).toMatchObject([{ Resource: ['*'] }]);
  });

  test('is split where it is too large, with its conditions in every part', () => {
    const conditions = [
      {
        operator: 'StringEquals',
        key: 'aws:ResourceTag/team',
        values: Array.from({ length: 40 }, (_, at) => `team-${at}`),
      },
      { operator: 'StringNotEquals', key: 'aws:ResourceTag/stage', values: ['a', 'b'] },
    ];
    const resources = Array.from({ length: 300 }, (_, at) => `${TABLE}-${at}`);
    const { permissions, findings } = buildRolePolicies(specOf({ ...LOOK_UP, resources, conditions }));
    expect(permissions.length).toBeGreaterThan(2);
    for (const document of permissions) {
      expect(countedSize(document)).toBeLessThanOrEqual(6_144);
      for (const { Condition } of document.Statement)
        expect(Condition).toMatchObject({ StringNotEquals: { 'aws:ResourceTag/stage': ['a', 'b'] } });
    }
    const held = permissions.flatMap(({ Statement }) => Statement.flatMap(({ Resource = [] }) => Resource));
    expect([...new Set(held)].toSorted()).toStrictEqual(resources.toSorted());
    expect(findings.map(({ code }) => code)).toContain('split-policies');
  });

  test('holds unknown parts, which are named and grant nothing', () => {
    const spec = specOf({
      ...LOOK_UP,
      resources: ['arn:aws:dynamodb:<region>:<account>:table/<feature table>'],
    });
    const { permissions, unknowns, origins } = buildRolePolicies(spec);
    const shown = 'arn:aws:dynamodb:eu-west-1:111122223333:table/FEATURE-TABLE';
    expect(permissions[0]?.Statement[0]?.Resource).toStrictEqual([shown]);
    expect(unknowns).toStrictEqual([
      { name: 'feature table', shown: 'FEATURE-TABLE', describe: 'Feature table', field: 'otherAccess.0' },
    ]);
    expect(origins.permissions[0]?.[0]?.parts.get(shown)).toStrictEqual([
      [
        'arn:aws:dynamodb:eu-west-1:111122223333:table/',
        { unknown: 'feature table', shown: 'FEATURE-TABLE' },
      ],
    ]);
  });

  test('“<table>” is text like any other in the first revision, and no ARN of ours', () => {
    const spec: RoleSpec = { ...specOf({ ...LOOK_UP, resources: [`${TABLE}/<x>`] }), revision: 1 };
    expect(statements(spec)[0]?.Resource).toStrictEqual([`${TABLE}/<x>`]);
  });
});

describe('Explain', () => {
  test('says that it is the user’s own, why, and at which field', () => {
    const spec = specOf({ actions: ['sqs:SendMessage'], resources: ['*'], why: '' }, LOOK_UP);
    const explained = explain(buildRolePolicies(spec));
    expect(explained.map(({ action, fields, reasons }) => ({ action, fields, reasons }))).toStrictEqual([
      {
        action: 'sqs:SendMessage',
        fields: ['otherAccess.0'],
        reasons: [
          {
            requirement: 'SqsAccess',
            api: null,
            field: 'otherAccess.0',
            purpose: 'do what you have added under Other access',
            source: null,
          },
        ],
      },
      {
        action: 'dynamodb:GetItem',
        fields: ['otherAccess.1'],
        reasons: [
          {
            requirement: 'DynamodbAccess',
            api: null,
            field: 'otherAccess.1',
            purpose: 'look up features',
            source: null,
          },
        ],
      },
    ]);
  });

  test('gives every reason where two statements ask for the same', () => {
    const spec = specOf(LOOK_UP, { ...LOOK_UP, why: 'fill the cache' });
    expect(explain(buildRolePolicies(spec))[0]?.reasons.map(({ purpose }) => purpose)).toStrictEqual([
      'look up features',
      'fill the cache',
    ]);
  });
});
