import { describe, expect, test } from 'vitest';
import { clean } from '../fixtures/finding-cases';
import { buildRolePolicies, countedSize, withList, type RoleSpec } from '../index';

const BASE: RoleSpec = {
  ...clean('CreateTrainingJob'),
  level: 'recommended',
  amendments: { 'sdk-role-check': true },
};

/** A role with folders, one of which has a name that is so much longer. */
function roleWith(folders: number, longer: number): RoleSpec {
  const texts = Array.from({ length: folders }, (_, at) => `s3://raw/${'long-folder-name/'.repeat(2)}${at}/`);
  const last = `s3://raw/${'x'.repeat(longer + 1)}/`;
  return withList(
    BASE,
    's3.inputs',
    [...texts, last].map((text) => ({ text })),
  );
}

function codes(spec: RoleSpec): readonly string[] {
  return buildRolePolicies(spec).findings.map(({ code }) => code);
}

/** The role of which a size comes to a number exactly: each character of a folder’s name is one of the policy. */
function exactly(folders: number, size: (spec: RoleSpec) => number, wanted: number): RoleSpec {
  const spec = roleWith(folders, wanted - size(roleWith(folders, 0)));
  expect(size(spec)).toBe(wanted);
  return spec;
}

describe('the limit of inline policies', () => {
  const inline = (spec: RoleSpec) => buildRolePolicies(spec).size.inline.used;
  const attached = (spec: RoleSpec): RoleSpec => ({ ...spec, role: { attach: 'inline' } });

  test.each([
    { used: 10_239, isTooLarge: false },
    { used: 10_240, isTooLarge: false },
    { used: 10_241, isTooLarge: true },
  ])('$used characters are too large: $isTooLarge', ({ used, isTooLarge }) => {
    const spec = exactly(130, inline, used);
    expect(codes(attached(spec)).includes('too-large-inline')).toBe(isTooLarge);
    // Managed policies are told of it, and not refused.
    const split = buildRolePolicies(spec).findings.find(({ code }) => code === 'split-policies');
    expect(split?.message.includes('too large for inline')).toBe(isTooLarge);
  });

  test('says nothing of it while the policies are attached as managed ones', () => {
    expect(codes(exactly(130, inline, 10_241))).not.toContain('too-large-inline');
  });
});

describe('the number of managed policies', () => {
  const managed = (folders: number) => buildRolePolicies(roleWith(folders, 0)).size.managedPolicies.used;

  test.each([
    { policies: 1, code: null },
    { policies: 2, code: 'split-policies' },
    { policies: 10, code: 'split-policies' },
    { policies: 11, code: 'too-many-policies' },
  ])('$policies: $code', ({ policies, code }) => {
    let folders = 0;
    while (managed(folders) < policies) folders += 25;
    expect(managed(folders)).toBe(policies);
    const found = codes(roleWith(folders, 0)).filter((each) => /split|too-many/.test(each));
    expect(found).toStrictEqual(code === null ? [] : [code]);
  });
});

test('sizes are those of the policies, counted as IAM does', () => {
  const { permissions, trust, size } = buildRolePolicies(roleWith(300, 0));
  expect(size.permissions.map(({ used }) => used)).toStrictEqual(permissions.map(countedSize));
  expect(size.trust.used).toBe(countedSize(trust));
  expect(size.inline.used).toBe(permissions.map(countedSize).reduce((sum, each) => sum + each, 0));
  for (const { used, limit } of size.permissions) expect(used).toBeLessThanOrEqual(limit);
});
