import { useEffect, useState } from 'react';
import { needsMoreOf, unpackActions, type ActionList } from '../../compare';
import type { PolicyJson } from '../../policy';
import { later, useRetries } from '../../screen';

const usual = later(async () => unpackActions((await import('virtual:aws-actions/usual')).default));

const all = later(async (): Promise<ActionList> => {
  const { default: other } = await import('virtual:aws-actions/other');
  return new Map([...(await usual.load()), ...unpackActions(other)]);
});

interface Listed {
  /** Null while it is loaded. */
  readonly list: ActionList | null;
  readonly hasFailed: boolean;
}

/** AWS’s list of actions, as far as some policies need it. */
export function useActionList(policies: readonly PolicyJson[]): Listed {
  const [listed, setListed] = useState<Listed>(() => ({ list: listFor(policies), hasFailed: false }));
  const retries = useRetries(listed.hasFailed);

  useEffect(() => {
    let isWanted = true;
    async function load(): Promise<void> {
      try {
        const first = await usual.load();
        const list = needsMoreOf(policies, first) ? await all.load() : first;
        if (isWanted) setListed({ list, hasFailed: false });
      } catch {
        if (isWanted) setListed({ list: null, hasFailed: true });
      }
    }
    void load();
    return () => {
      isWanted = false;
    };
  }, [policies, retries]);

  return listed;
}

function listFor(policies: readonly PolicyJson[]): ActionList | null {
  const first = usual.ifLoaded();
  return first !== null && needsMoreOf(policies, first) ? all.ifLoaded() : first;
}
