import type { Result, RoleSpec } from '../../policy';
import { upgradeV2 } from './upgrade';
import { readV1 } from './v1';
import { readV2 } from './v2';
import { readV3 } from './v3';
import { writeV3 } from './write-v3';

/**
 * How each version ever shared is read today.
 *
 * A published version is never edited: links live in tickets and wikis for years. To change what a
 * link holds, add a version, and let the one before it end in a step up.
 */
export const READERS: Readonly<Record<number, (json: unknown) => Result<RoleSpec>>> = {
  1: (json) => steppedUp(readV1(json)),
  2: (json) => steppedUp(readV2(json)),
  3: readV3,
};

function steppedUp(fields: ReturnType<typeof readV2>): Result<RoleSpec> {
  return fields.ok ? readV3(upgradeV2(fields.value)) : fields;
}

/** The newest version there is, in which every link is written. */
export const NEWEST = 3;

/** The fields of a spec as the newest version writes them. */
export function writeNewest(spec: RoleSpec): object {
  return writeV3(spec);
}
