import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';

/** How many rows are shown at first where nothing else is said, and how many more with each press. */
const AT_FIRST = 25;
const AT_A_TIME = 1_000;

interface CappedProps<Row> {
  rows: readonly Row[];
  atFirst?: number;
  children: (shown: readonly Row[]) => ReactNode;
}

/** The first rows of many, and a button for the others. */
export function Capped<Row>({ rows, atFirst = AT_FIRST, children }: CappedProps<Row>) {
  const [most, setMost] = useState(atFirst);
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
