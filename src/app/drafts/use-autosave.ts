import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { emptyRoleSpec, type RoleSpec } from '../../policy';
import type { StepId } from '../../wizard';
import { fragmentNow, writeEntry } from '../links/address';
import type { Opening } from '../links/opening';
import { readAddress, type DatedAddress } from '../links/dated-address';
import { contentOf, shareLater, type Share } from '../links/share-later';
import { today } from '../links/today';
import { draftKeeper } from './draft-keeper';
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
  const [keeper] = useState(() =>
    draftKeeper({ isOurs: opening.isNew, mayStore: opening.mayStore, onNotStored }),
  );

  /** What the form said last; null before the part that tells has come. */
  const said = useRef<string | null>(null);

  /** What the address held when it was last read or written, and the day that it said. */
  const address = useRef<DatedAddress>({ fragment: '', content: null, made: null });

  useEffect(() => {
    if (paused) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCancelled = false;

    /** The form as it is: what it says, and the text of its draft, empty where there is nothing to keep. */
    function read(share: Share): { content: string; text: string } {
      const spec = getValues();
      const content = contentOf(share, spec);
      if (content !== (said.current ?? contentOf(share, opening.spec))) keeper.takeOver();
      said.current = content;
      const isEmpty = content === contentOf(share, emptyRoleSpec());
      return { content, text: isEmpty ? '' : share.writeDraft(spec, step) };
    }

    function save(share: Share) {
      clearTimeout(timer);
      const { content, text } = read(share);
      if (opening.isUnread && !keeper.isOurs()) return;
      address.current = readAddress(share, address.current, fragmentNow());
      const made = content === address.current.content ? address.current.made : today();
      const isFollowed = text !== '' && text.length <= FOLLOWED;
      const fragment = isFollowed ? fragmentFor(share, getValues(), step, made) : '';
      writeEntry(step, fragment);
      // The browser may have refused it.
      keeper.keep(text, fragmentNow() === fragment ? fragment : '');
      address.current = { fragment: fragmentNow(), content, made };
    }

    /** Without the part that packs links the address stays as it is. */
    function savePlain() {
      const spec = getValues();
      if (!isSame(spec, opening.spec)) keeper.takeOver();
      keeper.keep(isSame(spec, emptyRoleSpec()) ? '' : plainDraft(spec, step), '');
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
      const share = shareLater.ifLoaded();
      if (share === null) savePlain();
      else storeLast(share);
      if (keeper.isLost()) event.preventDefault();
    }

    function storeLast(share: Share) {
      const { text } = read(share);
      // What is kept already may be in the address.
      if (text !== keeper.text()) keeper.keep(text, '');
    }

    function saveSoon() {
      clearTimeout(timer);
      timer = setTimeout(saveNow, SETTLE);
    }

    if (shareLater.ifLoaded() === null) {
      // Noted as ours from the start, so that Back to it is known as such.
      if (!opening.isUnread) writeEntry(step, fragmentNow());
      saveSoon();
    } else saveNow();

    const stop = subscribe({ formState: { values: true }, callback: saveSoon });
    // Back and Forward bring an older address along, also where the step stays.
    window.addEventListener('popstate', saveSoon);
    window.addEventListener('pagehide', saveNow);
    // Then what packs links may come.
    window.addEventListener('online', saveSoon);
    window.addEventListener('beforeunload', askBeforeLeaving);
    document.addEventListener('visibilitychange', saveNow);
    return () => {
      isCancelled = true;
      clearTimeout(timer);
      stop();
      window.removeEventListener('popstate', saveSoon);
      window.removeEventListener('pagehide', saveNow);
      window.removeEventListener('online', saveSoon);
      window.removeEventListener('beforeunload', askBeforeLeaving);
      document.removeEventListener('visibilitychange', saveNow);
    };
  }, [getValues, keeper, opening, paused, step, subscribe]);
}

/** What the address shows: nothing where it could not be opened again. */
function fragmentFor(share: Share, spec: RoleSpec, step: StepId, made: string | null): string {
  const fragment = share.encodeShare(spec, step, made ?? undefined);
  return fragment.length > share.LONGEST_FRAGMENT ? '' : fragment;
}

function isSame(one: RoleSpec, other: RoleSpec): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
