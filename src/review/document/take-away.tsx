import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState, type ReactNode } from 'react';
import { AREA, copyText } from '../../screen';
import { Section } from '../parts/section';
import type { Block } from './blocks';
import { writeMarkdown } from './write-markdown';

const COPIED_NOTICE_MS = 4_000;

interface TakeAwayProps {
  document: readonly Block[];
  /** Buttons of whoever shows the page. */
  children: ReactNode;
}

/** At the end of the review: print it, copy it, save it, share it. */
export function TakeAway({ document, children }: TakeAwayProps) {
  const [copied, setCopied] = useState<'not yet' | 'copied' | 'refused'>('not yet');

  useEffect(() => {
    if (copied !== 'copied') return undefined;
    const timer = setTimeout(() => setCopied('not yet'), COPIED_NOTICE_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy(): Promise<void> {
    setCopied((await copyText(writeMarkdown(document))) ? 'copied' : 'refused');
  }

  return (
    <Section
      title="Copy, download or share"
      lead="The printed page and the Markdown hold all of this, the policies and the link."
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.25 }}>
        <Button variant="contained" onClick={() => window.print()}>
          Print
        </Button>
        <Button variant="outlined" color="inherit" onClick={() => void copy()}>
          {copied === 'copied' ? 'Copied' : 'Copy as Markdown'}
        </Button>
        {children}
      </Box>
      <Box component="output" sx={{ display: 'block', typography: 'body2' }}>
        {copied === 'refused' && 'The browser does not let this page copy. Copy the text by hand:'}
      </Box>
      {copied === 'refused' && (
        <Box
          component="textarea"
          readOnly
          rows={8}
          aria-label="The review as Markdown"
          value={writeMarkdown(document)}
          onFocus={(event) => event.target.select()}
          sx={{ ...AREA, mt: 1 }}
        />
      )}
    </Section>
  );
}
