import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { counted } from '../../screen';

/** As many removed lines as anyone reads here. */
const SHOWN_AT_MOST = 200;

/** The lines that a switch removed, when asked for. */
export function RemovedLines({ lines }: { lines: readonly string[] }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        color="inherit"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        sx={{ ml: -1 }}
      >
        <span aria-hidden>{open ? '▾' : '▸'}&nbsp;</span>
        {counted(lines.length, 'removed line')}
      </Button>
      <Box
        id={id}
        component="pre"
        hidden={!open}
        sx={{
          m: 0,
          typography: 'mono',
          fontSize: '0.75rem',
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
        }}
      >
        {open && removedText(lines)}
      </Box>
    </div>
  );
}

function removedText(lines: readonly string[]): string {
  const more = lines.length - SHOWN_AT_MOST;
  const shown = lines.slice(0, SHOWN_AT_MOST).map((line) => `− ${line}`);
  return [...shown, ...(more > 0 ? [`and ${counted(more, 'other line')}`] : [])].join('\n');
}
