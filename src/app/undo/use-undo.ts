import { useCallback, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { RoleSpec } from '../../policy';

/** The part of the page that asked for the change: Undo comes right after it, for the keyboard. */
export type Place = 'header' | 'wizard' | 'preview';

export interface UndoOffer {
  /** Another number for each offer, even of the same words. */
  readonly id: number;
  readonly message: string;
  readonly label: 'Undo' | 'Redo';
  readonly place: Place;
  /** What to go back to. */
  readonly spec: RoleSpec;
}

export interface Undo {
  readonly offer: UndoOffer | null;
  /** Replaces the spec. Without a message there is nothing to undo: a small switch. */
  replace: (next: RoleSpec, message: string, place: Place) => void;
  /** Goes back; what was there until then is offered as Redo, so that nothing typed is lost. */
  takeBack: () => void;
  dismiss: () => void;
}

/** Big changes of the whole form, each with a way back. */
export function useUndo(): Undo {
  const { getValues, reset, setValue } = useFormContext<RoleSpec>();
  const [offer, setOffer] = useState<UndoOffer | null>(null);

  const replace = useCallback(
    (next: RoleSpec, message: string, place: Place) => {
      const before = getValues();
      if (message !== '')
        setOffer((last) => ({
          id: (last?.id ?? 0) + 1,
          message,
          label: 'Undo',
          place,
          spec: structuredClone(before),
        }));
      if (message === '' && onlySwitches(before, next)) {
        setValue('level', next.level);
        setValue('scope', next.scope);
      } else {
        reset(next);
      }
    },
    [getValues, reset, setValue],
  );

  const takeBack = useCallback(() => {
    if (offer === null) return;
    const undone = offer.label === 'Undo';
    setOffer({
      ...offer,
      id: offer.id + 1,
      message: undone ? `Undone: ${offer.message}` : offer.message.replace(/^Undone: /, ''),
      label: undone ? 'Redo' : 'Undo',
      spec: structuredClone(getValues()),
    });
    reset(offer.spec);
  }, [getValues, offer, reset]);

  const dismiss = useCallback(() => setOffer(null), []);
  return { offer, replace, takeBack, dismiss };
}

/** Whether only level and scope differ: those change without the lists being rendered again. */
function onlySwitches(before: RoleSpec, next: RoleSpec): boolean {
  const { level, scope } = next;
  return JSON.stringify({ ...before, level, scope }) === JSON.stringify({ ...before, ...next });
}
