import Box from '@mui/material/Box';
import type { Progress } from './step-progress';

interface StepMarkProps {
  number: number;
  progress: Progress;
  isCurrent: boolean;
}

/** The circle of a step: its number, a tick once it is filled, or an exclamation mark. */
export function StepMark({ number, progress, isCurrent }: StepMarkProps) {
  const signs: Record<Progress, string> = { open: `${number}`, done: '✓', wrong: '!' };
  const isTicked = progress === 'done' && !isCurrent;
  const color =
    progress === 'wrong' ? 'error.main' : isCurrent || isTicked ? 'primary.main' : 'text.secondary';
  return (
    <Box
      component="span"
      aria-hidden="true"
      sx={{
        flex: 'none',
        width: 24,
        height: 24,
        display: 'grid',
        placeItems: 'center',
        boxSizing: 'border-box',
        border: '1.5px solid',
        borderRadius: '50%',
        borderColor: color === 'text.secondary' ? 'edge' : color,
        fontSize: '0.75rem',
        fontWeight: 700,
        color: isTicked ? 'primary.contrastText' : color,
        bgcolor: isTicked ? 'primary.main' : 'background.paper',
      }}
    >
      {isCurrent && progress === 'done' ? number : signs[progress]}
    </Box>
  );
}
