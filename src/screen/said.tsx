import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { UNSEEN } from './unseen';

/** By then a dialog that closes has given the page back to screen readers: what comes before is never heard. Milliseconds. */
const DIALOG_CLOSED = 400;

/** Says something to screen readers, politely. A live region has to be there before its words are. */
export function Said({ children }: { children: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), DIALOG_CLOSED);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <Box component="output" sx={UNSEEN}>
      {said}
    </Box>
  );
}
