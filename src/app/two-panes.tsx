import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useRef, type ReactNode } from 'react';
import type { RoleSpec } from '../policy';
import { RoleLinksContext } from '../screen';
import { Wizard } from '../wizard';
import { useComparing } from './comparing/use-comparing';
import { WIZARD_ID } from './header/skip-links';
import { OpenedLinkBanner } from './links/opened-link-banner';
import { PANES, WIZARD_PANE } from './page-styles';
import type { Links } from './links/use-links';
import { useRoleLinks } from './links/use-role-links';
import { PolicyBar } from './previewing/policy-bar';
import { PreviewLater } from './previewing/preview-later';
import { BackToReview } from './reviewing/back-to-review';
import { ReviewLater } from './reviewing/review-later';
import { useReviewPlace } from './reviewing/use-review-place';
import { UndoBar } from './undo/undo-bar';
import type { Undo } from './undo/use-undo';
import type { Navigation } from './use-navigation';
import { useRolePolicies } from './use-role-policies';

interface TwoPanesProps {
  /** Above the first question, where nothing is answered yet. */
  start: ReactNode;
  /** The same, where the policy will be. */
  choices: ReactNode;
  links: Pick<Links, 'opened' | 'dismissOpened'>;
  onShare: () => void;
  navigation: Navigation;
  undo: Undo;
}

/** Wizard and preview side by side; on narrow screens the preview is a bar that opens over the page. */
export function TwoPanes({ start, choices, links, onShare, navigation, undo }: TwoPanesProps) {
  const { spec, policies } = useRolePolicies();
  const roleLinks = useRoleLinks(spec);
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const { replace } = undo;
  const { step, setStep, goTo, activeField, setActiveField } = navigation;
  const scroller = useRef<HTMLElement>(null);
  const { goToField, back } = useReviewPlace(navigation, scroller);

  const fromWizard = useCallback(
    (next: RoleSpec, message: string) => replace(next, message, 'wizard'),
    [replace],
  );
  const fromPreview = useCallback(
    (next: RoleSpec, message: string) => replace(next, message, 'preview'),
    [replace],
  );
  const comparing = useComparing(undo);
  const preview = { spec, policies, activeField, comparing, start: choices, onSpec: fromPreview };

  return (
    <RoleLinksContext value={roleLinks}>
      <Box component="main" sx={PANES}>
        <Box ref={scroller} id={WIZARD_ID} tabIndex={-1} sx={WIZARD_PANE}>
          {back !== null && <BackToReview onBack={back} />}
          <OpenedLinkBanner links={links} spec={spec} />
          <Wizard
            start={start}
            review={
              step === 'review' && (
                <ReviewLater
                  spec={spec}
                  policies={policies}
                  onSpec={fromWizard}
                  onGoToField={goToField}
                  onShare={onShare}
                />
              )
            }
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
          <>
            <Box sx={{ gridArea: 'preview', minHeight: 0, bgcolor: 'background.paper' }}>
              <PreviewLater {...preview} onGoToField={goToField} />
            </Box>
            <UndoBar undo={undo} place="preview" />
          </>
        ) : (
          <Box sx={{ gridArea: 'preview', minWidth: 0 }}>
            <PolicyBar {...preview} undo={undo} onGoToField={goToField} />
          </Box>
        )}
      </Box>
    </RoleLinksContext>
  );
}
