import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';

/** How many rows are shown at first, and how many more with each press. */
const AT_FIRST = 25;
const AT_A_TIME = 1_000;

interface CappedProps<Row> {
  rows: readonly Row[];
  children: (shown: readonly Row[]) => ReactNode;
}

/** The first rows of many, and a button for the others. */
export function Capped<Row>({ rows, children }: CappedProps<Row>) {
  const [most, setMost] = useState(AT_FIRST);
  const hidden = rows.length - most;

  return (
    <>
      {children(rows.slice(0, most))}
      {hidden > 0 && (
        <Button size="small" onClick={() => setMost(most + AT_A_TIME)} sx={{ mt: 0.5 }}>
          {hidden <= AT_A_TIME
            ? `Show all ${rows.length.toLocaleString('en')}`
            : `Show ${AT_A_TIME.toLocaleString('en')} more of ${rows.length.toLocaleString('en')}`}
        </Button>
      )}
    </>
  );
}
