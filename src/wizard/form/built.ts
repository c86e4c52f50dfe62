import { createContext, use, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { RolePolicies } from '../../policy';

/** What the builder made of the form: a part of the page that reads it renders only when what it reads differs. */
export interface Built {
  now: () => RolePolicies;
  subscribe: (onChange: () => void) => () => void;
}

export const BuiltContext = createContext<Built | null>(null);

/** The same object as long as the wizard is shown, whatever it is handed. */
export function useBuilder(policies: RolePolicies): Built {
  const [store] = useState(() => builtStore(policies));
  useLayoutEffect(() => store.put(policies), [store, policies]);
  return store;
}

function builtStore(first: RolePolicies) {
  let held = first;
  const listeners = new Set<() => void>();
  return {
    now: () => held,
    put: (next: RolePolicies) => {
      if (next === held) return;
      held = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** For what reads it later than it renders. */
export function useBuiltStore(): Built {
  const built = use(BuiltContext);
  if (built === null) throw new Error('Parts of the wizard stand inside <Wizard>.');
  return built;
}

/** Reads something of what was built: texts, numbers and lists of them, which are compared as JSON. */
export function useBuilt<Read>(read: (policies: RolePolicies) => Read): Read {
  const built = useBuiltStore();
  const [keep] = useState(() => keeper<Read>());
  return useSyncExternalStore(built.subscribe, () => keep(read(built.now())));
}

/** Gives the same object again while what it holds is the same. */
function keeper<Value>(): (next: Value) => Value {
  let kept: { value: Value; json: string | undefined } | null = null;
  return (next) => {
    const json = JSON.stringify(next);
    if (kept === null || kept.json !== json) kept = { value: next, json };
    return kept.value;
  };
}

/** What cannot be read in a field, in words; null where nothing is wrong. */
export function useProblem(field: string): string | null {
  return useBuilt(
    ({ findings }) =>
      findings.find((finding) => finding.severity === 'error' && finding.field === field)?.message ?? null,
  );
}
