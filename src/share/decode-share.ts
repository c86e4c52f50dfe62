import { failure, type Result, type RoleSpec } from '../policy';
import { readBase64Url } from './base64url';
import { readBody, readHead } from './fragment';
import { readJson } from './json';
import { LONGEST_FRAGMENT } from './limits';
import { unpackText } from './packed-text';
import { damagedLink, newerLink, notALink, refusedLink, tooLargeLink, type ShareProblem } from './problems';
import { NEWEST, READERS } from './versions/versions';

/**
 * The role that a link holds, of any version ever published. Takes the fragment with or without its `#`.
 *
 * Nothing from a link gets through but what the schema of a role lets through; what it does not know
 * is left out. Never throws, and refuses what is too large before it is unpacked or while it is.
 */
export function decodeShare(fragment: string): Result<RoleSpec, ShareProblem> {
  const head = readHead(fragment);
  if (head === null) return notALink();
  const reader = READERS[head.version];
  if (reader === undefined) return newerLink(head.version, NEWEST);
  if (fragment.length > LONGEST_FRAGMENT) return tooLargeLink();

  const body = readBody(fragment, head);
  const packed = body === null ? null : readBase64Url(body);
  if (packed === null) return damagedLink();
  const text = unpackText(packed);
  if (!text.ok) return text;
  const json = readJson(text.value);
  if (json === undefined) return damagedLink();
  const spec = reader(json);
  if (spec.ok) return spec;
  return spec.problem.code === 'newer-version'
    ? failure('newer-version', spec.problem.message)
    : refusedLink(spec.problem.message);
}
