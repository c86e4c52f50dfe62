import Box from '@mui/material/Box';
import { Suspense } from 'react';
import { FallBack, SHORT, lazyPart } from '../../screen';
import type { Place, Undo } from './use-undo';

/** Loaded with the first offer. */
const UndoRow = lazyPart(async () => (await import('./undo-row')).UndoRow);

interface UndoBarProps {
  undo: Undo;
  place: Place;
}

/**
 * Says what a change did, and offers to undo it: a row of its own at the bottom, which covers nothing. For the keyboard
 * it comes right after the part of the page that asked for the change.
 */
export function UndoBar({ undo, place }: UndoBarProps) {
  const { offer } = undo;
  if (offer === null || offer.place !== place) return null;
  return (
    <Box sx={BAR}>
      <FallBack to={null}>
        <Suspense>
          <UndoRow key={offer.id} offer={offer} undo={undo} />
        </Suspense>
      </FallBack>
    </Box>
  );
}

const BAR = {
  order: 1,
  gridArea: 'undo',
  // In sight also there, where the bottom of the page is far away.
  [SHORT]: { position: 'sticky', bottom: 0, zIndex: 2 },
} as const;
