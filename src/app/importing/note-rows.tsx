import Box from '@mui/material/Box';
import type { ImportNote } from '../../import';
import { fieldName } from '../../preview';
import { Capped } from './capped';
import { ASIDE, CODE, ROWS, TABLE } from './report-styles';

/** The same value can come twice from one place; the position makes the key unique. */
export function keyOfNote({ path, value }: ImportNote, index: number): string {
  return `${index} ${path} ${value}`;
}

/** What was read, and where in the form it goes. */
export function ReadTable({ notes }: { notes: readonly ImportNote[] }) {
  return (
    <Capped rows={notes}>
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

/** What was not read, each with the reason. */
export function NoteList({ notes }: { notes: readonly ImportNote[] }) {
  return (
    <Capped rows={notes}>
      {(shown) => (
        <Box component="ul" sx={ROWS}>
          {shown.map((note, index) => (
            <li key={keyOfNote(note, index)}>
              <NoteText note={note} />
            </li>
          ))}
        </Box>
      )}
    </Capped>
  );
}

/** The value, what it means, and where it was found. */
export function NoteText({ note: { path, value, message, place = '' } }: { note: ImportNote }) {
  const hasPath = path !== '' && path !== value;
  return (
    <>
      {value !== '' && (
        <Box component="code" sx={{ ...CODE, display: 'block' }}>
          {value.length > 300 ? `${value.slice(0, 300)}…` : value}
        </Box>
      )}
      {message !== '' && <span>{message} </span>}
      {(place !== '' || hasPath) && (
        <Box component="span" sx={{ ...ASIDE, display: 'block' }}>
          {upperFirst(place)}
          {place !== '' && hasPath && ' · '}
          {hasPath && (
            <Box component="code" sx={CODE}>
              {path}
            </Box>
          )}
        </Box>
      )}
    </>
  );
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
