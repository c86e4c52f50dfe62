import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCallback, useId, useRef } from 'react';
import { AREA, counted } from '../../screen';
import type { Import } from './use-import';

/** More than this in a text field slows the whole page down. Characters. */
const MOST_SHOWN = 100_000;

interface ImportSourceProps {
  source: Import['source'];
  take: Import['take'];
  takeFile: Import['takeFile'];
  /** The id of the message that says why it cannot be read; null where it can. */
  problemId: string | null;
}

/** Where text is pasted and files are chosen. A very long text is named and not shown. */
export function ImportSource({ source, take, takeFile, problemId }: ImportSourceProps) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const focus = useCallback((node: HTMLElement | null) => node?.focus(), []);
  const isHeld = source.text.length > MOST_SHOWN;

  return (
    <>
      <Typography id={`${id}-help`} variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        A request or describe output (JSON, YAML, boto3), a CloudFormation template, an AccessDenied message,
        or a permissions policy. Paste it, or drop a file anywhere here. Nothing leaves this browser.
      </Typography>
      {isHeld ? (
        <Box sx={{ ...AREA, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
          <Box component="span" sx={{ mr: 'auto', overflowWrap: 'anywhere' }}>
            {source.name === '' ? 'Pasted text' : source.name} · {counted(source.text.length, 'character')}
          </Box>
          <Button size="small" ref={focus} onClick={() => take({ name: '', text: '' })}>
            Remove
          </Button>
        </Box>
      ) : (
        <Box
          component="textarea"
          ref={focus}
          rows={8}
          wrap="off"
          spellCheck={false}
          aria-label="Text to import"
          aria-describedby={problemId === null ? `${id}-help` : `${id}-help ${problemId}`}
          aria-invalid={problemId !== null}
          value={source.text}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text');
            if (text.length <= MOST_SHOWN) return;
            // Browsers take minutes to put hundreds of thousands of lines into a text field.
            event.preventDefault();
            take({ name: '', text });
          }}
          onChange={(event) => take({ name: '', text: event.target.value })}
          sx={{ ...AREA, resize: 'vertical' }}
        />
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mt: 1 }}>
        <Button variant="outlined" color="inherit" onClick={() => file.current?.click()}>
          Choose a file
        </Button>
        {!isHeld && source.name !== '' && (
          <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {source.name}
          </Typography>
        )}
      </Box>
      <input
        ref={file}
        type="file"
        hidden
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          // So that the same file can be chosen again, once it has been corrected.
          event.target.value = '';
          if (chosen !== undefined) void takeFile(chosen);
        }}
      />
    </>
  );
}
