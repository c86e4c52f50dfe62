import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import type { FormatId } from '../export';
import type { RolePolicies, RoleSpec } from '../policy';
import { Announcer } from './announcer';
import { FindingsPanel } from './findings-panel';
import { FormatChoice } from './format-choice';
import { LevelBar } from './level-bar';
import { PreviewHead, type PreviewTab } from './preview-head';
import { PreviewPanel } from './preview-panel';
import { shownPolicy } from './shown-policy';
import { StatusLine } from './status-line';
import { useChange } from './use-change';
import { useExported } from './use-exported';
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
  const [format, setFormat] = useState<FormatId>('json');
  const [index, setIndex] = useShownIndex(policies, activeField);
  const kind = tab === 'permissions' || tab === 'trust' ? tab : null;
  const policy = useMemo(
    () => (kind === null ? null : shownPolicy(policies, kind, index)),
    [policies, kind, index],
  );
  const exported = useExported(format, policy === null ? null : kind, spec, policies);
  // The policy stays until the format has come.
  const shown = exported.hasFailed ? null : (exported.shown ?? policy);
  const change = useChange(spec, onSpec);
  const fix = useFix(policies.findings, change);
  const started = policies.permissions.length > 0;
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
      <PreviewHead tab={tab} onTab={setTab} spec={spec} policies={policies} shown={shown} />
      <Box sx={BAR}>
        <LevelBar
          level={spec.level}
          scope={spec.scope}
          onChange={change}
          count={kind === 'permissions' && format === 'json' ? policies.permissions.length : 1}
          index={index}
          onIndex={setIndex}
        />
        {kind !== null && (
          <FormatChoice
            format={format}
            onFormat={setFormat}
            attach={spec.role?.attach ?? 'managed'}
            onChange={change}
          />
        )}
      </Box>
      <PreviewPanel
        tab={tab}
        spec={spec}
        policies={policies}
        shown={shown}
        hasFailed={exported.hasFailed}
        activeField={activeField}
        onChange={change}
        onGoToField={onGoToField}
      />
      {!silent && <FindingsPanel findings={policies.findings} onFix={fix} onGoToField={onGoToField} />}
      <Box sx={{ px: 2, py: 0.75, borderTop: 1, borderColor: 'divider' }}>
        <StatusLine policies={policies} />
      </Box>
      <Announcer policies={policies} />
    </Box>
  );
}

const BAR = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  px: 2,
  py: 0.75,
  borderBottom: 1,
  borderColor: 'divider',
};
