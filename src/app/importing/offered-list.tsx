import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useId } from 'react';
import type { ImportNote } from '../../import';
import { Capped } from './capped';
import { NoteText, keyOfNote } from './note-rows';
import { ROWS } from './report-styles';

interface OfferedListProps {
  notes: readonly ImportNote[];
  chosen: ReadonlySet<ImportNote>;
  onChoose: (note: ImportNote, isChosen: boolean) => void;
}

/** What may belong into the form: only the person knows. */
export function OfferedList({ notes, chosen, onChoose }: OfferedListProps) {
  return (
    <Capped rows={notes}>
      {(shown) => (
        <Box component="ul" sx={ROWS}>
          {shown.map((note, index) => (
            <Offer key={keyOfNote(note, index)} note={note} isChosen={chosen.has(note)} onChoose={onChoose} />
          ))}
        </Box>
      )}
    </Capped>
  );
}

interface OfferProps {
  note: ImportNote;
  isChosen: boolean;
  onChoose: OfferedListProps['onChoose'];
}

function Offer({ note, isChosen, onChoose }: OfferProps) {
  const id = useId();
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
      <Checkbox
        size="small"
        checked={isChosen}
        onChange={(_, checked) => onChoose(note, checked)}
        slotProps={{ input: { 'aria-label': `Add ${note.value}`, 'aria-describedby': id } }}
        sx={{ p: 0.25 }}
      />
      <Box id={id} sx={{ minWidth: 0 }}>
        <NoteText note={note} />
      </Box>
    </Box>
  );
}
