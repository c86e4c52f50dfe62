import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { check, format } from 'prettier';
import { transformWithOxc } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../policy';
import { cdk } from './cdk';
import { arbitraryExport, hostileExport, type ExportedRole } from './fixtures/arbitrary-roles';
import { expectTemplateOf, type RoleTemplate } from './fixtures/role-template';
import { SAMPLE_ROLES } from './fixtures/sample-roles';
import { SHOWN_INPUTS } from './fixtures/shown-inputs';
import { camelCase } from './role-inputs';

type StackClass = new (scope: App, id: string, props: Record<string, string>) => Stack;

const ROLES: readonly ExportedRole[] = [
  ...SAMPLE_ROLES.map(({ spec }) => ({ policies: buildRolePolicies(spec), spec })),
  ...fc.sample(arbitraryExport, { numRuns: 25, seed: 1 }),
  ...fc.sample(hostileExport, { numRuns: 35, seed: 1 }).map((role) => withRealActions(role)),
];

/** The CDK refuses what cannot be an action. */
function withRealActions({ policies, spec }: ExportedRole): ExportedRole {
  const permissions = policies.permissions.map((document) => ({
    ...document,
    Statement: document.Statement.map((statement) => ({ ...statement, Action: ['s3:GetObject'] })),
  }));
  return { policies: { ...policies, permissions }, spec };
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Below the project, so that its packages are found. */
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'execution-role-stacks-'));
const nameOf = (index: number) => `stack-${index}`;

beforeAll(() => {
  for (const [index, { policies, spec }] of ROLES.entries())
    writeFileSync(join(folder, `${nameOf(index)}.ts`), cdk.render(policies, spec));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the CDK makes of one of the files, with each input given the text that the policies show. */
async function synthesised(
  { policies, spec }: ExportedRole,
  index: number,
  context: Record<string, boolean> = {},
): Promise<RoleTemplate> {
  const file = join(folder, `${nameOf(index)}.mjs`);
  const { code } = await transformWithOxc(cdk.render(policies, spec), 'execution-role-stack.ts');
  writeFileSync(file, code);
  const module: { ExecutionRoleStack: StackClass } = await import(
    /* @vite-ignore */ pathToFileURL(file).href
  );
  const inputs = Object.fromEntries(
    Object.entries(SHOWN_INPUTS).map(([id, shown]) => [camelCase(id), shown]),
  );
  const app = new App({ outdir: join(folder, 'cdk.out'), context });
  const stack = new module.ExecutionRoleStack(app, 'Synthesised', inputs);
  return JSON.parse(JSON.stringify(Template.fromStack(stack).toJSON()));
}

interface WrittenStatement {
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}

function statementsOf({ Resources }: RoleTemplate): readonly WrittenStatement[] {
  const policies: { PolicyDocument?: { Statement: WrittenStatement[] } }[] = JSON.parse(
    JSON.stringify(Object.values(Resources).map(({ Properties }) => Properties)),
  );
  return policies.flatMap(({ PolicyDocument }) => PolicyDocument?.Statement ?? []);
}

/** Which action on which resource under which condition, in any order and grouping. */
function grantsOf(template: RoleTemplate): readonly string[] {
  const grants = statementsOf(template).flatMap(({ Action, Resource, Condition }) =>
    [Action]
      .flat()
      .flatMap((action) =>
        [Resource].flat().map((resource) => JSON.stringify([action, resource, Condition])),
      ),
  );
  return [...new Set(grants)].toSorted();
}

describe('cdk', () => {
  test('every file compiles', () => {
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { types: ['node'] },
      include: [folder],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    expect(compilerSays(folder)).toBe('');
  });

  test.each(ROLES.map((role, index) => ({ role, index })))(
    'stack $index makes the role that is shown',
    async ({ role, index }) => {
      expectTemplateOf(await synthesised(role, index), role);
    },
  );

  test('they grant the same where the CDK merges statements, as it does in new projects', async () => {
    // The builder leaves nothing to merge: only the hostile roles have several statements of one action.
    const indexes = [...ROLES.keys()].filter((at) => at < SAMPLE_ROLES.length || at >= ROLES.length - 10);
    const counts = await Promise.all(
      indexes.map(async (index) => {
        const role = ROLES[index] ?? expect.unreachable();
        const plain = await synthesised(role, index);
        const merged = await synthesised(role, index, { '@aws-cdk/aws-iam:minimizePolicies': true });
        expect(grantsOf(merged)).toStrictEqual(grantsOf(plain));
        return statementsOf(plain).length - statementsOf(merged).length;
      }),
    );
    expect(Math.max(...counts)).toBeGreaterThan(0);
  }, 30_000);

  test.each(SAMPLE_ROLES)('$id is laid out as Prettier lays it out', async ({ spec }) => {
    const text = cdk.render(buildRolePolicies(spec), spec);
    expect(await check(text, { parser: 'typescript', singleQuote: true })).toBe(true);
  });

  test('so are values that are longer than a line', async () => {
    const spec: RoleSpec = {
      ...emptyRoleSpec(),
      apis: ['CreateTrainingJob'],
      account: {
        region: '',
        accountId: '',
        roleName: 'a'.repeat(64),
        rolePath: `/${'team/'.repeat(20)}`,
      },
      role: {
        description: 'It is long. '.repeat(10),
        tags: [
          { key: 'k'.repeat(30), value: 'v'.repeat(18) },
          { key: 'k'.repeat(30), value: 'v'.repeat(19) },
          { key: 'k'.repeat(128), value: 'v'.repeat(256) },
        ].map(({ key, value }, index) => ({ key: `${index}${key.slice(1)}`, value })),
      },
    };
    const text = cdk.render(buildRolePolicies(spec), spec);
    expect(await format(text, { parser: 'typescript', singleQuote: true })).toBe(text);
  });
});

function compilerSays(project: string): string {
  try {
    return execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', project], { encoding: 'utf8' });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}
