import { Suspense, lazy } from 'react';
import { FallBack } from '../../screen';
import type { Place, Undo } from './use-undo';

/** Loaded with the first offer. */
const UndoSnackbar = lazy(async () => ({ default: (await import('./undo-snackbar')).UndoSnackbar }));

interface UndoBarProps {
  undo: Undo;
  place: Place;
}

/** Says what a big change did, and offers to undo it. Shown by the part of the page that asked for the change. */
export function UndoBar({ undo, place }: UndoBarProps) {
  const { offer } = undo;
  if (offer === null || offer.place !== place) return null;
  return (
    <FallBack to={null}>
      <Suspense>
        <UndoSnackbar key={offer.id} offer={offer} undo={undo} />
      </Suspense>
    </FallBack>
  );
}
