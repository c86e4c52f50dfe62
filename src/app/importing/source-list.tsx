import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { counted } from '../../screen';
import type { Piece } from './read-pieces';

interface SourceListProps {
  pieces: readonly Piece[];
  onRemove: (piece: Piece) => void;
}

/** What is being imported, by name and size. */
export function SourceList({ pieces, onRemove }: SourceListProps) {
  const list = useRef<HTMLUListElement>(null);
  // It takes the place of the field, and so its focus.
  useEffect(() => list.current?.focus(), []);
  return (
    <Box
      component="ul"
      ref={list}
      tabIndex={-1}
      aria-label="To import"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        outline: 'none',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.default',
        '& > li + li': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      {pieces.map((piece) => (
        <Box
          component="li"
          key={piece.name}
          sx={{ display: 'flex', alignItems: 'center', columnGap: 1.5, pl: 1.5, pr: 0.5, py: 0.25 }}
        >
          <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
            <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {nameOf(piece)}
            </Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {sizeOf(piece)}
            </Typography>
          </Box>
          <Button
            size="small"
            color="inherit"
            aria-label={`Remove ${nameOf(piece)}`}
            onClick={() => {
              // The focus would go with the row.
              list.current?.focus();
              onRemove(piece);
            }}
          >
            Remove
          </Button>
        </Box>
      ))}
    </Box>
  );
}

function nameOf({ name }: Piece): string {
  return name === '' ? 'Pasted text' : name;
}

function sizeOf({ text }: Piece): string {
  const kilobytes = text.length / 1_000;
  if (kilobytes < 1) return counted(text.length, 'character');
  return kilobytes < 1_000 ? `${Math.round(kilobytes)} kB` : `${(kilobytes / 1_000).toFixed(1)} MB`;
}
