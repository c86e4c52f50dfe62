import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { UNSEEN } from '../../screen';

/** By then a dialog that closes has given the page back to screen readers. Milliseconds. */
const AFTER = 400;

/** For screen readers: said a moment later, since what comes while a dialog hides the page is never heard. */
export function HeardLater({ children }: { children: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), AFTER);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <Box component="output" sx={UNSEEN}>
      {said}
    </Box>
  );
}
