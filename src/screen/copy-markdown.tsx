import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { copyText } from './clipboard';
import { UNSEEN } from './unseen';

const WORDS = {
  idle: 'Copy as Markdown',
  copied: 'Copied',
  refused: 'This browser does not let the page copy',
} as const;

/** Copies a text in Markdown, and says whether that worked. A long one is written when it is copied. */
export function CopyMarkdown({ text }: { text: string | (() => string) }) {
  const [done, setDone] = useState<{ text: typeof text; state: 'copied' | 'refused' } | null>(null);
  // What was said is about one text, and not about the next.
  const state = done?.text === text ? done.state : 'idle';

  async function copy(): Promise<void> {
    setDone({
      text,
      state: (await copyText(typeof text === 'string' ? text : text())) ? 'copied' : 'refused',
    });
  }

  return (
    <>
      <Button size="small" variant="outlined" color="inherit" onClick={() => void copy()}>
        {WORDS[state]}
      </Button>
      <Box component="output" sx={UNSEEN}>
        {state === 'idle' ? '' : WORDS[state]}
      </Box>
    </>
  );
}
