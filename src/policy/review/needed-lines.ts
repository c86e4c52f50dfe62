import { alsoNeeded } from '../other-parties/also-needed';
import type { NeededPolicy } from '../other-parties/needed-policy';
import type { RolePolicies } from '../role-policies';
import type { Source } from '../sources';

/** What somebody else must allow or check, in one line. */
export interface NeededLine {
  readonly id: string;
  /** Who, or what is to be checked. */
  readonly title: string;
  /** The key, bucket or repository; empty for all else. */
  readonly subject: string;
  readonly words: string;
  readonly source: Source;
}

const WHO: Readonly<Record<NeededPolicy['kind'], string>> = {
  caller: 'Caller',
  key: 'Key',
  bucket: 'Bucket',
  repository: 'Repository',
};

/** Everything that others must allow before the role works, whatever its own policies say. */
export function neededLines(role: RolePolicies): readonly NeededLine[] {
  const { policies, checks } = alsoNeeded(role);
  return [
    ...policies.map(({ kind, subject, fileName, reason, source }) => ({
      id: fileName,
      title: WHO[kind],
      subject,
      words: reason,
      source,
    })),
    ...checks.map(({ id, title, message, source }) => ({ id, title, subject: '', words: message, source })),
  ];
}
