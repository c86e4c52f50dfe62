import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { counted } from '../../screen';

interface CappedListProps<Item> {
  items: readonly Item[];
  /** How many are shown until all are asked for. */
  most: number;
  keyOf: (item: Item) => string;
  /** Of whom the list is, for screen readers. */
  label: string;
  children: (item: Item) => ReactNode;
}

/** A list whose end is shown when it is asked for: a role may hold a thousand addresses. */
export function CappedList<Item>({ items, most, keyOf, label, children }: CappedListProps<Item>) {
  const [open, setOpen] = useState(false);
  const more = items.length - most;
  return (
    <>
      <Box
        component="ul"
        aria-label={label}
        sx={{ m: 0, mt: 0.75, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}
      >
        {(open ? items : items.slice(0, most)).map((item) => (
          <Box key={keyOf(item)} component="li" sx={{ minWidth: 0 }}>
            {children(item)}
          </Box>
        ))}
      </Box>
      {more > 0 && (
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)} sx={{ mt: 0.5, ml: -0.5 }}>
          {open ? 'Show fewer' : `Show ${counted(more, 'more', 'more')}`}
        </Button>
      )}
    </>
  );
}
