import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { placeholdersLeft } from './placeholders-left';

interface ChoiceProps {
  name: string;
  note: ReactNode;
  /** How many there are in it. */
  placeholders?: number;
}

/** What a choice is called, what it gives, and how much of that is still to be named. */
export function Choice({ name, note, placeholders = 0 }: ChoiceProps) {
  const left = placeholdersLeft(placeholders);
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {note}
        {left !== '' && ` · ${left}`}
      </Typography>
    </>
  );
}
