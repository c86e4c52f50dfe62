import type { Result, RoleSpec } from '../../policy';
import { readV1, writeV1 } from './v1';

/**
 * How each version ever shared is read today.
 *
 * A published version is never edited: links live in tickets and wikis for years. To change what a
 * link holds, add a version, and let the one before it end in a step up.
 */
export const READERS: Readonly<Record<number, (json: unknown) => Result<RoleSpec>>> = { 1: readV1 };

/** The version that is written, the newest of them. */
export const CURRENT = { version: 1, write: writeV1 } as const;
