import { thisTab } from '../links/address';
import { forgetDraft, forgetDraftOf, storeDraft } from './draft-storage';

export interface DraftKeeper {
  /** The form has become this tab’s: from now on it is kept in place of the draft that was there. */
  takeOver: () => void;
  /** Whether the form is this tab’s. */
  isOurs: () => boolean;
  /**
   * Stores a draft, or removes it where its text is empty. The fragment is what the address holds of the form; empty
   * where it holds nothing.
   */
  keep: (text: string, fragment: string) => void;
  /** The text that was kept last; null where none was. */
  text: () => string | null;
  /** Whether leaving loses the form: neither the draft nor the address holds it. */
  isLost: () => boolean;
}

interface Keeping {
  /** Whether the form is this tab’s already. */
  isOurs: boolean;
  /** False where the draft that is there must stay. Who opened the page was told so. */
  mayStore: boolean;
  /** The browser keeps nothing, or has no room. */
  onNotStored: () => void;
}

/** Keeps one form in the browser, and knows whether leaving loses it. */
export function draftKeeper({ isOurs: isOursAlready, mayStore, onNotStored }: Keeping): DraftKeeper {
  let isOurs = isOursAlready;
  let last: string | null = null;
  let isStored = true;
  let isLost = false;

  function store(text: string): boolean {
    if (!mayStore) return text === '';
    if (text === '') forgetDraft();
    else if (!storeDraft({ tab: thisTab(), text })) {
      onNotStored();
      return false;
    }
    return true;
  }

  return {
    takeOver() {
      isOurs = true;
    },
    isOurs: () => isOurs,
    keep(text, fragment) {
      if (!isOurs) return;
      if (text !== last) isStored = store(text);
      last = text;
      isLost = !isStored && fragment === '';
      // The address holds all of it; after a reload the older draft would win over it.
      if (!isStored && !isLost && mayStore) forgetDraftOf(thisTab());
    },
    text: () => last,
    isLost: () => isLost,
  };
}
