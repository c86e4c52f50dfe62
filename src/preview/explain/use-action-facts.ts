import { useEffect, useState } from 'react';
import type { ActionFacts, ServiceFacts } from '../../aws-services';
import { useRetries } from '../../screen';

/**
 * What AWS says of a role’s actions: those of the tables from one small file, others from their services’ own. Null
 * until it is loaded; what could not be loaded is not known.
 */
export function useActionFacts(...actions: readonly string[]): ActionFacts | null {
  const [facts, setFacts] = useState<ActionFacts | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const retries = useRetries(hasFailed);
  const wanted = actions.join('\n');

  useEffect(() => {
    let isWanted = true;
    async function load(): Promise<void> {
      try {
        const loaded = await loadFacts(wanted.split('\n'));
        if (!isWanted) return;
        setFacts(loaded);
        setFailed(false);
      } catch {
        // Offline or blocked: the table says what it can without them.
        if (isWanted) setFailed(true);
      }
    }
    void load();
    return () => {
      isWanted = false;
    };
  }, [wanted, retries]);

  return facts;
}

async function loadFacts(actions: readonly string[]): Promise<ActionFacts> {
  const { ACTION_FACTS } = await import('virtual:action-facts');
  const others = actions.filter((action) => ACTION_FACTS.action(action) === null);
  const prefixes = [...new Set(others.map((action) => action.split(':')[0] ?? ''))];
  const missing = prefixes.filter((prefix) => prefix !== '' && isNeeded(others, prefix));
  if (missing.length === 0) return ACTION_FACTS;
  const { loadService } = await import('virtual:aws-services');
  const services = await Promise.all(missing.map(async (prefix) => loadService(prefix)));
  return withServices(
    ACTION_FACTS,
    services.filter((service) => service !== null),
  );
}

/** A name with wildcards has no facts of its own. */
function isNeeded(actions: readonly string[], prefix: string): boolean {
  return actions.some((action) => action.startsWith(`${prefix}:`) && !/[*?]/.test(action));
}

function withServices(own: ActionFacts, services: readonly ServiceFacts[]): ActionFacts {
  const byPrefix = new Map(services.map((service) => [service.prefix, service]));
  const serviceOf = (name: string) => byPrefix.get((name.split(':')[0] ?? '').toLowerCase());
  return {
    service: (prefix) => own.service(prefix) ?? byPrefix.get(prefix.toLowerCase())?.name ?? null,
    action(name) {
      const [, action = ''] = name.split(':');
      return own.action(name) ?? serviceOf(name)?.actions.get(action.toLowerCase()) ?? null;
    },
    key: (name) =>
      own.key(name) ?? serviceOf(name)?.conditionKeys.get(name.toLowerCase())?.description ?? null,
  };
}
