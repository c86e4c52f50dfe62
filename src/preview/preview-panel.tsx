import Box from '@mui/material/Box';
import { Suspense, type ReactNode } from 'react';
import type { RolePolicies, RoleSpec } from '../policy';
import { FallBack, NotLoaded, SHORT, lazyPart } from '../screen';
import { CodePanel } from './code/code-panel';
import type { Choosing, Comparing } from './compare/comparing';
import { EmptyPolicy } from './empty-policy';
import type { PreviewTab } from './preview-head';
import type { ShownText, Versions } from './shown-policy';
import type { Change } from './use-change';

/** Each loaded when its tab is first opened. */
const ExplainTab = lazyPart(async () => (await import('./explain/explain-tab')).ExplainTab);
const CompareTab = lazyPart(async () => (await import('./compare/compare-tab')).CompareTab);
const AlsoNeededTab = lazyPart(async () => (await import('./also-needed/also-needed-tab')).AlsoNeededTab);

const PANEL = {
  flex: '1 1 12rem',
  minHeight: '6rem',
  overflow: 'hidden',
  position: 'relative',
  [SHORT]: { flex: 'none', overflow: 'visible' },
} as const;

interface PreviewPanelProps {
  tab: PreviewTab;
  spec: RoleSpec;
  policies: RolePolicies;
  comparing: Comparing;
  chosen: Choosing;
  /** The text of a tab that shows one. */
  shown: ShownText | null;
  /** The same text before and after the last switch of the level. */
  versions: Versions | null;
  /** Whether the chosen format could not be loaded. */
  hasFailed: boolean;
  activeField: string | null;
  /** Ways to begin, while there is no policy. */
  start: ReactNode;
  onChange: Change;
  onGoToField: (field: string) => void;
}

/** What the chosen tab holds. */
export function PreviewPanel(props: PreviewPanelProps) {
  const { tab, policies, shown, versions, hasFailed, activeField, start } = props;
  const { onChange, onGoToField } = props;
  const isEmpty = policies.permissions.length === 0 && tab !== 'trust';

  return (
    <Box role="tabpanel" id="preview-panel" aria-labelledby={`preview-tab-${tab}`} sx={PANEL}>
      {isEmpty && <EmptyPolicy onChoose={() => onGoToField('apis')}>{start}</EmptyPolicy>}
      {!isEmpty && shown === null && (
        <FallBack key={tab} to={<NotLoaded />}>
          <Suspense>
            {tab === 'explain' && <ExplainTab policies={policies} onGoToField={onGoToField} />}
            {tab === 'compare' && (
              <CompareTab
                spec={props.spec}
                policies={policies}
                comparing={props.comparing}
                chosen={props.chosen}
              />
            )}
            {tab === 'also-needed' && <AlsoNeededTab policies={policies} onChange={onChange} />}
          </Suspense>
        </FallBack>
      )}
      {hasFailed && <NotLoaded />}
      {shown !== null && (
        <CodePanel shown={shown} versions={versions} activeField={activeField} onGoToField={onGoToField} />
      )}
    </Box>
  );
}
