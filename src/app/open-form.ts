import { emptyRoleSpec, type RoleSpec } from '../policy';
import type { StepId } from '../wizard';
import type { Entry } from './address';
import type { StoredDraft } from './draft-storage';
import { readStepId } from './read-step-id';
import { isEmptySpec, sameSpec } from './same-spec';
import type { Share } from './share-later';

/** A form with the step that it opens at. */
export interface OpenedForm {
  readonly spec: RoleSpec;
  readonly step: StepId;
}

export interface Opening extends OpenedForm {
  /** A link that is not the draft: the person is asked which to keep. */
  readonly beside: OpenedForm | null;
  /** What could not be opened, in words; empty where all is well. */
  readonly problem: string;
  /** Whether the form is still to be stored as a draft. */
  readonly isNew: boolean;
  /** False where the stored draft is for a later version of the page, and must stay. */
  readonly mayStore: boolean;
}

/** What the page finds when it opens. */
export interface Found {
  readonly fragment: string;
  readonly entry: Entry | null;
  readonly draft: StoredDraft | null;
}

/** What the page opens with where there is nothing to open. */
export function emptyOpening(step: StepId = 'api'): Opening {
  return { spec: emptyRoleSpec(), step, beside: null, problem: '', isNew: false, mayStore: true };
}

/** Where a link opens. */
export function stepOfLink(share: Share, fragment: string): StepId {
  return readStepId(share.stepOfShare(fragment)) ?? 'review';
}

/** Decides between the link in the address and the draft in the browser, as far as it can be decided unasked. */
export function openForm(share: Share, { fragment, entry, draft }: Found): Opening {
  const stored = draft === null ? null : share.readDraft(draft.text);
  const mayStore = stored === null || stored.ok || stored.problem.code !== 'newer-version';
  const saved: OpenedForm | null =
    stored?.ok === true && !isEmptySpec(share, stored.value.spec)
      ? { spec: stored.value.spec, step: entry?.step ?? readStepId(stored.value.step) ?? 'api' }
      : null;
  const opening = { ...emptyOpening(entry?.step), ...saved, mayStore };

  if (fragment === '') {
    return { ...opening, problem: stored?.ok === false ? stored.problem.message : '' };
  }
  const read = share.decodeShare(fragment);
  if (!read.ok) return { ...opening, problem: read.problem.message };
  const link: OpenedForm = { spec: read.value, step: stepOfLink(share, fragment) };
  if (saved === null) return { ...opening, ...link, isNew: true };
  if (sameSpec(share, saved.spec, link.spec)) return { ...opening, ...link };
  if (entry === null) return { ...opening, beside: link };
  // Our own address after a reload: the draft is the newer of both, unless another tab has written it.
  return entry.tab === draft?.tab ? opening : { ...opening, ...link };
}
