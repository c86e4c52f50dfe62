import { emptyRoleSpec, type RoleSpec } from '../../policy';
import { STEPS, type StepId } from '../../wizard';
import { storedDraft, type StoredDraft } from '../drafts/draft-storage';
import { entryNow, fragmentNow, readStepId, type HistoryEntry } from './address';
import { isEmptySpec, sameSpec, shareLater, type Share } from './share-later';

const NOT_LOADED =
  'The part that opens links and drafts could not be loaded. Reload the page: nothing is lost.';

const [{ id: FIRST_STEP }] = STEPS;

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
  readonly entry: HistoryEntry | null;
  readonly draft: StoredDraft | null;
}

/** What the page opens with where there is nothing to open. */
export function emptyOpening(step: StepId = FIRST_STEP): Opening {
  return { spec: emptyRoleSpec(), step, beside: null, problem: '', isNew: false, mayStore: true };
}

/** Where a link opens. */
export function stepOfLink(share: Share, fragment: string): StepId {
  return readStepId(share.stepOfShare(fragment)) ?? 'review';
}

/** Decides between the link in the address and the draft in the browser, as far as it can without asking. */
export function openForm(share: Share, { fragment, entry, draft }: Found): Opening {
  const stored = draft === null ? null : share.readDraft(draft.text);
  const mayStore = stored === null || stored.ok || stored.problem.code !== 'newer-version';
  const saved: OpenedForm | null =
    stored?.ok === true && !isEmptySpec(share, stored.value.spec)
      ? { spec: stored.value.spec, step: entry?.step ?? readStepId(stored.value.step) ?? FIRST_STEP }
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

/** What the page opens with: at once where there is neither link nor draft, else as soon as it can be read. */
export function readOpening(): Opening | Promise<Opening> {
  const found = { fragment: fragmentNow(), entry: entryNow(), draft: storedDraft() };
  const isBare = found.fragment === '' && found.draft === null;
  return isBare ? emptyOpening(found.entry?.step) : readFound(found);
}

async function readFound(found: Found): Promise<Opening> {
  try {
    return openForm(await shareLater.load(), found);
  } catch {
    return { ...emptyOpening(), problem: NOT_LOADED, mayStore: false };
  }
}
