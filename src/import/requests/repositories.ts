import { arnParts } from '../../policy';
import type { ImportNote } from '../imported';
import type { SlotEntry } from '../slot-entries';
import type { Named } from './gathered';

const CODE_COMMIT_HOST = /^(?:https|ssh):\/\/(?:[^@/]+@)?git-codecommit/;

/** CodeCommit repositories of a notebook; others need no permission of the role. */
export function readRepositories(named: readonly Named[]): {
  repositories: SlotEntry[];
  notes: ImportNote[];
} {
  const repositories: SlotEntry[] = [];
  const notes = named.map(({ path, value }): ImportNote => {
    if (CODE_COMMIT_HOST.test(value) || arnParts(value)?.service === 'codecommit') {
      repositories.push({ slot: 'notebook.repositories', text: value, kind: 'auto' });
      const message = 'The notebook pulls from this CodeCommit repository.';
      return { kind: 'read', path, value, slot: 'notebook.repositories', message };
    }
    return {
      kind: 'advice',
      path,
      value,
      message: value.includes('://')
        ? 'This repository is not in CodeCommit: the role needs no permission for it, but its password may be in Secrets Manager, which then needs secretsmanager:GetSecretValue.'
        : 'This is a repository that SageMaker knows by name. If it is in CodeCommit, add its address; if it has a password in Secrets Manager, the role needs secretsmanager:GetSecretValue on it.',
    };
  });
  return { repositories, notes };
}
