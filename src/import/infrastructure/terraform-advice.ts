import type { ImportNote } from '../imported';
import type { Language } from '../languages/document';

/** How to have the values that a file of Terraform leaves open; nothing where it leaves none. */
export function terraformAdvice(language: Language, notes: readonly ImportNote[]): readonly ImportNote[] {
  const open = notes.filter(({ kind }) => kind === 'unresolved');
  if (language !== 'terraform' || open.length === 0) return [];
  const message =
    'Values that only Terraform knows stay open. terraform show -json of a finished plan gives them.';
  return [{ kind: 'advice', path: '', value: 'terraform show -json', message }];
}
