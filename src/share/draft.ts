import { success, type Result, type RoleSpec } from '../policy';
import { readStep } from './fragment';
import { readJson } from './json';
import { damagedDraft, newerDraft, type DraftProblem } from './problems';
import { NEWEST, READERS, writeNewest } from './versions/versions';

/** What a reload brings back. */
export interface Draft {
  readonly spec: RoleSpec;
  /** As in a link: a name of small letters, or null. */
  readonly step: string | null;
}

/** A draft as text for the browser’s storage: of the same versions as links, but not packed. */
export function writeDraft(spec: RoleSpec, step: string): string {
  return JSON.stringify({ version: NEWEST, step, spec: writeNewest(spec) });
}

/**
 * The draft that such a text holds. Never throws: the text may be of another release of the page, or
 * of another page at the same address.
 */
export function readDraft(text: string): Result<Draft, DraftProblem> {
  const json = readJson(text);
  if (typeof json !== 'object' || json === null || !('version' in json) || !('spec' in json)) {
    return damagedDraft();
  }
  const { version } = json;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return damagedDraft();
  const reader = READERS[version];
  if (reader === undefined) return newerDraft(version);
  const spec = reader(json.spec);
  if (!spec.ok) return spec.problem.code === 'newer-version' ? newerDraft(version) : damagedDraft();
  return success({ spec: spec.value, step: readStep('step' in json ? json.step : null) });
}
