import { useMemo, useState } from 'react';
import type { Comparing } from '../../preview';
import type { Undo, UndoOffer } from '../undo/use-undo';
import { readLink, readPolicies } from './readers';

/** What the preview can compare a role with, besides what it knows itself: the form before the last big change. */
export function useComparing({ offer }: Undo): Comparing {
  const [last, setLast] = useState<UndoOffer | null>(null);
  // An offer is gone after a moment; what was there before it can be compared for as long as nothing newer is.
  if (offer !== null && offer !== last) setLast(offer);

  return useMemo(
    () => ({
      earlier: last === null ? [] : [{ id: last.id, name: `Before “${last.message}”`, spec: last.spec }],
      readPolicies,
      readLink,
    }),
    [last],
  );
}
