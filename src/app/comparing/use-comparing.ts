import { useMemo } from 'react';
import type { Comparing } from '../../preview';
import type { Undo } from '../undo/use-undo';

/** Loaded with the first text that a role is to be compared with. */
const readers = () => import('./readers');

/** What the preview can compare a role with, besides what it knows itself: the form as it was, the newest state first. */
export function useComparing({ earlier }: Pick<Undo, 'earlier'>): Comparing {
  return useMemo(
    () => ({
      earlier: earlier.toReversed().map(({ id, name, spec }) => ({ id, name, spec })),
      readPolicies: async (text) => (await readers()).readPolicies(text),
      readLink: async (text) => (await readers()).readLink(text),
    }),
    [earlier],
  );
}
