import type { RoleSpec } from '../policy';
import { writeBase64Url } from './base64url';
import { readDay, readStep } from './fragment';
import { packText } from './packed-text';
import { NEWEST, writeNewest } from './versions/versions';

/** Where a link opens that names no step: links are for those who check the role, not for those who fill it in. */
const DEFAULT_STEP = 'review';

/**
 * The fragment of a link to a role: `#v<version>.<step>-<day>.<base64url of raw-deflated JSON>`, without a day
 * where none is given. A fragment goes to no server. The same role always gives the same text.
 *
 * A role of very many entries can give a link that is longer than this page reads: before a link is
 * offered, let `decodeShare` read it.
 *
 * @param made the day on which it is made, such as `2026-11-27`: there is no clock here
 */
export function encodeShare(spec: RoleSpec, step: string = DEFAULT_STEP, made?: string): string {
  const body = writeBase64Url(packText(JSON.stringify(writeNewest(spec))));
  const day = readDay(made);
  return `#v${NEWEST}.${readStep(step) ?? DEFAULT_STEP}${day === null ? '' : `-${day}`}.${body}`;
}
