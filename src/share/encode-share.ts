import type { RoleSpec } from '../policy';
import { writeBase64Url } from './base64url';
import { readStep } from './fragment';
import { packText } from './packed-text';
import { NEWEST, writeNewest } from './versions/versions';

/** Where a link opens that names no step: links are for those who check the role, not for those who fill it in. */
const DEFAULT_STEP = 'review';

/**
 * The fragment of a link to a role: `#v<version>.<step>.<base64url of raw-deflated JSON>`. A fragment goes to no
 * server. The same role always gives the same text.
 *
 * A role of very many entries can give a link that is longer than this page reads: before a link is
 * offered, let `decodeShare` read it.
 */
export function encodeShare(spec: RoleSpec, step: string = DEFAULT_STEP): string {
  const body = writeBase64Url(packText(JSON.stringify(writeNewest(spec))));
  return `#v${NEWEST}.${readStep(step) ?? DEFAULT_STEP}.${body}`;
}
