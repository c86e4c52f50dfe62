import Box from '@mui/material/Box';
import type { ImportNote } from '../../import';
import { fieldName } from '../../preview';
import { Capped } from './capped';
import { groupedNotes, type NoteGroup } from './grouped-notes';
import { NoteText, PlaceText, ValueText } from './note-text';
import { ROWS, TABLE } from './report-styles';

/** How many values are shown at first, so that what needs a person is not far below. */
const MOST_READ = 10;

/** How many values of a note are named at first. */
const MOST_VALUES = 3;

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
