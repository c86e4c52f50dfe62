import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { UNSEEN } from './unseen';

interface SaidProps {
  children: string;
  /** How long to wait: what comes while a dialog hides the page is never heard. Milliseconds. */
  after?: number;
}

/** For screen readers: a live region has to be there before its words are. */
export function Said({ children, after = 0 }: SaidProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), after);
    return () => clearTimeout(timer);
  }, [children, after]);
  return (
    <Box component="output" sx={UNSEEN}>
      {said}
    </Box>
  );
}
