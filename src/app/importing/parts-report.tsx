import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { ImportPart } from '../../import';
import { Capped } from './capped';
import { partSummary } from './part-words';
import { ASIDE, ROWS } from './report-styles';

const MARKS: Readonly<Record<ImportPart['state'], { sign: string; words: string; colour: string }>> = {
  read: { sign: '✓', words: 'Read', colour: 'success.main' },
  'set-aside': { sign: '–', words: 'Set aside', colour: 'text.secondary' },
  faulty: { sign: '✕', words: 'Not read', colour: 'error.main' },
};

/** What became of the cells or files: one line, which opens; what has a fault is always in sight. */
export function PartsReport({ parts }: { parts: readonly ImportPart[] }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? parts : parts.filter(({ state }) => state === 'faulty');

  return (
    <Box sx={{ mt: 0.5 }}>
      <ButtonBase
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        sx={{
          minHeight: 28,
          gap: 0.75,
          borderRadius: 0.5,
          typography: 'body2',
          ...ASIDE,
          '&:hover': { color: 'primary.main' },
        }}
      >
        <span aria-hidden>{isOpen ? '▾' : '▸'}</span>
        {partSummary(parts)}
      </ButtonBase>
      <Box id={id}>
        {shown.length > 0 && (
          <Capped rows={shown}>
            {(rows) => (
              <Box component="ul" sx={ROWS}>
                {rows.map((part, index) => (
                  <PartRow key={keyOfPart(part, index)} part={part} />
                ))}
              </Box>
            )}
          </Capped>
        )}
      </Box>
    </Box>
  );
}

/** Cells of two notebooks have the same names. */
function keyOfPart({ name }: ImportPart, index: number): string {
  return `${index} ${name}`;
}

function PartRow({ part: { name, state, message } }: { part: ImportPart }) {
  const { sign, words, colour } = MARKS[state];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1 }}>
      <Box component="span" role="img" aria-label={words} sx={{ color: colour, width: 14, flexShrink: 0 }}>
        {sign}
      </Box>
      <Typography component="span" variant="body2" sx={{ minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Box>
        {message !== '' && ` ${message}`}
      </Typography>
    </Box>
  );
}
