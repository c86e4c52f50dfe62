import { useCallback, useMemo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { RoleSpec } from '../../policy';
import { goTo, presentState, redo, undo, undoName, type FormHistory } from '../history/history';
import { useEarlier, useHistory, type HistoryStore } from './use-history';

/** The part of the page that asked for the change: Undo comes right after it, for the keyboard. */
export type Place = 'header' | 'wizard' | 'preview';

export interface UndoOffer {
  /** Another number for each offer, even of the same words. */
  readonly id: number;
  readonly message: string;
  readonly label: 'Undo' | 'Redo';
  readonly place: Place;
  /** The state of the history to go back to. */
  readonly to: number;
}

export interface Undo {
  readonly offer: UndoOffer | null;
  /** Replaces the spec. Without a message it is a small switch: in the history, and nothing is offered. */
  replace: (next: RoleSpec, message: string, place: Place) => void;
  /** Goes back; what was there until then is offered as Redo, so that nothing typed is lost. */
  takeBack: () => void;
  dismiss: () => void;
  readonly history: HistoryStore;
  /** What the form was before, the oldest first: names and specs. */
  readonly earlier: FormHistory['states'];
  /** One state back or forward, or to a state of the history by its id. */
  travel: (to: 'undo' | 'redo' | number) => void;
}

/** Every change of the form has a way back; the big ones offer it at once. */
export function useUndo(): Undo {
  const { getValues, reset, setValue } = useFormContext<RoleSpec>();
  const [offer, setOffer] = useState<UndoOffer | null>(null);

  const say = useCallback(
    (next: Omit<UndoOffer, 'id'>) => setOffer((last) => ({ id: (last?.id ?? 0) + 1, ...next })),
    [],
  );
  const onRemoved = useCallback(
    (message: string, to: number) => say({ message, label: 'Undo', place: 'wizard', to }),
    [say],
  );
  const history = useHistory(onRemoved);
  const earlier = useEarlier(history);

  const replace = useCallback(
    (next: RoleSpec, message: string, place: Place) => {
      const before = getValues();
      const to = presentState(history.now()).id;
      const apply = () => {
        if (message === '' && onlySwitches(before, next)) {
          setValue('level', next.level);
          setValue('scope', next.scope);
        } else {
          reset(next);
        }
      };
      history.change(apply, message === '' ? undefined : message);
      if (message !== '') say({ message, label: 'Undo', place, to });
    },
    [getValues, history, reset, say, setValue],
  );

  const takeBack = useCallback(() => {
    if (offer === null) return;
    const from = presentState(history.now()).id;
    history.show((now) => goTo(now, offer.to));
    const isUndo = offer.label === 'Undo';
    const message = isUndo ? `Undone: ${offer.message}` : offer.message.replace(/^Undone: /, '');
    say({ ...offer, message, label: isUndo ? 'Redo' : 'Undo', to: from });
  }, [history, offer, say]);

  const travel = useCallback(
    (to: 'undo' | 'redo' | number) => {
      const before = history.now();
      history.show((now) => (to === 'undo' ? undo(now) : to === 'redo' ? redo(now) : goTo(now, to)));
      const after = history.now();
      if (after === before) return;
      const back = after.at < before.at;
      const name = presentState(after).name;
      const message =
        to === 'undo' ? `Undone: ${undoName(before)}` : to === 'redo' ? name : `Back to: ${name}`;
      say({ message, label: back ? 'Redo' : 'Undo', place: 'header', to: presentState(before).id });
    },
    [history, say],
  );

  const dismiss = useCallback(() => setOffer(null), []);
  return useMemo(
    () => ({ offer, replace, takeBack, dismiss, history, earlier, travel }),
    [offer, replace, takeBack, dismiss, history, earlier, travel],
  );
}

/** Whether only level and scope differ: those change without the lists being rendered again. */
function onlySwitches(before: RoleSpec, next: RoleSpec): boolean {
  const { level, scope } = next;
  return JSON.stringify({ ...before, level, scope }) === JSON.stringify({ ...before, ...next });
}
