import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useCallback } from 'react';
import { AREA } from '../../screen';
import { broughtFiles, broughtText } from './brought';
import { ChooseFiles } from './choose-files';
import { SourceList } from './source-list';
import { MOST_SHOWN, type Import } from './use-import';

/** Fingers drop nothing. */
const CAN_DROP = matchMedia('(hover: hover)').matches;

interface ImportSourceProps {
  from: Import;
  /** The ids of what describes the field. */
  describedBy: string;
  isFaulty: boolean;
}

/** Where text is pasted and files are chosen. Files and long texts are named and not shown. */
export function ImportSource({ from, describedBy, isFaulty }: ImportSourceProps) {
  const { source, take, type, edit } = from;
  const focus = useCallback((node: HTMLElement | null) => node?.focus(), []);

  return (
    <>
      {source.isField ? (
        <Box
          component="textarea"
          ref={focus}
          rows={8}
          wrap="off"
          spellCheck={false}
          aria-label="Text to import"
          aria-describedby={describedBy}
          aria-invalid={isFaulty}
          placeholder={CAN_DROP ? 'Paste here, or drop files anywhere' : 'Paste here'}
          value={source.pieces[0]?.text ?? ''}
          onPaste={(event) => {
            const { files } = event.clipboardData;
            const text = event.clipboardData.getData('text');
            if (text.length <= MOST_SHOWN && (files.length === 0 || text !== '')) return;
            // Browsers take minutes to put hundreds of thousands of lines into a text field.
            event.preventDefault();
            take(text === '' ? broughtFiles(files) : broughtText(text));
          }}
          onChange={(event) => type(event.target.value)}
          sx={{ ...AREA, resize: 'vertical' }}
        />
      ) : (
        <SourceList pieces={source.pieces} onRemove={from.remove} />
      )}
      <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
        <ChooseFiles
          label={source.isField ? 'Choose files' : 'Add files'}
          variant="outlined"
          color="inherit"
          size={source.isField ? 'medium' : 'small'}
          onFiles={(files) => take(broughtFiles(files))}
        />
        {edit !== null && (
          <Button size="small" color="inherit" onClick={edit}>
            Edit the text
          </Button>
        )}
      </Stack>
    </>
  );
}
