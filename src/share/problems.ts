import { failure } from '../policy';
import { LONGEST_FRAGMENT } from './limits';

/** Why a link does not open. `not-a-link` may be passed over in silence: the address names no role at all. */
export type ShareProblem = 'not-a-link' | 'newer-version' | 'damaged' | 'too-large';

/** Why a saved draft does not open. */
export type DraftProblem = 'newer-version' | 'damaged';

/** The address holds something else, or nothing. */
export function notALink() {
  return failure(
    'not-a-link',
    'This address holds no role. A link to a role goes on with #v3 after the address of the page: copy it again, from its beginning.',
  );
}

/** A link that later versions of the page can read. */
export function newerLink(version: number, newest: number) {
  return failure(
    'newer-version',
    `This link was made by a newer version of this page: it is of version ${version}, and this page reads up to version ${newest}. Reload the page and open the link again.`,
  );
}

/** A link of this version that names what this page does not know yet. */
export function newerContent(name: string) {
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  return failure(
    'newer-version',
    `This was made by a newer version of this page: it uses “${shown}”, which this page does not know. Reload the page and open it again.`,
  );
}

/** A link that has lost or changed some of its characters. */
export function damagedLink() {
  return failure(
    'damaged',
    'It cannot be read; most likely it was cut short on its way. Copy all of it again, or ask for it again.',
  );
}

/** A link that is whole and holds what the schema refuses. `reason` is a full sentence. */
export function refusedLink(reason: string) {
  return failure(
    'damaged',
    `What this link holds cannot be read. ${reason} Reload the page, in case the link is newer than it, or ask for the link again.`,
  );
}

/** A link that is not worth opening, or not safe. */
export function tooLargeLink() {
  return failure(
    'too-large',
    `This link holds more than this page opens: links have up to ${LONGEST_FRAGMENT.toLocaleString('en')} characters. Ask for the policies themselves, or for several smaller roles.`,
  );
}

/** A draft that later versions of the page can read: a page that was open since before the last release. */
export function newerDraft(version: number) {
  return failure(
    'newer-version',
    `The draft in this browser was saved by a newer version of this page (version ${version}). Reload the page to open it.`,
  );
}

/** A draft that nobody can read any more. */
export function damagedDraft() {
  return failure(
    'damaged',
    'The draft in this browser cannot be read. Start over, or open a link to the role.',
  );
}
