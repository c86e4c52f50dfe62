import { useEffect, useState } from 'react';
import type { ServiceFacts, ServiceName } from '../../aws-services';
import { useRetries } from '../../screen';
import type { Known } from './known-actions';

export interface KnownServices {
  /** Every service; empty until the list is here. */
  readonly services: readonly ServiceName[];
  readonly known: Known;
  /** What was asked for did not arrive: typing works without it. */
  readonly isMissing: boolean;
}

const NOTHING: KnownServices = { services: [], known: new Map(), isMissing: false };

/** AWS’s lists of actions for the given services, each loaded once it is asked for. */
export function useKnown(prefixes: readonly string[]): KnownServices {
  const [state, setState] = useState(NOTHING);
  const retries = useRetries(state.isMissing);
  const wanted = [...new Set(prefixes)].toSorted().join(' ');

  useEffect(() => {
    let isOld = false;
    async function load(): Promise<void> {
      try {
        const { AWS_SERVICES, loadService } = await import('virtual:aws-services');
        const asked = wanted === '' ? [] : wanted.split(' ');
        const found = await Promise.all(
          asked.map(async (prefix): Promise<[string, ServiceFacts | null]> => [
            prefix,
            await loadService(prefix),
          ]),
        );
        if (!isOld) setState({ services: AWS_SERVICES, known: new Map(found), isMissing: false });
      } catch {
        // The network, or the release, is gone: what was there before still holds.
        if (!isOld) setState((before) => ({ ...before, isMissing: true }));
      }
    }
    void load();
    return () => {
      isOld = true;
    };
  }, [wanted, retries]);

  return state;
}
