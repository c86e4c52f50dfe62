import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { check } from 'prettier';
import { transformWithOxc } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildRolePolicies } from '../policy';
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
async function synthesised({ policies, spec }: ExportedRole, index: number): Promise<RoleTemplate> {
  const file = join(folder, `${nameOf(index)}.mjs`);
  const { code } = await transformWithOxc(cdk.render(policies, spec), 'execution-role-stack.ts');
  writeFileSync(file, code);
  const module: { ExecutionRoleStack: StackClass } = await import(
    /* @vite-ignore */ pathToFileURL(file).href
  );
  const inputs = Object.fromEntries(
    Object.entries(SHOWN_INPUTS).map(([id, shown]) => [camelCase(id), shown]),
  );
  const stack = new module.ExecutionRoleStack(new App(), 'Synthesised', inputs);
  return JSON.parse(JSON.stringify(Template.fromStack(stack).toJSON()));
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

  test.each(SAMPLE_ROLES)('$id is laid out as Prettier lays it out', async ({ spec }) => {
    const text = cdk.render(buildRolePolicies(spec), spec);
    expect(await check(text, { parser: 'typescript', singleQuote: true })).toBe(true);
  });
});

function compilerSays(project: string): string {
  try {
    return execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', project], { encoding: 'utf8' });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}
