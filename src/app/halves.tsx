import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { memo, useCallback } from 'react';
import type { RoleSpec } from '../policy';
import { Preview } from '../preview';
import { Wizard, type WizardProps } from '../wizard';
import { PreviewDialog } from './preview-dialog';
import { WIZARD_ID } from './skip-links';
import { UndoBar } from './undo-bar';
import type { Places } from './use-places';
import { useRolePolicies } from './use-role-policies';
import type { Undo } from './use-undo';

const WATCHED = ['step', 'onStep', 'goTo', 'onFieldFocus', 'onSpec'] as const;

/** Only the review step looks at the policies: no other is drawn again when they change. */
const SteadyWizard = memo(
  Wizard,
  (before: WizardProps, after: WizardProps) =>
    WATCHED.every((name) => before[name] === after[name]) &&
    (after.step !== 'review' || before.policies === after.policies),
);

interface HalvesProps {
  places: Places;
  undo: Undo;
}

/** Wizard and preview side by side; on narrow screens the preview is a bar that opens over the page. */
export function Halves({ places, undo }: HalvesProps) {
  const { spec, policies } = useRolePolicies();
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const { replace } = undo;
  const { step, setStep, goTo, goToField, activeField, setActiveField } = places;

  const fromWizard = useCallback(
    (next: RoleSpec, message: string) => replace(next, message, 'wizard'),
    [replace],
  );
  const fromPreview = useCallback(
    (next: RoleSpec, message: string) => replace(next, message, 'preview'),
    [replace],
  );
  const preview = { spec, policies, activeField, onSpec: fromPreview };

  return (
    <Box
      component="main"
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 9fr) minmax(0, 11fr)' },
        gridTemplateRows: { xs: 'minmax(0, 1fr) auto', md: 'minmax(0, 1fr)' },
      }}
    >
      <Box id={WIZARD_ID} tabIndex={-1} sx={{ overflow: 'auto', position: 'relative', outline: 'none' }}>
        <SteadyWizard
          step={step}
          onStep={setStep}
          goTo={goTo}
          onFieldFocus={setActiveField}
          policies={policies}
          onSpec={fromWizard}
        />
      </Box>
      <UndoBar undo={undo} place="wizard" />
      {wide ? (
        <Box sx={{ minHeight: 0, borderLeft: 1, borderColor: 'divider' }}>
          <Preview {...preview} onGoToField={goToField} />
          <UndoBar undo={undo} place="preview" />
        </Box>
      ) : (
        <PreviewDialog {...preview} undo={undo} onGoToField={goToField} />
      )}
    </Box>
  );
}
