import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { memo } from 'react';
import type { RolePolicies, RoleSpec } from '../policy';
import { CopyButton } from './copy-button';
import { DownloadMenu } from './download-menu';
import type { PolicyKind, ShownText } from './shown-policy';
import { useLatest } from './use-latest';

export type PreviewTab = PolicyKind | 'explain' | 'also-needed';

const TABS: readonly { tab: PreviewTab; label: string }[] = [
  { tab: 'permissions', label: 'Permissions policy' },
  { tab: 'trust', label: 'Trust policy' },
  { tab: 'explain', label: 'Explain' },
  { tab: 'also-needed', label: 'Also needed' },
];

interface PreviewHeadProps {
  tab: PreviewTab;
  onTab: (tab: PreviewTab) => void;
  spec: RoleSpec;
  policies: RolePolicies;
  shown: ShownText | null;
}

/** The tabs, and what takes a policy away from here. */
export function PreviewHead({ tab, onTab, spec, policies, shown }: PreviewHeadProps) {
  const placeholders = policies.findings.filter(({ code }) => code === 'placeholder').length;
  // The trust policy has none, and every other format asks for what is missing.
  const shownPlaceholders = shown?.language === 'json' && shown.id !== 'trust' ? placeholders : 0;
  const now = useLatest({ spec, policies, shown });

  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1,
        px: 2,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <PreviewTabs tab={tab} onTab={onTab} />
      <Box sx={{ display: 'flex', gap: 1, py: 0.75 }}>
        <CopyButton shown={shown} placeholders={shownPlaceholders} />
        <DownloadMenu now={now} shownPlaceholders={shownPlaceholders} placeholders={placeholders} />
      </Box>
    </Box>
  );
}

interface PreviewTabsProps {
  tab: PreviewTab;
  onTab: (tab: PreviewTab) => void;
}

/** Measured by the browser whenever they are drawn, so not with every keystroke. */
const PreviewTabs = memo(function PreviewTabs({ tab, onTab }: PreviewTabsProps) {
  return (
    <Tabs
      value={tab}
      onChange={(_, next: PreviewTab) => onTab(next)}
      aria-label="What to show"
      variant="scrollable"
      scrollButtons={false}
      sx={{ mr: 'auto', mb: '-1px', minWidth: 0 }}
    >
      {TABS.map(({ tab: value, label }) => (
        <Tab
          key={value}
          value={value}
          label={label}
          id={`preview-tab-${value}`}
          aria-controls="preview-panel"
        />
      ))}
    </Tabs>
  );
});
