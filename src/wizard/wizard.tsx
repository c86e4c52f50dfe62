import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { RolePolicies, RoleSpec } from '../policy';
import { Said } from '../screen';
import { BuiltContext, useBuilder } from './form/built';
import { useLists } from './form/use-lists';
import { WizardToolsContext } from './form/wizard-tools';
import { WIZARD_CONTAINER } from './layout';
import { StepFooter } from './step-footer';
import { STEPS, type StepId } from './step-table';
import { Stepper } from './stepper';
import { StepBody } from './steps/step-body';
import { useArrival } from './use-arrival';
import { useFieldFocus } from './use-field-focus';

interface StepsProps {
  /** Above what the first step asks; the same node until it changes. */
  start: ReactNode;
  /** What the last step shows; null on all others, so that typing there renders nothing of it. */
  review: ReactNode;
  step: StepId;
  onStep: (step: StepId) => void;
  /** A field to bring into view and focus; a new object each time it is asked for. */
  goTo: { field: string } | null;
  /** Which field has the focus, so that the preview can light its lines. */
  onFieldFocus: (field: string | null) => void;
  /** A change big enough to be undone; the message is shown beside Undo. */
  onSpec: (next: RoleSpec, message: string) => void;
}

export interface WizardProps extends StepsProps {
  /** What the builder made of the form. */
  policies: RolePolicies;
}

/** The left half of the page: five steps, and the way between them. */
export function Wizard({ policies, ...steps }: WizardProps) {
  return (
    <BuiltContext value={useBuilder(policies)}>
      <Steps {...steps} />
    </BuiltContext>
  );
}

/** Renders for a step and not for a key: what reads the policies asks for them itself. */
const Steps = memo(function Steps({ start, review, step, onStep, goTo, onFieldFocus, onSpec }: StepsProps) {
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { joinLists, revealRow } = useLists();
  const { message, announce } = useAnnouncement();
  const { onArrived } = useArrival({ root, heading, step, onStep, goTo, revealRow });
  const tools = useMemo(
    () => ({ onStep, onSpec, announce, joinLists, onArrived }),
    [onStep, onSpec, announce, joinLists, onArrived],
  );

  return (
    <WizardToolsContext value={tools}>
      <Box
        ref={root}
        {...useFieldFocus(onFieldFocus)}
        sx={{ ...WIZARD_CONTAINER, minHeight: '100%', display: 'flex' }}
      >
        <Stack sx={{ flex: 1, minWidth: 0, maxWidth: 808, mx: 'auto', px: { xs: 2, md: 3.5 }, pt: 1.5 }}>
          <Stepper step={step} onStep={onStep} />
          <Box component="section" aria-labelledby="step-heading" sx={{ pt: 2, pb: 3 }}>
            <StepHeading ref={heading} step={step} />
            <Stack spacing={2}>
              {step === STEPS[0].id && start}
              <StepBody step={step} review={review} />
            </Stack>
          </Box>
          <StepFooter step={step} onStep={onStep} />
          <Said>{message}</Said>
        </Stack>
      </Box>
    </WizardToolsContext>
  );
});

function StepHeading({ ref, step }: { ref: React.Ref<HTMLHeadingElement>; step: StepId }) {
  const texts = STEPS.find(({ id }) => id === step);
  return (
    <>
      <Typography
        ref={ref}
        id="step-heading"
        component="h2"
        variant="h2"
        tabIndex={-1}
        sx={{ outlineOffset: 4 }}
      >
        {texts?.heading}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mt: 0.5, mb: 2 }}>{texts?.lead}</Typography>
    </>
  );
}

/** A polite word to a screen reader. The same word twice is said twice. */
function useAnnouncement() {
  const [message, setMessage] = useState('');
  const announce = useCallback((next: string) => {
    setMessage((before) => (before === next ? `${next}\u00A0` : next));
  }, []);
  return { message, announce };
}
