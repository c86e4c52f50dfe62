import { MOST_ENTRIES, arnParts, slotsBy } from '../../policy';
import type { ImportNote } from '../imported';
import type { GatheredEntry, Named } from './gathered';

const CODE_COMMIT_HOST = /^(?:https|ssh):\/\/(?:[^@/]+@)?git-codecommit/;

/** CodeCommit repositories of a notebook; others need no permission of the role. */
export function readRepositories(named: readonly Named[]): {
  repositories: GatheredEntry[];
  notes: ImportNote[];
} {
  const repositories: GatheredEntry[] = [];
  const notes: ImportNote[] = [];
  for (const { path, value } of named.slice(0, MOST_ENTRIES)) {
    if (CODE_COMMIT_HOST.test(value) || arnParts(value)?.service === 'codecommit') {
      for (const slot of slotsBy({ kind: 'code-repository' })) {
        const message = 'The notebook pulls from this CodeCommit repository.';
        repositories.push({ slot, entry: { text: value }, path, note: message });
        notes.push({ kind: 'read', path, value, slot, message });
      }
    } else notes.push({ kind: 'advice', path, value, message: elsewhere(value) });
  }
  return { repositories, notes };
}

function elsewhere(repository: string): string {
  return repository.includes('://')
    ? 'This repository is not in CodeCommit: the role needs no permission for it, but its password may be in Secrets Manager. Then add secretsmanager:GetSecretValue on that secret under Other access.'
    : 'This is a repository that SageMaker knows by name. If it is in CodeCommit, add its address; if it has a password in Secrets Manager, add secretsmanager:GetSecretValue on that secret under Other access.';
}
