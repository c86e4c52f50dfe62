import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { memo } from 'react';
import type { RolePolicies } from '../policy';
import type { PolicyKind, ShownText } from './shown-policy';
import { CopyButton } from './take-away/copy-button';
import { DownloadMenu } from './take-away/download-menu';
import { useLatest } from './use-latest';

export type PreviewTab = PolicyKind | 'explain' | 'compare' | 'also-needed';

const TABS: readonly { tab: PreviewTab; label: string }[] = [
  { tab: 'permissions', label: 'Permissions policy' },
  { tab: 'trust', label: 'Trust policy' },
  { tab: 'explain', label: 'Explain' },
  { tab: 'compare', label: 'Compare' },
  { tab: 'also-needed', label: 'Also needed' },
];

interface PreviewHeadProps {
  tab: PreviewTab;
  onTab: (tab: PreviewTab) => void;
  policies: RolePolicies;
  shown: ShownText | null;
}

/** The tabs, and the buttons that copy and save. */
export function PreviewHead({ tab, onTab, policies, shown }: PreviewHeadProps) {
  const now = useLatest({ policies, shown });

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
        <CopyButton shown={shown} placeholders={shown?.unknowns ?? 0} shortcut="c" />
        {policies.permissions.length > 0 && <DownloadMenu now={now} />}
      </Box>
    </Box>
  );
}

interface PreviewTabsProps {
  tab: PreviewTab;
  onTab: (tab: PreviewTab) => void;
}

/** Memoised: the browser measures tabs whenever they are drawn. */
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
