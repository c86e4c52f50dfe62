import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState, type ReactNode } from 'react';
import { KINDS, SLOTS, type ApiName, type SlotId } from '../../../policy';
import { Card } from '../../fields/card';
import { EntryList } from '../../lists/entry-list';
import { captionsOf, slotTitle, type Caption } from './captions';

const CAPTION = {
  color: 'text.secondary',
  overflowWrap: 'anywhere',
  '&::first-letter': { textTransform: 'uppercase' },
  '& strong': { color: 'text.primary', fontWeight: 400 },
} as const;

interface SlotCardProps {
  slot: SlotId;
  apis: readonly ApiName[];
  children?: ReactNode;
}

/** One list of the form, with the fields of the requests that it stands for. */
export function SlotCard({ slot, apis, children }: SlotCardProps) {
  const { kind, one } = SLOTS[slot];
  const title = slotTitle(slot, apis);

  return (
    <Card title={title}>
      <Captions captions={captionsOf(slot, apis)} />
      <EntryList slot={slot} label={title} addLabel={`Add ${one}`} placeholder={KINDS[kind].example} />
      {children}
    </Card>
  );
}

/** More than two lines of captions come to the first, and a button. */
const FEW = 2;

function Captions({ captions }: { captions: readonly Caption[] }) {
  const id = useId();
  const [all, setAll] = useState(false);
  const isLong = captions.length > FEW;
  const shown = isLong && !all ? captions.slice(0, 1) : captions;

  return (
    <Box sx={{ mb: 1.25 }}>
      <Box component="ul" id={id} sx={{ display: 'grid', rowGap: 0.25, listStyle: 'none', m: 0, p: 0 }}>
        {shown.map(({ api, path, words }) => (
          <Typography key={api} component="li" variant="body2" sx={CAPTION}>
            {captions.length > 1 && <strong>{api} · </strong>}
            {path === null ? words : `${path} · ${words}`}
          </Typography>
        ))}
      </Box>
      {isLong && (
        <Button
          size="small"
          aria-expanded={all}
          aria-controls={id}
          onClick={() => setAll(!all)}
          sx={{ ml: -1 }}
        >
          {all ? 'Show the first only' : `+${captions.length - 1} more operations`}
        </Button>
      )}
    </Box>
  );
}
