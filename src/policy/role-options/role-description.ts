import { codePointName } from '../resources/pasted-text';
import { failure, success, type Result } from '../result';

/** Characters. https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
const LONGEST = 1_000;

/** What IAM refuses in a description: all but tabs, line breaks and the printable part of Latin-1. */
const UNWRITABLE = /[^\t\n\r -~\u00A1-\u00FF]/u;

/** Reads a role's description: at most 1,000 characters of Latin-1, line breaks among them. */
export function parseRoleDescription(text: string): Result<string, 'too-long' | 'unwritable-character'> {
  const typed = text.trim();
  if (typed.length > LONGEST)
    return failure('too-long', `A description can have 1,000 characters; this has ${typed.length}.`);
  const index = typed.search(UNWRITABLE);
  if (index === -1) return success(typed);
  return failure(
    'unwritable-character',
    `IAM takes no ${codePointName(typed, index)} in a description. Write it with Latin letters and plain quotes.`,
  );
}
