import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { emptyRoleSpec, type RoleSpec } from '../policy';
import type { StepId } from '../wizard';
import { TAB, fragmentNow, writeEntry } from './address';
import { forgetDraft, forgetDraftOf, storeDraft } from './draft-storage';
import type { Opening } from './open-form';
import { contentOf } from './same-spec';
import { loadShare, shareIfLoaded, type Share } from './share-later';

/** Long enough that typing does not write on every key, short enough for a quick copy of the address. Milliseconds. */
const SETTLE = 250;

/** Beyond this the address no longer follows: packing would be felt while typing. Characters of JSON. */
const FOLLOWED = 300_000;

interface Keeping {
  opening: Opening;
  step: StepId;
  /** While a link waits for an answer, neither the address nor the draft is written. */
  paused: boolean;
  onNotStored: () => void;
}

/** Keeps the address bar and the draft in step with the form. */
export function useKeeping({ opening, step, paused, onNotStored }: Keeping): void {
  const { getValues, subscribe } = useFormContext<RoleSpec>();
  /** The content that needs no storing, and whether the stored draft is this tab’s. */
  const kept = useRef<{ content: string | null; isOurs: boolean; text: string | null }>({
    content: null,
    isOurs: opening.isNew,
    text: null,
  });

  useEffect(() => {
    if (paused) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;

    function keep(share: Share) {
      clearTimeout(timer);
      const spec = getValues();
      const content = contentOf(share, spec);
      const isEmpty = content === contentOf(share, emptyRoleSpec());
      kept.current.content ??= contentOf(share, opening.spec);
      if (content !== kept.current.content) kept.current.isOurs = true;
      kept.current.content = content;

      const text = isEmpty ? '' : share.writeDraft(spec, step);
      const fragment = isEmpty ? '' : followed(share, spec, step, text);
      if (kept.current.isOurs && opening.mayStore && text !== kept.current.text) {
        kept.current.text = text;
        if (isEmpty) forgetDraft();
        else if (!storeDraft({ tab: TAB, text })) {
          onNotStored();
          // The address holds all of it; after a reload the older draft would win over it.
          if (fragment !== '') forgetDraftOf(TAB);
        }
      }
      writeEntry(step, fragment);
    }

    function keepNow() {
      const share = shareIfLoaded();
      if (share !== null) return keep(share);
      void loadShare().then(
        (late) => (isOver ? undefined : keep(late)),
        // The next change tries again.
        () => undefined,
      );
    }

    function keepSoon() {
      clearTimeout(timer);
      timer = setTimeout(keepNow, SETTLE);
    }

    // Ours from the start, so that the way back to it is known as such.
    if (shareIfLoaded() === null) {
      writeEntry(step, fragmentNow());
      keepSoon();
    } else keepNow();

    const stop = subscribe({ formState: { values: true }, callback: keepSoon });
    // Back and Forward bring an older address along, also where the step stays.
    window.addEventListener('popstate', keepSoon);
    window.addEventListener('pagehide', keepNow);
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
      window.removeEventListener('popstate', keepSoon);
      window.removeEventListener('pagehide', keepNow);
      document.removeEventListener('visibilitychange', keepNow);
    };
  }, [getValues, onNotStored, opening, paused, step, subscribe]);
}

/** What stands in the address: nothing where it could not be opened again. */
function followed(share: Share, spec: RoleSpec, step: StepId, text: string): string {
  if (text.length > FOLLOWED) return '';
  const fragment = share.encodeShare(spec, step);
  return fragment.length > share.LONGEST_FRAGMENT ? '' : fragment;
}
