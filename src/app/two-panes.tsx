import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, type ReactNode } from 'react';
import type { RoleSpec } from '../policy';
import { Preview } from '../preview';
import { RoleLinksContext } from '../screen';
import { Wizard } from '../wizard';
import { WIZARD_ID } from './header/skip-links';
import { OpenedLinkBanner } from './links/opened-link-banner';
import type { Links } from './links/use-links';
import { useRoleLinks } from './links/use-role-links';
import { PolicyBar } from './policy-bar';
import { UndoBar } from './undo/undo-bar';
import type { Undo } from './undo/use-undo';
import type { Navigation } from './use-navigation';
import { useRolePolicies } from './use-role-policies';

interface TwoPanesProps {
  /** Above the first question, where nothing is answered yet. */
  start: ReactNode;
  links: Pick<Links, 'opened' | 'dismissOpened'>;
  navigation: Navigation;
  undo: Undo;
}

/** Wizard and preview side by side; on narrow screens the preview is a bar that opens over the page. */
export function TwoPanes({ start, links, navigation, undo }: TwoPanesProps) {
  const { spec, policies } = useRolePolicies();
  const roleLinks = useRoleLinks(spec);
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const { replace } = undo;
  const { step, setStep, goTo, goToField, activeField, setActiveField } = navigation;

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
        <OpenedLinkBanner links={links} spec={spec} />
        <Wizard
          start={start}
          step={step}
          onStep={setStep}
          goTo={goTo}
          onFieldFocus={setActiveField}
          policies={policies}
          onSpec={fromWizard}
        />
      </Box>
      <UndoBar undo={undo} place="wizard" />
      <RoleLinksContext value={roleLinks}>
        {wide ? (
          <Box sx={{ minHeight: 0, borderLeft: 1, borderColor: 'divider' }}>
            <Preview {...preview} onGoToField={goToField} />
            <UndoBar undo={undo} place="preview" />
          </Box>
        ) : (
          <PolicyBar {...preview} undo={undo} onGoToField={goToField} />
        )}
      </RoleLinksContext>
    </Box>
  );
}
