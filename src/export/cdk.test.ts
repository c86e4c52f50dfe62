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
import { buildRolePolicies, emptyRoleSpec, type PolicyDocument, type RoleSpec } from '../policy';
import { cdk } from './cdk';
import { arbitraryExport, hostileExport } from './fixtures/arbitrary-roles';
import { givenInputs } from './fixtures/given-inputs';
import { OPERATION_ROLES } from './fixtures/operation-roles';
import { expectTemplateOf, type RoleTemplate } from './fixtures/role-template';
import { SAMPLE_ROLES } from './fixtures/sample-roles';
import { finishedRole, type FinishedRole } from './finished-role';
import { STACK_PROPERTIES, inputNames } from './input-names';
import { ROLE_NAME } from './role-inputs';

type StackClass = new (scope: App, id: string, props: Record<string, string>) => Stack;

const ROLES: readonly FinishedRole[] = [
  ...[...SAMPLE_ROLES, ...OPERATION_ROLES].map(({ spec }) => finishedRole(buildRolePolicies(spec))),
  ...fc.sample(arbitraryExport, { numRuns: 25, seed: 1 }),
  ...fc.sample(hostileExport, { numRuns: 35, seed: 1 }).map((role) => withRealActions(role)),
  mergeable(),
];

/** A role of two statements that the CDK makes one of. */
function mergeable(): FinishedRole {
  const role = finishedRole(buildRolePolicies({ ...emptyRoleSpec(), apis: ['CreateModel'] }));
  const shown: PolicyDocument = {
    Version: '2012-10-17',
    Statement: ['one', 'other'].map((bucket) => ({
      Effect: 'Allow',
      Action: ['s3:GetObject'],
      Resource: [`arn:aws:s3:::acme-${bucket}/*`],
    })),
  };
  const permissions = [{ suffix: 'permissions', document: shown, shown, reasons: [['One.'], ['Other.']] }];
  return { ...role, inputs: [], permissions };
}

/** The CDK refuses what cannot be an action. */
function withRealActions(role: FinishedRole): FinishedRole {
  const permissions = role.permissions.map(({ document, ...policy }) => ({
    ...policy,
    document: {
      ...document,
      Statement: document.Statement.map((statement) => ({ ...statement, Action: ['s3:GetObject'] })),
    },
  }));
  return { ...role, permissions };
}

/** Of statements that say the same, under no name, the CDK keeps one. */
function withoutEqualStatements(role: FinishedRole): FinishedRole {
  const permissions = role.permissions.map(({ document, ...policy }) => ({
    ...policy,
    document: {
      ...document,
      Statement: [...new Map(document.Statement.map((each) => [JSON.stringify(each), each])).values()],
    },
  }));
  return { ...role, permissions };
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Below the project, so that its packages are found. */
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'execution-role-stacks-'));
/** A stack is given its inputs before it becomes a template. */
const NO_PARAMETERS = () => '';
const nameOf = (index: number) => `stack-${index}`;

beforeAll(() => {
  for (const [index, role] of ROLES.entries())
    writeFileSync(join(folder, `${nameOf(index)}.ts`), cdk.render(role));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the CDK makes of one of the files, with each input given the text that the policies show. */
async function synthesised(
  role: FinishedRole,
  index: number,
  context: Record<string, boolean> = {},
): Promise<RoleTemplate> {
  const file = join(folder, `${nameOf(index)}.mjs`);
  const { code } = await transformWithOxc(cdk.render(role), 'execution-role-stack.ts');
  writeFileSync(file, code);
  const module: { ExecutionRoleStack: StackClass } = await import(
    /* @vite-ignore */ pathToFileURL(file).href
  );
  const asked = role.inputs.filter((input) => input !== ROLE_NAME);
  const [property, given] = [inputNames(asked, STACK_PROPERTIES), givenInputs(role)];
  const inputs = Object.fromEntries(asked.map((input) => [property(input), given(input)]));
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
    'stack $index makes the role that is wanted',
    async ({ role, index }) => {
      expectTemplateOf(await synthesised(role, index), withoutEqualStatements(role), NO_PARAMETERS);
    },
  );

  test('they grant the same where the CDK merges statements, as it does in new projects', async () => {
    // The builder leaves nothing to merge: only the last roles have several statements of one action.
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
  });

  test.each([...SAMPLE_ROLES, ...OPERATION_ROLES])(
    '$id is laid out as Prettier lays it out',
    async ({ spec }) => {
      const text = cdk.render(finishedRole(buildRolePolicies(spec)));
      expect(await check(text, { parser: 'typescript', singleQuote: true })).toBe(true);
    },
  );

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
    const text = cdk.render(finishedRole(buildRolePolicies(spec)));
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
