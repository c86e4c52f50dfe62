import Box from '@mui/material/Box';
import type { ImportNote } from '../../import';
import { fieldName } from '../../preview';
import { Breaking } from './breaking';
import { Capped } from './capped';
import { groupedNotes, type NoteGroup } from './grouped-notes';
import { placeOf } from './place-words';
import { ASIDE, CODE, ROWS, TABLE } from './report-styles';
import { shortAddress } from './short-address';

/** How many values are shown at first, so that what needs a person is not far below. */
const MOST_READ = 10;

/** How many places and values of a note are named at first; and how much of a value. Characters. */
const MOST_PLACES = 2;
const MOST_VALUES = 3;
const MOST_OF_VALUE = 300;

/** The same value can come twice from one place; the position makes the key unique. */
export function keyOfNote({ path, value }: ImportNote, index: number): string {
  return `${index} ${path} ${value}`;
}

/** What was read, and where in the form it goes. */
export function ReadTable({ notes }: { notes: readonly ImportNote[] }) {
  return (
    <Capped rows={notes} atFirst={MOST_READ}>
      {(shown) => (
        <Box component="table" sx={TABLE}>
          <thead>
            <tr>
              <th scope="col">Value</th>
              <th scope="col">Goes to</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((note, index) => (
              <tr key={keyOfNote(note, index)}>
                <td>
                  <NoteText note={note} />
                </td>
                <td>{fieldName(note.slot ?? '')}</td>
              </tr>
            ))}
          </tbody>
        </Box>
      )}
    </Capped>
  );
}

/** What was not read, with the reason: said once for all that have the same. */
export function NoteList({ notes }: { notes: readonly ImportNote[] }) {
  return (
    <Capped rows={groupedNotes(notes)}>
      {(shown) => (
        <Box component="ul" sx={ROWS}>
          {shown.map((group) => (
            <li key={group.message}>
              <NoteGroupText group={group} />
            </li>
          ))}
        </Box>
      )}
    </Capped>
  );
}

/** The values, where they were found, and what is said of them. */
function NoteGroupText({ group: { message, of } }: { group: NoteGroup }) {
  return (
    <>
      <Capped rows={of} atFirst={MOST_VALUES}>
        {(shown) =>
          shown.map(({ value, places }) => (
            <Box key={value}>
              <ValueText value={value} />
              {of.length > 1 && <PlaceText places={places} />}
            </Box>
          ))
        }
      </Capped>
      <Box sx={of.length > 1 ? { mt: 0.5 } : {}}>{message}</Box>
      {of.length === 1 && <PlaceText places={of[0]?.places ?? []} />}
    </>
  );
}

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

function PlaceText({ places }: { places: readonly string[] }) {
  if (places.length === 0) return null;
  const more = places.length - MOST_PLACES;
  const named = places.slice(0, MOST_PLACES).join('; ');
  return (
    <Box sx={{ ...ASIDE, fontSize: '0.75rem' }}>
      <Breaking text={more > 0 ? `${named}; and ${more} more` : named} />
    </Box>
  );
}
