import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { RoleSpec } from '../policy';
import { NARROW } from './layout';
import { STEPS, type StepId } from './step-table';

const NOTHING_CHOSEN = 'Nothing is chosen yet: tick an operation, or open any step above.';

/** Beside the button, and above it where there is no room. */
const SAID = {
  typography: 'body2',
  ml: 'auto',
  alignSelf: 'center',
  textAlign: 'right',
  color: 'error.main',
  [NARROW]: { order: -1, flexBasis: '100%' },
} as const;

interface StepFooterProps {
  step: StepId;
  onStep: (step: StepId) => void;
}

/** Back and Next, always in sight where there is room. */
export function StepFooter({ step, onStep }: StepFooterProps) {
  const { control } = useFormContext<RoleSpec>();
  /** Going on leads nowhere yet: then the way in is what stands out. */
  const isStart =
    useWatch({ control, name: 'apis', compute: (apis) => apis.length === 0 }) && step === STEPS[0].id;
  const [isRefused, setRefused] = useState(false);
  if (isRefused && !isStart) setRefused(false);
  const said = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (isRefused) said.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [isRefused]);
  const at = STEPS.findIndex(({ id }) => id === step);
  const back = STEPS[at - 1];
  const next = STEPS[at + 1];
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        justifyContent: 'space-between',
        gap: 1,
        mt: 'auto',
        py: 1.75,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'background.default',
        position: { md: 'sticky' },
        bottom: 0,
        zIndex: 1,
        // What goes on below fades out, instead of being cut.
        '&::before': {
          content: '""',
          display: { xs: 'none', md: 'block' },
          position: 'absolute',
          insetInline: 0,
          bottom: '100%',
          height: 24,
          pointerEvents: 'none',
          background: 'linear-gradient(transparent, var(--mui-palette-background-default))',
        },
      }}
    >
      {back === undefined ? (
        <span />
      ) : (
        <Button variant="outlined" color="inherit" onClick={() => onStep(back.id)}>
          Back
        </Button>
      )}
      <Box component="output" ref={said} sx={SAID}>
        {isRefused && NOTHING_CHOSEN}
      </Box>
      {next !== undefined && (
        <Button
          variant={isStart ? 'outlined' : 'contained'}
          onClick={() => (isStart ? setRefused(true) : onStep(next.id))}
          // As high as the outlined one: nothing moves when it changes.
          sx={{ flex: 'none', ...(isStart ? {} : { border: '1px solid transparent' }) }}
        >
          Next: {next.label}
        </Button>
      )}
    </Box>
  );
}
