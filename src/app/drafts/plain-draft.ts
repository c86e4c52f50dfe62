import { REVISION, type RoleSpec } from '../../policy';
import type { StepId } from '../../wizard';

/** The version of links and drafts that reads a spec as it is. */
const VERSION = 3;

/**
 * A draft for the browser's storage where the part that writes drafts cannot be loaded, as after a release: its text is
 * read like any other, and says the same.
 */
export function plainDraft(spec: RoleSpec, step: StepId): string {
  return JSON.stringify({ version: VERSION, step, spec: { revision: REVISION, ...spec } });
}
