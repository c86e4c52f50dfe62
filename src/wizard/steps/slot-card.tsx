import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ApiName, ListSlot } from '../../policy';
import { EntryList } from '../fields/entry-list';
import { Card } from './card';
import { SLOT_TEXTS } from './slot-texts';
import { slotSources, slotTitle } from './slot-title';

const SOURCE = {
  color: 'text.secondary',
  overflowWrap: 'anywhere',
  '&::first-letter': { textTransform: 'uppercase' },
  '& span': { color: 'text.primary' },
} as const;

interface SlotCardProps {
  slot: ListSlot;
  apis: readonly ApiName[];
  children?: ReactNode;
}

/** One list of the form, with the fields of the request that it stands for. */
export function SlotCard({ slot, apis, children }: SlotCardProps) {
  const { addLabel, placeholder } = SLOT_TEXTS[slot];
  const title = slotTitle(slot, apis);
  const sources = slotSources(slot, apis);

  return (
    <Card title={title}>
      <Box component="ul" sx={{ display: 'grid', rowGap: 0.25, listStyle: 'none', m: 0, p: 0, mb: 1.25 }}>
        {sources.map(({ api, field, words }) => (
          <Typography key={api} component="li" variant="body2" sx={SOURCE}>
            {sources.length > 1 && <span>{api} · </span>}
            {field === null ? words : `${field} · ${words}`}
          </Typography>
        ))}
      </Box>
      <EntryList slot={slot} label={title} addLabel={addLabel} placeholder={placeholder} />
      {children}
    </Card>
  );
}
