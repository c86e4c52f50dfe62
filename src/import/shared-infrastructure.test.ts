import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { buildRolePolicies, isAllowed, SLOT_IDS, textsOf, type Result, type RoleSpec } from '../policy';
import { importText, type Imported } from './index';
import { cdkAdvice } from './infrastructure/cdk-code';
import { interpretDocument } from './interpret-document';
import { looksLikeHcl, readHcl } from './languages/read-hcl';
import { readYaml } from './languages/read-yaml';

/** Small real-world inputs, kept beside the repository and not in it. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/cases');

const probe = z.object({
  action: z.string(),
  resource: z.string(),
  context: z.optional(z.record(z.string(), z.string())),
});
type Probe = z.infer<typeof probe>;

const expectation = z.object({
  region: z.string(),
  account: z.string(),
  role: z.string(),
  apis: z.array(z.string()),
  allow: z.array(probe),
  deny: z.array(probe),
  open: z.array(z.string()),
  lostNever: z.array(z.string()),
  mustMention: z.array(z.string()),
});

const CASES = [
  '19-tf-notebook.tf',
  '24-cfn-parameter-names.yaml',
  '28-cdk-synthesized.json',
  '29-asl-lambda-payload.json',
  '30-pipeline-definition.json',
]
  .filter((name) => existsSync(resolve(FOLDER, name)))
  .map((name) => {
    const text = readFileSync(resolve(FOLDER, name), 'utf8');
    const expected: unknown = JSON.parse(readFileSync(resolve(FOLDER, `${name}.expect.json`), 'utf8'));
    return { name, text, expected: expectation.parse(expected) };
  });

function read(name: string, text: string): Result<Imported> {
  if (!looksLikeHcl(text) && !name.endsWith('.yaml')) return importText(text);
  const document = looksLikeHcl(text) ? readHcl(text) : readYaml(text);
  return document.ok ? interpretDocument(document.value) : document;
}

/** All that a person is told. */
function told(result: Result<Imported>): string {
  return result.ok
    ? result.value.notes.map(({ path, value, message }) => `${path} ${value} ${message}`).join('\n')
    : result.problem.message;
}

function allows(spec: RoleSpec, { action, resource, context = {} }: Probe): boolean {
  const { permissions } = buildRolePolicies(spec);
  return isAllowed(permissions, { action, resource, context }).allowed;
}

/** A listing that names no prefix is that of what is read in the bucket. */
function asListed(each: Probe, allow: readonly Probe[]): readonly Probe[] {
  if (each.action !== 's3:ListBucket' || each.context !== undefined) return [each];
  return allow
    .filter(({ resource }) => resource.startsWith(`${each.resource}/`))
    .map(({ resource }) => ({
      ...each,
      context: { 's3:prefix': resource.slice(each.resource.length + 1) },
    }));
}

describe.skipIf(CASES.length === 0)('real infrastructure', () => {
  test.each(CASES)('$name', ({ name, text, expected }) => {
    const result = read(name, text);
    expect(result.ok ? result.value.apis : []).toStrictEqual(expected.apis);
    for (const pattern of [...expected.open, ...expected.mustMention])
      expect(told(result)).toMatch(new RegExp(pattern, 'is'));
    if (!result.ok) return;
    const { spec } = result.value;
    const { region, accountId, roleName, rolePath } = spec.account;
    expect(roleName === '' ? '' : `arn:aws:iam::${accountId}:role${rolePath}${roleName}`).toBe(expected.role);
    const filled: RoleSpec = {
      ...spec,
      level: 'least-privilege',
      account: {
        ...spec.account,
        region: region || expected.region,
        accountId: accountId || expected.account,
      },
    };
    expect(
      expected.allow.filter((each) => !asListed(each, expected.allow).some((one) => allows(filled, one))),
    ).toStrictEqual([]);
    const offered = result.value.notes.reduce((all, { add }) => add?.(all) ?? all, filled);
    expect(expected.deny.filter((each) => allows(filled, each) || allows(offered, each))).toStrictEqual([]);
    const shown = [...SLOT_IDS.flatMap((slot) => textsOf(spec, slot)), expected.role, told(result)].join(
      '\n',
    );
    expect(expected.lostNever.filter((each) => !shown.includes(each))).toStrictEqual([]);
  });

  test('CDK code is told how to become a template', () => {
    const text = readFileSync(resolve(FOLDER, '23-cdk-model.py'), 'utf8');
    expect(cdkAdvice(text)).toContain('cdk synth');
  });
});
