import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { memo } from 'react';
import { FILLED_IF_FORCED, UNSEEN } from '../screen';
import { NARROW } from './layout';
import type { Progress } from './step-progress';
import { STEPS, type StepId } from './step-table';
import { useStepProgress } from './use-step-progress';

const SPOKEN: Readonly<Record<Progress, string>> = { open: '', done: ', filled', wrong: ', needs attention' };

interface StepperProps {
  step: StepId;
  onStep: (step: StepId) => void;
}

/** The way through the wizard. Any step can be opened at any time. */
export const Stepper = memo(function Stepper({ step, onStep }: StepperProps) {
  const progress = useStepProgress();

  return (
    <Box component="nav" aria-label="Steps">
      <Box component="ol" sx={{ display: 'flex', gap: 1, listStyle: 'none', m: 0, p: 0 }}>
        {STEPS.map(({ id, label }, at) => {
          const isCurrent = id === step;
          return (
            <Box
              key={id}
              component="li"
              sx={{ flex: '1 1 0', minWidth: 0, [NARROW]: { flex: isCurrent ? '1 1 auto' : 'none' } }}
            >
              <ButtonBase
                onClick={() => onStep(id)}
                aria-current={isCurrent ? 'step' : undefined}
                aria-keyshortcuts={`${at + 1}`}
                sx={{
                  width: '100%',
                  minHeight: 44,
                  justifyContent: 'flex-start',
                  gap: 1,
                  borderRadius: 1,
                  textAlign: 'left',
                  typography: 'body2',
                  color: isCurrent ? 'text.primary' : 'text.secondary',
                  fontWeight: isCurrent ? 700 : 400,
                  '&:hover': { color: 'text.primary' },
                }}
              >
                <StepMark
                  number={at + 1}
                  progress={progress[id]}
                  isCurrent={isCurrent}
                  isReviewed={step === 'review'}
                />
                <Box component="span" sx={isCurrent ? {} : { [NARROW]: UNSEEN }}>
                  {label}
                  <Box component="span" sx={UNSEEN}>
                    {SPOKEN[progress[id]]}
                  </Box>
                </Box>
              </ButtonBase>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
});

interface StepMarkProps {
  number: number;
  progress: Progress;
  isCurrent: boolean;
  /** Whether somebody judges the role: a tick says that a step is filled, and must not pass for approval. */
  isReviewed: boolean;
}

/** The circle of a step: its number, a tick once it is filled, or an exclamation mark. */
function StepMark({ number, progress, isCurrent, isReviewed }: StepMarkProps) {
  const isTicked = progress === 'done' && !isCurrent;
  const isFull = isTicked && !isReviewed;
  const color = progress === 'wrong' ? 'error.main' : isCurrent || isFull ? 'primary.main' : 'text.secondary';
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
        color: isFull ? 'primary.contrastText' : color,
        bgcolor: isFull ? 'primary.main' : 'background.paper',
        ...(isFull ? FILLED_IF_FORCED : {}),
      }}
    >
      {isTicked ? '✓' : progress === 'wrong' ? '!' : number}
    </Box>
  );
}
