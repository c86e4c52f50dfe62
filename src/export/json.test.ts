import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryExport, hostileExport } from './fixtures/arbitrary-roles';
import { json } from './json';

interface WrittenRole {
  AssumeRolePolicyDocument: unknown;
  ManagedPolicyList?: { PolicyDocument: unknown }[];
  RolePolicyList?: { PolicyDocument: unknown }[];
}

describe('json', () => {
  test('holds exactly the policies, whatever is in them', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryExport, hostileExport), ({ policies, spec }) => {
        const role: WrittenRole = JSON.parse(json.render(policies, spec));
        const attached = spec.role?.attach === 'inline' ? role.RolePolicyList : role.ManagedPolicyList;
        expect(role.AssumeRolePolicyDocument).toStrictEqual(policies.trust);
        expect(attached?.map(({ PolicyDocument }) => PolicyDocument)).toStrictEqual(policies.permissions);
      }),
    );
  });
});
