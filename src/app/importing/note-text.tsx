import Box from '@mui/material/Box';
import type { ImportNote } from '../../import';
import { Breaking } from './breaking';
import { placeOf } from './place-words';
import { ASIDE, CODE } from './report-styles';
import { shortAddress } from './short-address';

/** How many places of a note are named; and how much of a value. Characters. */
const MOST_PLACES = 2;
const MOST_OF_VALUE = 300;

/** One value, what it means, and where it was found. */
export function NoteText({ note }: { note: ImportNote }) {
  const place = placeOf(note);
  return (
    <>
      <ValueText value={note.value} />
      {note.message !== '' && <Box sx={note.kind === 'read' ? ASIDE : {}}>{shortAddress(note.message)}</Box>}
      <PlaceText places={place === '' ? [] : [place]} />
    </>
  );
}

/** An address, a name or an expression; not all of a very long one. */
export function ValueText({ value }: { value: string }) {
  if (value === '') return null;
  const shown = shortAddress(value);
  return (
    <Box component="code" sx={{ ...CODE, display: 'block' }}>
      <Breaking text={shown.length > MOST_OF_VALUE ? `${shown.slice(0, MOST_OF_VALUE)}…` : shown} />
    </Box>
  );
}

/** Where something was found; not all of many places. */
export function PlaceText({ places }: { places: readonly string[] }) {
  if (places.length === 0) return null;
  const more = places.length - MOST_PLACES;
  const named = places.slice(0, MOST_PLACES).join('; ');
  return (
    <Box sx={{ ...ASIDE, fontSize: '0.75rem' }}>
      <Breaking text={more > 0 ? `${named}; and ${more} more` : named} />
    </Box>
  );
}
