import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySpec } from './fixtures/arbitrary-specs';
import { turned } from './fixtures/turned';
import {
  API_NAMES,
  buildRolePolicies,
  countedSize,
  emptyRoleSpec,
  explain,
  isAllowed,
  parseRoleSpec,
  writePolicy,
  type PolicyDocument,
  type RoleSpec,
  type ExplainedCondition,
} from './index';
import type { ConditionBlock } from './document';
import { resolveSpec } from './resolve-spec';
import { conditionBlock } from './statements/condition';
import { grantsOf } from './statements/grants';
import { shownText } from './unknown-parts';

const RUNS = { numRuns: 400 };

/** One policy per requirement, before anything is merged. What the requirements themselves allow is counted elsewhere. */
function required(spec: RoleSpec): PolicyDocument[] {
  const { grants } = grantsOf(resolveSpec(spec).resolved);
  return grants.map(({ actions, list, conditions }) => ({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: actions,
        Resource: list.resources.map(shownText),
        Condition: conditionBlock(
          conditions.map((condition) => ({ ...condition, values: condition.values.map(shownText) })),
        ),
      },
    ],
  }));
}

const CONTEXTS: Record<string, string>[] = [
  {},
  {
    'kms:ViaService': 's3.eu-west-1.amazonaws.com',
    'kms:GrantIsForAWSResource': 'true',
    'cloudwatch:namespace': '/aws/sagemaker/TrainingJobs',
    'iam:PassedToService': 'sagemaker.amazonaws.com',
    's3:prefix': 'train',
  },
  {
    'kms:ViaService': 'ec2.eu-west-1.amazonaws.com',
    'kms:GrantIsForAWSResource': 'false',
    'cloudwatch:namespace': '/aws/sagemaker/Endpoints',
    's3:prefix': '2026/train/x',
  },
];

/** Explained conditions, put together to a statement's block again. A single text is written without its list. */
function blockOf(conditions: readonly ExplainedCondition[]): ConditionBlock {
  const block: Record<string, Record<string, string | readonly string[]>> = {};
  for (const { operator, key, values } of conditions) {
    const [first = '', ...others] = values;
    block[operator] = { ...block[operator], [key]: others.length === 0 ? first : values };
  }
  return block;
}

/** Names that a resource pattern matches, and names that it should not. */
function namesNear(pattern: string): string[] {
  const name = pattern.replaceAll(/\$\{(.)\}/g, '$1');
  return [name.replaceAll('*', 'x/y'), name.replaceAll('*', ''), `${name}-private`, name.slice(0, -1)];
}

describe('buildRolePolicies', () => {
  test('allows what the requirements allow one by one, and nothing else', () => {
    fc.assert(
      fc.property(arbitrarySpec, fc.infiniteStream(fc.nat()), (spec, random) => {
        const { permissions } = buildRolePolicies(spec);
        const needed = required(spec);
        const statements = [...permissions, ...needed].flatMap((document) => document.Statement);
        const actions = [...new Set(statements.flatMap(({ Action }) => Action))];
        const resources = [
          ...new Set(statements.flatMap(({ Resource = [] }) => Resource.flatMap(namesNear))),
        ];
        const pick = <Item>(items: readonly Item[]) => items[Number(random.next().value) % items.length];
        for (let tried = 0; tried < 40; tried += 1) {
          const action = pick(actions);
          const resource = pick(resources);
          const context = pick(CONTEXTS) ?? {};
          if (action === undefined || resource === undefined) return;
          const request = { action, resource, context };
          expect({ ...request, allowed: isAllowed(permissions, request).allowed }).toStrictEqual({
            ...request,
            allowed: isAllowed(needed, request).allowed,
          });
        }
      }),
      RUNS,
    );
  });

  test('gives the same text for the same spec, whatever the order of entries and however often they stand', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const text = ({ trust, permissions }: ReturnType<typeof buildRolePolicies>) =>
          [trust, ...permissions].map(writePolicy).join();
        expect(text(buildRolePolicies(turned(spec)))).toBe(text(buildRolePolicies(spec)));
      }),
      RUNS,
    );
  });

  test('changes nothing in the spec that it is given', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const before = structuredClone(spec);
        buildRolePolicies(spec);
        expect(spec).toStrictEqual(before);
      }),
      RUNS,
    );
  });

  test('writes only what IAM takes: U+0020 to U+00FF, unique Sids of letters and digits, no empty list', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const { trust, permissions } = buildRolePolicies(spec);
        expect(JSON.stringify([trust, permissions])).toMatch(/^[\u0020-\u00FF]*$/);
        for (const { Statement } of permissions) {
          const sids = Statement.flatMap(({ Sid }) => Sid ?? []);
          expect(new Set(sids).size).toBe(sids.length);
          for (const { Sid, Action, Resource } of Statement) {
            if (spec.level === 'guide') expect(Sid).toBeUndefined();
            else expect(Sid).toMatch(/^[A-Za-z0-9]+$/);
            expect(Action.length).toBeGreaterThan(0);
            expect(Resource?.length).toBeGreaterThan(0);
          }
        }
      }),
      RUNS,
    );
  });

  test('keeps every ARN in one partition', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const { permissions } = buildRolePolicies(spec);
        const arns = permissions
          .flatMap(({ Statement }) => Statement.flatMap(({ Resource = [] }) => Resource))
          .filter((resource) => resource !== '*');
        expect(new Set(arns.map((arn) => arn.split(':')[1])).size).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  test('explains every action on every resource, with every condition', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const policies = buildRolePolicies(spec);
        const pairs = policies.permissions.flatMap(({ Statement }) =>
          Statement.flatMap(({ Action, Resource = [], Condition = {} }) =>
            Action.flatMap((a) => Resource.map((r) => [a, r, Condition])),
          ),
        );
        const explained = explain(policies);
        expect(
          explained.map(({ action, resource, conditions }) => [action, resource, blockOf(conditions)]),
        ).toStrictEqual(pairs);
        for (const { reasons } of explained) expect(reasons.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  test('gives fixes that lead to another readable spec, without their finding', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        for (const { code, field, fix } of buildRolePolicies(spec).findings) {
          if (fix === undefined) continue;
          const fixed = fix.apply(spec);
          expect(parseRoleSpec(fixed)).toStrictEqual({ ok: true, value: fixed });
          const still = buildRolePolicies(fixed).findings.filter(
            (each) => each.code === code && each.field === field,
          );
          expect({ code, still: still.filter((each) => each.fix !== undefined) }).toStrictEqual({
            code,
            still: [],
          });
        }
      }),
      RUNS,
    );
  });

  test('stays below the limit of a managed policy, in as many as it takes', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        text: `s3://acme-ml/${'long-folder-name/'.repeat(index % 40)}part-${index}/`,
      }));
    for (const count of [1, 30, 100, 1000]) {
      for (const level of ['recommended', 'least-privilege'] as const) {
        const spec: RoleSpec = {
          ...emptyRoleSpec(),
          apis: [...API_NAMES],
          level,
          entries: { 's3.inputs': many(count), 's3.outputs': many(3) },
        };
        const { permissions, size } = buildRolePolicies(spec);
        for (const document of permissions) expect(countedSize(document)).toBeLessThanOrEqual(6144);
        expect(size.permissions.map(({ used }) => used)).toStrictEqual(permissions.map(countedSize));
        const together = new Set(
          permissions.flatMap(({ Statement }) => Statement.flatMap(({ Resource = [] }) => Resource)),
        );
        for (const document of required(spec).flatMap(({ Statement }) => Statement))
          for (const resource of document.Resource ?? []) expect(together).toContain(resource);
      }
    }
  });
});
