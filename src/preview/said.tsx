import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { UNSEEN } from '../screen';

/** For screen readers: a live region has to be there before its words are. */
export function Said({ children }: { children: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(children), [children]);
  return (
    <Box component="output" sx={UNSEEN}>
      {said}
    </Box>
  );
}
