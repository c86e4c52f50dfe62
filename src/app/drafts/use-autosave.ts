import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { emptyRoleSpec, type RoleSpec } from '../../policy';
import type { StepId } from '../../wizard';
import { fragmentNow, thisTab, writeEntry } from '../links/address';
import type { Opening } from '../links/opening';
import { readAddress, type DatedAddress } from '../links/dated-address';
import { contentOf, shareLater, type Share } from '../links/share-later';
import { today } from '../links/today';
import { forgetDraft, forgetDraftOf, storeDraft } from './draft-storage';
import { plainDraft } from './plain-draft';

/** Long enough not to write on every key, short enough for a quick copy of the address. Milliseconds. */
const SETTLE = 250;

/** Beyond this the address no longer follows the form: packing would slow typing down. Characters of JSON. */
const FOLLOWED = 300_000;

interface AutosaveProps {
  opening: Opening;
  step: StepId;
  /** While a link waits for an answer, neither the address nor the draft is written. */
  paused: boolean;
  onNotStored: () => void;
}

/** Keeps the address bar and the draft in step with the form. */
export function useAutosave({ opening, step, paused, onNotStored }: AutosaveProps): void {
  const { getValues, subscribe } = useFormContext<RoleSpec>();
  /** What was saved last, whether the stored draft is this tab’s, and whether leaving loses the form. */
  const saved = useRef<{ content: string | null; isOurs: boolean; text: string | null; isLost: boolean }>({
    content: null,
    isOurs: opening.isNew,
    text: null,
    isLost: false,
  });

  /** What the address held when it was last read or written, and the day that it said. */
  const address = useRef<DatedAddress>({ fragment: '', content: null, made: null });

  useEffect(() => {
    if (paused) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCancelled = false;

    function save(share: Share) {
      clearTimeout(timer);
      const spec = getValues();
      const content = contentOf(share, spec);
      const isEmpty = content === contentOf(share, emptyRoleSpec());
      saved.current.content ??= contentOf(share, opening.spec);
      if (content !== saved.current.content) saved.current.isOurs = true;
      saved.current.content = content;

      const text = isEmpty ? '' : share.writeDraft(spec, step);
      address.current = readAddress(share, address.current, fragmentNow());
      const made = content === address.current.content ? address.current.made : today();
      const fragment = isEmpty || text.length > FOLLOWED ? '' : fragmentFor(share, spec, step, made);
      keep(text, fragment);
      writeEntry(step, fragment);
      address.current = { fragment: fragmentNow(), content, made };
    }

    /** Stores a draft, or removes it where its text is empty. */
    function keep(text: string, fragment: string) {
      const last = saved.current;
      if (!last.isOurs || !opening.mayStore || text === last.text) return;
      last.text = text;
      if (text === '') forgetDraft();
      const isStored = text === '' || storeDraft({ tab: thisTab(), text });
      last.isLost = !isStored && fragment === '';
      if (isStored) return;
      onNotStored();
      // The address holds all of it; after a reload the older draft would win over it.
      if (fragment !== '') forgetDraftOf(thisTab());
    }

    /** Without the part that packs links the address stays as it is. */
    function savePlain() {
      const spec = getValues();
      if (!isSame(spec, opening.spec)) saved.current.isOurs = true;
      keep(isSame(spec, emptyRoleSpec()) ? '' : plainDraft(spec, step), '');
    }

    function saveNow() {
      const share = shareLater.ifLoaded();
      if (share !== null) return save(share);
      // The page may be left before that part has come, and it may never come.
      savePlain();
      void shareLater.load().then(
        (late) => (isCancelled ? undefined : save(late)),
        // The next change tries again.
        () => undefined,
      );
    }

    function askBeforeLeaving(event: BeforeUnloadEvent) {
      // The last change may be younger than what was saved. Only stored: an address that is written now takes the place
      // of the page that is being left for.
      if (shareLater.ifLoaded() === null) savePlain();
      if (saved.current.isLost) event.preventDefault();
    }

    function saveSoon() {
      clearTimeout(timer);
      timer = setTimeout(saveNow, SETTLE);
    }

    if (shareLater.ifLoaded() === null) {
      // Noted as ours from the start, so that Back to it is known as such.
      writeEntry(step, fragmentNow());
      saveSoon();
    } else saveNow();

    const stop = subscribe({ formState: { values: true }, callback: saveSoon });
    // Back and Forward bring an older address along, also where the step stays.
    window.addEventListener('popstate', saveSoon);
    window.addEventListener('pagehide', saveNow);
    window.addEventListener('beforeunload', askBeforeLeaving);
    document.addEventListener('visibilitychange', saveNow);
    return () => {
      isCancelled = true;
      clearTimeout(timer);
      stop();
      window.removeEventListener('popstate', saveSoon);
      window.removeEventListener('pagehide', saveNow);
      window.removeEventListener('beforeunload', askBeforeLeaving);
      document.removeEventListener('visibilitychange', saveNow);
    };
  }, [getValues, onNotStored, opening, paused, step, subscribe]);
}

/** What the address shows: nothing where it could not be opened again. */
function fragmentFor(share: Share, spec: RoleSpec, step: StepId, made: string | null): string {
  const fragment = share.encodeShare(spec, step, made ?? undefined);
  return fragment.length > share.LONGEST_FRAGMENT ? '' : fragment;
}

function isSame(one: RoleSpec, other: RoleSpec): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
