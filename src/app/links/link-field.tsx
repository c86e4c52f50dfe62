import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef, useState } from 'react';
import { AREA, copyText, counted } from '../../screen';
import { COMFORTABLE_LENGTH } from '../../share';

const COPIED_NOTICE_MS = 4_000;

type Copied = 'not yet' | 'copied' | 'refused';

/** A link to select or to copy, and its length. */
export function LinkField({ link }: { link: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<Copied>('not yet');
  const isLong = link.length > COMFORTABLE_LENGTH;

  useEffect(() => {
    if (copied !== 'copied') return undefined;
    const timer = setTimeout(() => setCopied('not yet'), COPIED_NOTICE_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy(): Promise<void> {
    const isDone = await copyText(link);
    if (!isDone) field.current?.select();
    setCopied(isDone ? 'copied' : 'refused');
  }

  return (
    <>
      <Box
        component="textarea"
        ref={field}
        readOnly
        rows={3}
        aria-label="Link"
        aria-describedby={`${id}-length`}
        value={link}
        onFocus={(event) => event.target.select()}
        sx={{ ...AREA, overflowWrap: 'anywhere', resize: 'vertical' }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1 }}>
        <Button variant="contained" onClick={() => void copy()} sx={{ minWidth: 92 }}>
          {copied === 'copied' ? 'Copied' : 'Copy link'}
        </Button>
        <Typography id={`${id}-length`} variant="body2" sx={{ color: 'text.secondary' }}>
          {counted(link.length, 'character')}
        </Typography>
      </Box>
      <Typography
        component="output"
        variant="body2"
        sx={{ display: 'block', mt: copied === 'refused' ? 1 : 0 }}
      >
        {copied === 'refused' &&
          'The browser does not let this page copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.'}
      </Typography>
      {isLong && (
        <Typography
          variant="body2"
          sx={{
            mt: 1,
            px: 1.5,
            py: 1,
            borderRadius: 1,
            bgcolor: 'tint.warning.back',
            color: 'tint.warning.text',
          }}
        >
          Mail and chat programs may cut links of more than {COMFORTABLE_LENGTH.toLocaleString('en')}{' '}
          characters. Try it once before you rely on it, or send the downloaded policies.
        </Typography>
      )}
    </>
  );
}
