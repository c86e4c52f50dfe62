import { useCallback, useRef } from 'react';
import { slotOfField, type SlotId } from '../../policy';
import type { WizardTools } from './wizard-tools';

interface Lists {
  readonly joinLists: WizardTools['joinLists'];
  /** Focuses a row of a list that is on screen. False when the field is in none. */
  readonly revealRow: (field: string) => boolean;
}

/** The lists that are on screen: a row of a long one exists only once its list has scrolled there. */
export function useLists(): Lists {
  const lists = useRef(new Map<SlotId, (index: number) => void>());

  const joinLists = useCallback((slot: SlotId, reveal: (index: number) => void) => {
    const shown = lists.current;
    shown.set(slot, reveal);
    return () => {
      shown.delete(slot);
    };
  }, []);

  const revealRow = useCallback((field: string) => {
    const slot = slotOfField(field);
    const reveal = slot === null ? undefined : lists.current.get(slot);
    if (slot === null || reveal === undefined) return false;
    reveal(Number(field.slice(slot.length + 1)) || 0);
    return true;
  }, []);

  return { joinLists, revealRow };
}
