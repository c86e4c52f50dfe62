import { useMemo } from 'react';
import type { Comparing } from '../../preview';
import type { Undo } from '../undo/use-undo';
import { readLink, readPolicies } from './readers';

/** What the preview can compare a role with, besides what it knows itself: the form as it was, the newest state first. */
export function useComparing({ earlier }: Pick<Undo, 'earlier'>): Comparing {
  return useMemo(
    () => ({
      earlier: earlier.toReversed().map(({ id, name, spec }) => ({ id, name, spec })),
      readPolicies,
      readLink,
    }),
    [earlier],
  );
}
