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
      fc.property(fc.oneof(arbitraryExport, hostileExport), (role) => {
        const written: WrittenRole = JSON.parse(json.render(role));
        const attached = role.attach === 'inline' ? written.RolePolicyList : written.ManagedPolicyList;
        expect(written.AssumeRolePolicyDocument).toStrictEqual(role.trust);
        expect(attached?.map(({ PolicyDocument }) => PolicyDocument)).toStrictEqual(
          role.permissions.map(({ shown }) => shown),
        );
      }),
    );
  });
});
