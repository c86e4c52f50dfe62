import { roleArchive } from '../export';
import { alsoNeeded, parseRoleName, writePolicy, type RolePolicies, type RoleSpec } from '../policy';
import type { NamedFile } from './download';
import { allPolicies } from './shown-policy';

/** Everything there is of a role as one zip: each format, each policy by itself, and what others need. */
export function wholeRole(spec: RoleSpec, policies: RolePolicies): NamedFile {
  const name = parseRoleName(spec.account.roleName);
  return {
    fileName: `${name.ok ? name.value : 'execution-role'}.zip`,
    content: roleArchive(policies, spec, [
      ...allPolicies(policies).map(({ fileName, text }) => ({ path: `policies/${fileName}`, text })),
      ...alsoNeeded(spec).policies.map(({ fileName, document }) => ({
        path: `also-needed/${fileName}`,
        text: writePolicy(document),
      })),
    ]),
  };
}
