import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cloudformation } from './cloudformation';
import { hostileExport } from './fixtures/arbitrary-roles';
import { readTemplate } from './fixtures/template-reader';
import { hasTool } from './fixtures/tools';
import {
  JSON_PLACEHOLDERS,
  PYTHON_OPTIONS,
  SHELL_VARIABLES,
  STACK_PROPERTIES,
  TEMPLATE_PARAMETERS,
  TERRAFORM_VARIABLES,
  inputNames,
  type NameRules,
} from './input-names';

const LANGUAGES = [
  { language: 'Terraform', rules: TERRAFORM_VARIABLES, name: /^[a-z][a-z0-9_]*$/ },
  { language: 'bash', rules: SHELL_VARIABLES, name: /^[A-Z][A-Z0-9_]*$/ },
  { language: 'Python', rules: PYTHON_OPTIONS, name: /^[a-z][a-z0-9-]*$/ },
  { language: 'CloudFormation', rules: TEMPLATE_PARAMETERS, name: /^[A-Z][A-Za-z0-9]*$/ },
  { language: 'JSON', rules: JSON_PLACEHOLDERS, name: /^[A-Z][A-Z0-9-]*$/ },
  { language: 'the CDK', rules: STACK_PROPERTIES, name: /^[a-z][A-Za-z0-9]*$/ },
];

function named(ids: readonly string[], rules: NameRules): readonly string[] {
  const inputs = ids.map((id) => ({ id, description: '' }));
  return inputs.map(inputNames(inputs, rules));
}

const word = fc.oneof(
  fc.constantFrom(
    'given',
    'source',
    'for',
    'each',
    'path',
    'help',
    'env',
    'tags',
    'role',
    'name',
    'permissions',
    'aws',
  ),
  fc.constantFrom('a', 'a1', 'class', 'home', 'stack', 'execution'),
);
const ids = fc.array(
  fc
    .tuple(word, fc.array(fc.oneof(word, fc.constantFrom('1', '2', '12')), { maxLength: 2 }))
    .map(([first, others]) => [first, ...others].join('-')),
  { maxLength: 12 },
);

describe.each(LANGUAGES)('in $language', ({ rules, name }) => {
  test('inputs have names that the language takes, each another, and none of its own', () => {
    fc.assert(
      fc.property(ids, (held) => {
        const names = named(held, rules);
        expect(new Set(names).size).toBe(held.length);
        for (const each of names) {
          expect(each).toMatch(name);
          expect(each).not.toMatch(rules.taken);
        }
      }),
    );
  });

  test.each([
    ['input-bucket', 'input-prefix', 'output-bucket', 'output-prefix', 'model-bucket', 'model-prefix'],
    ['image-region', 'image-account', 'image-repository', 'role-name'],
    ['region', 'account', 'topic', 'table', 'data-bucket'],
  ])('%s and its like keep their names', (...known) => {
    expect(named(known, rules)).toStrictEqual(
      // The name of the role is CloudFormation's own affair.
      known.map((id) =>
        rules.spell(rules === TEMPLATE_PARAMETERS && id === 'role-name' ? `given-${id}` : id),
      ),
    );
  });
});

describe('names that are taken', () => {
  test.each([
    { id: 'source', rules: TERRAFORM_VARIABLES, name: 'given_source' },
    { id: 'for-each', rules: TERRAFORM_VARIABLES, name: 'given_for_each' },
    { id: 'path', rules: SHELL_VARIABLES, name: 'GIVEN_PATH' },
    { id: 'aws-region', rules: SHELL_VARIABLES, name: 'GIVEN_AWS_REGION' },
    { id: 'ld-preload', rules: SHELL_VARIABLES, name: 'GIVEN_LD_PRELOAD' },
    { id: 'bash-env', rules: SHELL_VARIABLES, name: 'GIVEN_BASH_ENV' },
    { id: 'help', rules: PYTHON_OPTIONS, name: 'given-help' },
    { id: 'class', rules: PYTHON_OPTIONS, name: 'given-class' },
    { id: 'permissions-1', rules: TEMPLATE_PARAMETERS, name: 'GivenPermissions1' },
    { id: 'execution-role', rules: TEMPLATE_PARAMETERS, name: 'GivenExecutionRole' },
    { id: 'env', rules: STACK_PROPERTIES, name: 'givenEnv' },
    { id: 'stack-name', rules: STACK_PROPERTIES, name: 'givenStackName' },
  ])('$id is $name', ({ id, rules, name }) => {
    expect(named([id], rules)).toStrictEqual([name]);
  });

  test('a name that only spelling tells from another has a number', () => {
    expect(named(['a-1', 'a1', 'given-env', 'env'], STACK_PROPERTIES)).toStrictEqual([
      'a1',
      'a12',
      'givenEnv',
      'givenEnv2',
    ]);
  });

  test('are all that a stack of the CDK is given', () => {
    const path = fileURLToPath(
      new URL('../../node_modules/aws-cdk-lib/core/lib/stack.d.ts', import.meta.url),
    );
    const [, body = ''] = /interface StackProps \{\n([\s\S]*?)\n\}/.exec(readFileSync(path, 'utf8')) ?? [];
    const own = [...body.matchAll(/^ {4}readonly (\w+)\?/gm)].map(([, name = '']) => name);
    expect(own).toContain('env');
    expect(own.filter((name) => !STACK_PROPERTIES.taken.test(name))).toStrictEqual([]);
  });

  test('are all that a template names itself', () => {
    for (const role of fc.sample(hostileExport, { numRuns: 20, seed: 2 })) {
      const template: Record<'Resources' | 'Outputs', object> = JSON.parse(
        JSON.stringify(readTemplate(cloudformation.render(role), '1.1')),
      );
      const own = [...Object.keys(template.Resources), ...Object.keys(template.Outputs)];
      expect(own.filter((name) => !TEMPLATE_PARAMETERS.taken.test(name))).toStrictEqual([]);
    }
  });
});

describe.skipIf(!hasTool('python3'))('Python, if it is on this machine,', () => {
  test('has no keyword that is free', () => {
    const { stdout } = spawnSync('python3', ['-c', 'import keyword; print(*keyword.kwlist)'], {
      encoding: 'utf8',
    });
    const keywords = stdout.trim().split(' ');
    expect(keywords).toContain('lambda');
    expect(keywords.filter((each) => /^[a-z]/.test(each) && !PYTHON_OPTIONS.taken.test(each))).toStrictEqual(
      [],
    );
  });
});

describe.skipIf(!hasTool('bash'))('bash, if it is on this machine,', () => {
  test('has no variable of its own that is free', () => {
    const { stdout } = spawnSync('bash', ['--norc', '-c', 'compgen -v'], { encoding: 'utf8', env: {} });
    const variables = stdout.trim().split('\n');
    expect(variables).toContain('IFS');
    expect(
      variables.filter((each) => /^[A-Z]/.test(each) && !SHELL_VARIABLES.taken.test(each)),
    ).toStrictEqual([]);
  });
});
