import { alsoNeeded } from '../other-parties/also-needed';
import type { NeededPolicy } from '../other-parties/needed-policy';
import { sourceOfCallerAccess } from '../other-parties/caller-sources';
import type { RolePolicies } from '../role-policies';
import type { Source } from '../sources';
import { accessWords } from './access-words';

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
    ...policies.flatMap(({ kind, subject, fileName, reason, source }) => [
      { id: fileName, title: WHO[kind], subject, words: reason, source },
      ...(kind === 'caller' ? ofCode(role) : []),
    ]),
    ...checks.map(({ id, title, message, source }) => ({ id, title, subject: '', words: message, source })),
  ];
}

/** What the caller's policy allows beside the calls: somebody else is asked to attach it, so each is named. */
function ofCode({ resolved }: RolePolicies): readonly NeededLine[] {
  return resolved.callerAccess.map((access) => ({
    id: access.field,
    title: WHO.caller,
    subject: '',
    words: `Also ${access.actions.join(', ')} on ${accessWords(access)}`,
    source: sourceOfCallerAccess(access.actions).source,
  }));
}
