import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LEVELS,
  apiNamed,
  asArray,
  buildRolePolicies,
  isAllowed,
  statementMembers,
  type Level,
  type PolicyDocument,
  type RoleSpec,
} from '../policy';
import { OPERATIONS } from './fixtures/operations';
import { OTHER_REQUESTS } from './fixtures/other-requests';
import { scriptOf } from './fixtures/python-writer';
import { TRAINING_JOBS } from './fixtures/training-jobs';
import { importText } from './index';

interface Sent {
  readonly name: string;
  readonly operation: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/** A request by itself, in AWS’s own names. */
function requestIn(name: string, text: string): Sent[] {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return [];
  }
  const request = statementMembers(body);
  const imported = importText(text);
  if (request === null || !imported.ok || imported.value.kind !== 'request') return [];
  const [operation, ...others] = imported.value.apis;
  const isPlain = Object.keys(request).every((key) => /^[A-Z]/.test(key) && apiNamed(key) === null);
  return operation === undefined || others.length > 0 || !isPlain ? [] : [{ name, operation, request }];
}

/** Real requests, kept beside the repository and not in it. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/requests');
const SHARED = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const shared: unknown = JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8'));
        return requestIn(name, JSON.stringify(statementMembers(shared)?.['body']));
      })
  : [];

const REQUESTS: readonly Sent[] = [
  ...OPERATIONS.map(({ operation, request }) => ({ name: operation, operation, request })),
  ...[...TRAINING_JOBS, ...OTHER_REQUESTS].flatMap(({ name, text }) => requestIn(name, text)),
  ...SHARED,
];

function specOf(text: string): RoleSpec {
  const result = importText(text);
  if (!result.ok) throw new Error(`${result.problem.message}\n${text}`);
  const { spec } = result.value;
  const { region, accountId } = spec.account;
  return {
    ...spec,
    account: { ...spec.account, region: region || 'eu-west-1', accountId: accountId || '111122223333' },
  };
}

function policiesOf(spec: RoleSpec, level: Level): readonly PolicyDocument[] {
  return buildRolePolicies({ ...spec, level }).permissions;
}

/** All that one role allows, and another does not: actions on resources, under the conditions of their statement. */
function beyond(one: readonly PolicyDocument[], other: readonly PolicyDocument[]): readonly string[] {
  return one
    .flatMap(({ Statement }) => Statement)
    .flatMap((statement) =>
      contextsOf(statement.Condition).flatMap((context) =>
        asArray(statement.Action).flatMap((action) =>
          asArray(statement.Resource).flatMap((resource) => {
            const asked = {
              action: String(action),
              resource: filled(String(resource)),
              context: { ...VARIABLES, ...context },
            };
            return isAllowed(other, asked).allowed ? [] : [JSON.stringify(asked)];
          }),
        ),
      ),
    );
}

/** What a policy leaves to each call. */
const VARIABLES = { 'sagemaker:DomainId': 'd-1', 'sagemaker:UserProfileName': 'ada' } as const;

function filled(text: string): string {
  return Object.entries(VARIABLES).reduce((sum, [key, value]) => sum.replaceAll(`\${${key}}`, value), text);
}

/** What must be the case for a statement to apply: each value of each condition once. What must be absent is left out. */
function contextsOf(condition: unknown): readonly Record<string, string>[] {
  const conditions = Object.entries(statementMembers(condition) ?? {}).flatMap(([operator, keys]) =>
    operator === 'Null'
      ? []
      : Object.entries(statementMembers(keys) ?? {}).map(([key, values]) => ({
          key,
          values: asArray(values).map((value) => filled(String(value))),
        })),
  );
  const most = Math.max(1, ...conditions.map(({ values }) => values.length));
  return Array.from({ length: most }, (_, index) =>
    Object.fromEntries(conditions.map(({ key, values }) => [key, values[index % values.length] ?? ''])),
  );
}

/** Decisions of a writer of scripts; once they run out, the plainest way. */
const decisions = fc.array(fc.nat({ max: 999 }), { maxLength: 400, size: 'max' });

function picking(choices: readonly number[]): (below: number) => number {
  let next = 0;
  return (below) => {
    const choice = choices[next] ?? 0;
    next += 1;
    return choice % below;
  };
}

/** Scripts per request. */
const RUNS = 40;

describe('a script that builds a request, and the request by itself', () => {
  test('there are requests to write as scripts', () => {
    expect(REQUESTS.length).toBeGreaterThan(OPERATIONS.length);
  });

  // Otherwise the questions below would say nothing.
  test.each(REQUESTS)('$name: what a role allows, it is asked for', ({ operation, request }) => {
    const spec = specOf(JSON.stringify({ [operation]: request }));
    for (const level of LEVELS) {
      const policies = policiesOf(spec, level);
      expect(policies).not.toStrictEqual([]);
      expect({ level, open: beyond(policies, policies) }).toStrictEqual({ level, open: [] });
    }
  });

  test.each(REQUESTS)('$name: the roles allow the same', ({ operation, request }) => {
    const ofRequest = specOf(JSON.stringify({ [operation]: request }));
    fc.assert(
      fc.property(decisions, (choices) => {
        const script = scriptOf(operation, request, picking(choices));
        const ofScript = specOf(script);
        for (const level of LEVELS) {
          const [fromScript, fromRequest] = [policiesOf(ofScript, level), policiesOf(ofRequest, level)];
          expect({ script, level, more: beyond(fromScript, fromRequest) }).toStrictEqual({
            script,
            level,
            more: [],
          });
          expect({ script, level, less: beyond(fromRequest, fromScript) }).toStrictEqual({
            script,
            level,
            less: [],
          });
        }
      }),
      { numRuns: RUNS },
    );
  });
});
