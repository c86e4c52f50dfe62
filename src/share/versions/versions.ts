import type { Result, RoleSpec } from '../../policy';
import { readV1, writeV1 } from './v1';
import { fitsV1, readV2, writeV2 } from './v2';

/**
 * How each version ever shared is read today.
 *
 * A published version is never edited: links live in tickets and wikis for years. To change what a
 * link holds, add a version, and let the one before it end in a step up.
 */
export const READERS: Readonly<Record<number, (json: unknown) => Result<RoleSpec>>> = {
  1: readV1,
  2: readV2,
};

/** The newest version there is. */
export const NEWEST = 2;

interface Written {
  readonly version: number;
  readonly fields: object;
}

/**
 * A spec in the oldest version that holds all of it: what needs nothing new gives the link that it always
 * gave, and opens in pages that have been open since before the last release.
 */
export function writeOldest(spec: RoleSpec): Written {
  return fitsV1(spec) ? { version: 1, fields: writeV1(spec) } : { version: 2, fields: writeV2(spec) };
}
