import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useId } from 'react';
import type { ImportNote } from '../../import';
import { fieldName } from '../../preview';
import { Capped } from './capped';
import { groupedOffers } from './grouped-notes';
import { keyOfNote } from './note-rows';
import { NoteText, ValueText } from './note-text';
import { ROWS } from './report-styles';
import { shortAddress } from './short-address';

interface Choosing {
  chosen: ReadonlySet<ImportNote>;
  onChoose: (note: ImportNote, isChosen: boolean) => void;
}

/** What may belong into the form: only the person knows. */
export function OfferedList({ notes, ...choosing }: Choosing & { notes: readonly ImportNote[] }) {
  return (
    <Capped rows={groupedOffers(notes)}>
      {(shown) => (
        <Box component="ul" sx={ROWS}>
          {shown.map((group, index) => {
            const [first, ...others] = group;
            if (first === undefined) return null;
            const Row = others.length > 0 ? Choice : Offer;
            return <Row key={keyOfNote(first, index)} note={first} group={group} {...choosing} />;
          })}
        </Box>
      )}
    </Capped>
  );
}

interface OfferProps extends Choosing {
  note: ImportNote;
  group: readonly ImportNote[];
}

/** One value for one list. */
function Offer({ note, chosen, onChoose }: OfferProps) {
  const id = useId();
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
      <Checkbox
        size="small"
        checked={chosen.has(note)}
        onChange={(_, checked) => onChoose(note, checked)}
        slotProps={{ input: { 'aria-label': `Add ${shortAddress(note.value)}`, 'aria-describedby': id } }}
        sx={{ p: 0.25 }}
      />
      <Box id={id} sx={{ minWidth: 0 }}>
        <NoteText note={note} />
      </Box>
    </Box>
  );
}

/** One value for one of several lists, or for more than one. */
function Choice({ note: { value }, group, chosen, onChoose }: OfferProps) {
  return (
    <li>
      <ValueText value={value} />
      <Box role="group" aria-label={value} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        {group.map((note, index) => (
          <Box
            component="label"
            key={keyOfNote(note, index)}
            sx={{ display: 'flex', alignItems: 'center', gap: 0.5, cursor: 'pointer' }}
          >
            <Checkbox
              size="small"
              checked={chosen.has(note)}
              onChange={(_, checked) => onChoose(note, checked)}
              slotProps={{ input: { 'aria-description': note.message } }}
              sx={{ p: 0.25 }}
            />
            {fieldName(note.slot ?? '')}
          </Box>
        ))}
      </Box>
    </li>
  );
}
