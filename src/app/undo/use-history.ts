import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useFormContext } from 'react-hook-form';
import type { RoleSpec } from '../../policy';
import { beginHistory, presentState, record, type FormHistory } from '../history/history';
import { isBlankSpec } from '../importing/is-blank-spec';

/** The history, for whoever shows it: it changes with every key, and the page does not. */
export interface HistoryStore {
  now: () => FormHistory;
  subscribe: (onChange: () => void) => () => void;
}

interface KeptHistory extends HistoryStore {
  /** Changes the form as a whole, and notes that under a name, or under what it changed. */
  change: (apply: () => void, name?: string) => void;
  /** Puts a state of the history into the form. */
  show: (to: (history: FormHistory) => FormHistory) => void;
}

/** Notes every change of the form. `onRemoved` hears of rows that were taken away: the name of the change, and the
 * state before it. */
export function useHistory(onRemoved: (name: string, before: number) => void): KeptHistory {
  const { getValues, reset, subscribe } = useFormContext<RoleSpec>();
  const [store] = useState(() => historyStore(structuredClone(getValues())));

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          if (store.isPaused()) return;
          const before = store.now();
          store.put(record(before, values));
          const present = presentState(store.now());
          const { id } = presentState(before);
          if (present.removes && present.id > id) onRemoved(present.name, id);
        },
      }),
    [onRemoved, store, subscribe],
  );

  const change = useCallback(
    (apply: () => void, name?: string) => {
      store.pausedFor(apply);
      store.put(record(store.now(), structuredClone(getValues()), name));
    },
    [getValues, store],
  );
  const show = useCallback(
    (to: (history: FormHistory) => FormHistory) => {
      const next = to(store.now());
      if (next === store.now()) return;
      store.put(next);
      store.pausedFor(() => reset(structuredClone(presentState(next).spec)));
    },
    [reset, store],
  );
  return useMemo(() => ({ now: store.now, subscribe: store.subscribe, change, show }), [change, show, store]);
}

/** The states before the present one; the same list for as long as one types in one field. */
export function useEarlier({ now, subscribe }: HistoryStore): FormHistory['states'] {
  const [earlier] = useState(() => {
    let held: FormHistory['states'] = [];
    return () => {
      const { states, at } = now();
      const isSame = held.length === at && held.every((state, index) => state === states[index]);
      if (!isSame) held = states.slice(0, at);
      return held;
    };
  });
  return useSyncExternalStore(subscribe, earlier);
}

function historyStore(spec: RoleSpec) {
  let held = beginHistory(spec, isBlankSpec(spec) ? 'Empty form' : 'As opened');
  let isPaused = false;
  const listeners = new Set<() => void>();
  return {
    now: () => held,
    put: (next: FormHistory) => {
      if (next === held) return;
      held = next;
      for (const listener of listeners) listener();
    },
    isPaused: () => isPaused,
    pausedFor: (apply: () => void) => {
      isPaused = true;
      try {
        apply();
      } finally {
        isPaused = false;
      }
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
