import Box from '@mui/material/Box';
import { useId, useState } from 'react';
import { counted } from '../../screen';
import { UnfoldButton } from '../unfold-button';
import type { ChangedLine, SwitchSummary } from './switch-summary';

/** As many lines as anyone reads here. */
const SHOWN_AT_MOST = 200;

/** As few as need no click. */
const SHOWN_AT_ONCE = 6;

interface ChangedLinesProps {
  lines: readonly ChangedLine[];
  /** What changed them. */
  amendments: SwitchSummary['on'];
}

/** The lines that a switch added and removed, and why; many of them when asked for. */
export function ChangedLines({ lines, amendments }: ChangedLinesProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(lines.length <= SHOWN_AT_ONCE);
  const more = lines.length - SHOWN_AT_MOST;
  return (
    <div>
      <UnfoldButton open={isOpen} setOpen={setOpen} controls={id} sx={{ ml: -1 }}>
        {counted(lines.length, 'changed line')}
      </UnfoldButton>
      <Box id={id} hidden={!isOpen} sx={LINES}>
        {isOpen && (
          <>
            {amendments.map(({ id: amendment, title, purpose }) => (
              <Box key={amendment} sx={{ typography: 'body2' }}>
                <strong>{title}.</strong> {purpose}
              </Box>
            ))}
            {lines.slice(0, SHOWN_AT_MOST).map((line) => (
              <Line key={`${line.is} ${line.at}`} {...line} />
            ))}
            {more > 0 && `and ${counted(more, 'other line')}`}
          </>
        )}
      </Box>
    </div>
  );
}

function Line({ is, text }: ChangedLine) {
  const isAdded = is === 'added';
  return (
    <Box component={isAdded ? 'ins' : 'del'} sx={{ ...LINE, bgcolor: isAdded ? 'code.changed' : undefined }}>
      {isAdded ? '+' : '−'} {text}
    </Box>
  );
}

const LINES = {
  typography: 'mono',
  fontSize: '0.75rem',
  overflowWrap: 'anywhere',
} as const;

const LINE = { display: 'block', px: 0.5, textDecoration: 'none' } as const;
