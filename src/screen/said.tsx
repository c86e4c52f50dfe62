import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import { UNSEEN } from './unseen';

/** By then a dialog that closes has given the page back to screen readers. Milliseconds. */
const DIALOG_CLOSED = 400;

interface SaidProps {
  children: string;
  /** How long to wait, and again while a dialog hides the page: what comes then is never heard. Milliseconds. */
  after?: number;
}

/** Says something to screen readers, politely. A live region has to be there before its words are. */
export function Said({ children, after = DIALOG_CLOSED }: SaidProps) {
  const region = useRef<HTMLOutputElement>(null);
  const [said, setSaid] = useState('');

  useEffect(() => {
    let timer = setTimeout(say, after);
    function say() {
      const isHidden = region.current?.closest('[aria-hidden="true"]') != null;
      if (isHidden) timer = setTimeout(say, after);
      else setSaid(children);
    }
    return () => clearTimeout(timer);
  }, [children, after]);

  return (
    <Box ref={region} component="output" sx={UNSEEN}>
      {said}
    </Box>
  );
}
