import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import type { RolePolicies, RoleSpec } from '../policy';
import { Announcer } from './announcer';
import { CodePanel } from './code-panel';
import { EmptyPolicy } from './empty-policy';
import { ExplainTab } from './explain-tab';
import { FindingsPanel } from './findings-panel';
import { LevelBar } from './level-bar';
import { PreviewHead, type PreviewTab } from './preview-head';
import { shownPolicy } from './shown-policy';
import { StatusLine } from './status-line';
import { useChange } from './use-change';
import { useFix } from './use-fix';
import { useShownIndex } from './use-shown-index';

export interface PreviewProps {
  spec: RoleSpec;
  policies: RolePolicies;
  /** The field that has the focus: the lines that it causes are lit. */
  activeField: string | null;
  /** With an empty message the change is a small one, and needs no Undo. */
  onSpec: (next: RoleSpec, message: string) => void;
  onGoToField: (field: string) => void;
}

/** The right half: both policies as they are now, why they are so, and what is to be said about them. */
export function Preview({ spec, policies, activeField, onSpec, onGoToField }: PreviewProps) {
  const [tab, setTab] = useState<PreviewTab>('permissions');
  const [index, setIndex] = useShownIndex(policies, activeField);
  const shown = useMemo(
    () => (tab === 'explain' ? null : shownPolicy(policies, tab, index)),
    [policies, tab, index],
  );
  const change = useChange(spec, onSpec);
  const fix = useFix(policies.findings, change);
  const started = policies.permissions.length > 0;
  const empty = !started && tab !== 'trust';
  // Before the start there is nothing to note on a role.
  const silent = !started && policies.findings.every(({ severity }) => severity === 'info');

  return (
    <Box
      component="section"
      aria-label="Policy preview"
      sx={{
        height: '100%',
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        bgcolor: 'background.paper',
      }}
    >
      <PreviewHead tab={tab} onTab={setTab} policies={policies} shown={shown} />
      <LevelBar
        level={spec.level}
        scope={spec.scope}
        onChange={change}
        count={tab === 'permissions' ? policies.permissions.length : 1}
        index={index}
        onIndex={setIndex}
      />
      <Box
        role="tabpanel"
        id="preview-panel"
        aria-labelledby={`preview-tab-${tab}`}
        sx={{ flex: '1 1 12rem', minHeight: '6rem', overflow: 'hidden', position: 'relative' }}
      >
        {empty && <EmptyPolicy onChoose={() => onGoToField('apis')} />}
        {!empty && tab === 'explain' && <ExplainTab policies={policies} onGoToField={onGoToField} />}
        {shown !== null && <CodePanel shown={shown} activeField={activeField} onGoToField={onGoToField} />}
      </Box>
      {!silent && <FindingsPanel findings={policies.findings} onFix={fix} onGoToField={onGoToField} />}
      <Box sx={{ px: 2, py: 0.75, borderTop: 1, borderColor: 'divider' }}>
        <StatusLine policies={policies} />
      </Box>
      <Announcer policies={policies} />
    </Box>
  );
}
