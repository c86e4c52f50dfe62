import { finishedRole, roleArchive } from '../../export';
import { alsoNeeded, writePolicy, type RolePolicies } from '../../policy';
import { allPolicies } from '../shown-policy';
import type { NamedFile } from '../../screen';

/** Everything there is of a role as one zip: every format, every policy by itself, and what others need. */
export function wholeRole(policies: RolePolicies, link: string | undefined): NamedFile {
  const role = finishedRole(policies, { link });
  return {
    fileName: `${role.name ?? 'execution-role'}.zip`,
    content: roleArchive(role, [
      ...allPolicies(policies).map(({ fileName, text }) => ({ path: `policies/${fileName}`, text })),
      ...alsoNeeded(policies).policies.map(({ fileName, document }) => ({
        path: `also-needed/${fileName}`,
        text: writePolicy(document),
      })),
    ]),
  };
}
