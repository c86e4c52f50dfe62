import { emptyRoleSpec, type RoleSpec } from '../../policy';
import type { ShareProblem } from '../../share';
import { STEPS, type StepId } from '../../wizard';
import { storedDraft, type StoredDraft } from '../drafts/draft-storage';
import { entryNow, fragmentNow, readStepId, type HistoryEntry } from './address';
import { isEmptySpec, sameSpec, shareLater, type Share } from './share-later';

const NOT_LOADED =
  'The part that opens links and drafts could not be loaded. Reload the page before you change anything: nothing is lost.';

const [{ id: FIRST_STEP }] = STEPS;

/** A form with the step that it opens at. */
export interface OpenedForm {
  readonly spec: RoleSpec;
  readonly step: StepId;
}

/** A link that can be opened, as it was made. */
export interface SharedLink {
  readonly spec: RoleSpec;
  /** The day on which it was made, as it says itself; null where it says none. */
  readonly made: string | null;
}

/** A link that the form was opened from. */
export interface OpenedLink extends SharedLink {
  /** The draft that was there when it came; null where there was none. */
  readonly draft: RoleSpec | null;
}

/** A link that does not open, and what the form held when it came. */
export interface BrokenLink {
  readonly code: ShareProblem;
  /** In full sentences. */
  readonly message: string;
  /** Null where there is no draft. */
  readonly draft: OpenedForm | null;
}

export interface Opening extends OpenedForm {
  /** The link that the form was opened from. */
  readonly shared: OpenedLink | null;
  /** A link that is not the draft: the person is asked which to keep. */
  readonly beside: SharedLink | null;
  /** A link that does not open. The form is empty then: the draft must not pass for what the link holds. */
  readonly broken: BrokenLink | null;
  /** What could not be opened, in words; empty where all is well. */
  readonly problem: string;
  /** Whether the form is still to be stored as a draft. */
  readonly isNew: boolean;
  /** False where the stored draft is for a later version of the page, or could not be read, and must stay. */
  readonly mayStore: boolean;
  /** Whether what reads the link and the draft has not come: both stay as they are until the form is changed. */
  readonly isUnread: boolean;
}

/** What the page finds when it opens. */
export interface Found {
  readonly fragment: string;
  readonly entry: HistoryEntry | null;
  readonly draft: StoredDraft | null;
}

/** What the page opens with where there is nothing to open. */
export function emptyOpening(step: StepId = FIRST_STEP): Opening {
  return {
    spec: emptyRoleSpec(),
    step,
    shared: null,
    beside: null,
    broken: null,
    problem: '',
    isNew: false,
    mayStore: true,
    isUnread: false,
  };
}

/** A shared link is there to be checked, wherever who made it stood. */
export const STEP_OF_LINKS: StepId = 'review';

/** Where an address of one’s own opens: at the step that it names. */
export function stepOfOwn(share: Share, fragment: string): StepId {
  return readStepId(share.stepOfShare(fragment)) ?? STEP_OF_LINKS;
}

/** What an address that names no role holds, such as `#section-2`, is no link: nobody takes the form for it. */
export function isNoLink(code: ShareProblem, fragment: string): boolean {
  return code === 'not-a-link' && !/^#?v\d/i.test(fragment);
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
  if (!read.ok) {
    const { code, message } = read.problem;
    if (isNoLink(code, fragment)) return { ...opening, problem: message };
    return { ...emptyOpening(), mayStore, broken: { code, message, draft: saved } };
  }
  const link: SharedLink = { spec: read.value, made: share.madeOfShare(fragment) };
  const isSame = saved !== null && sameSpec(share, saved.spec, link.spec);
  const step = isSame || entry !== null ? stepOfOwn(share, fragment) : STEP_OF_LINKS;
  // Our own address after a reload: the draft is the newer of both, unless another tab has written it.
  if (entry !== null) {
    if (saved === null) return { ...opening, spec: link.spec, step, isNew: true };
    return isSame || entry.tab !== draft?.tab ? { ...opening, spec: link.spec, step } : opening;
  }
  if (saved !== null && !isSame) return { ...opening, beside: link };
  return {
    ...opening,
    spec: link.spec,
    step,
    shared: { ...link, draft: saved?.spec ?? null },
    isNew: saved === null,
  };
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
    return { ...emptyOpening(), problem: NOT_LOADED, mayStore: false, isUnread: true };
  }
}
