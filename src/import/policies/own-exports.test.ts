import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PolicyJson } from '../../policy';
import { importText } from '../index';

/** One folder for each role, with a file for each format. */
const EXPORTED = new URL('../../export/golden/', import.meta.url);
const ROLES = readdirSync(EXPORTED);

interface Named {
  readonly PolicyDocument: PolicyJson;
}

interface RoleJson {
  readonly ManagedPolicyList?: readonly Named[];
  readonly RolePolicyList?: readonly Named[];
}

function read(role: string, file: string): string {
  return readFileSync(new URL(`${role}/${file}`, EXPORTED), 'utf8');
}

function importedPolicies(text: string): readonly PolicyJson[] {
  const imported = importText(text);
  return imported.ok ? (imported.value.policies ?? []) : [];
}

/** What stays open has another name in each format; all else is the same. */
function withoutResources(policies: readonly PolicyJson[]): unknown {
  return policies.map(({ Statement }) =>
    [Statement].flat().map((statement) => ({ ...statement, Resource: 'any', Condition: 'any' })),
  );
}

describe.each(['terraform.tf', 'cloudformation.yaml'])('%s, as the page saves it', (file) => {
  test.each(ROLES)('%s: all its policies are read back', (role) => {
    const { ManagedPolicyList, RolePolicyList }: RoleJson = JSON.parse(read(role, 'json.json'));
    const written = [...(ManagedPolicyList ?? []), ...(RolePolicyList ?? [])];
    expect(written).not.toStrictEqual([]);
    expect(withoutResources(importedPolicies(read(role, file)))).toStrictEqual(
      withoutResources(written.map(({ PolicyDocument }) => PolicyDocument)),
    );
  });
});
