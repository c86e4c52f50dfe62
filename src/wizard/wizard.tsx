import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { addressContext, type RolePolicies, type RoleSpec } from '../policy';
import { UNSEEN, WIZARD_CONTAINER } from './layout';
import { StepFooter } from './step-footer';
import { STEPS, type StepId } from './step-table';
import { Stepper } from './stepper';
import { StepBody } from './steps/step-body';
import { useArrival } from './use-arrival';
import { useFieldFocus } from './use-field-focus';
import { useLists } from './use-lists';
import { AddressContextContext, WizardToolsContext } from './wizard-tools';

export interface WizardProps {
  step: StepId;
  onStep: (step: StepId) => void;
  /** A field to bring into view and focus; a new object each time it is asked for. */
  goTo: { field: string } | null;
  /** Which field has the focus, so that the preview can light its lines. */
  onFieldFocus: (field: string | null) => void;
  policies: RolePolicies;
  /** A change big enough to be undone; the message is shown beside Undo. */
  onSpec: (next: RoleSpec, message: string) => void;
}

/** The left half of the page: five steps, and the way between them. */
export function Wizard({ step, onStep, goTo, onFieldFocus, policies, onSpec }: WizardProps) {
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { joinLists, revealRow } = useLists();
  const { message, announce } = useAnnouncement();
  const { control } = useFormContext<RoleSpec>();
  const context = useWatch({ control, compute: addressContext });
  const tools = useMemo(
    () => ({ onStep, onSpec, announce, joinLists }),
    [onStep, onSpec, announce, joinLists],
  );
  useArrival({ root, heading, step, onStep, goTo, revealRow });

  return (
    <WizardToolsContext value={tools}>
      <AddressContextContext value={context}>
        <Box
          ref={root}
          {...useFieldFocus(onFieldFocus)}
          sx={{ ...WIZARD_CONTAINER, minHeight: '100%', display: 'flex' }}
        >
          <Stack sx={{ flex: 1, minWidth: 0, px: { xs: 2, md: 3.5 }, pt: 1.5 }}>
            <Stepper step={step} onStep={onStep} />
            <Box component="section" aria-labelledby="step-heading" sx={{ pt: 2, pb: 3 }}>
              <StepHeading ref={heading} step={step} />
              <Stack spacing={2}>
                <StepBody step={step} policies={policies} />
              </Stack>
            </Box>
            <StepFooter step={step} onStep={onStep} />
            <Box component="output" sx={UNSEEN}>
              {message}
            </Box>
          </Stack>
        </Box>
      </AddressContextContext>
    </WizardToolsContext>
  );
}

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
