import Box from '@mui/material/Box';
import { Suspense, lazy, useCallback, useState } from 'react';
import type { FormatId } from '../export';
import type { RolePolicies, RoleSpec } from '../policy';
import { FallBack } from '../screen';
import { Announcer } from './announcer';
import type { Comparing } from './compare/comparing';
import { FindingsPanel } from './findings/findings-panel';
import { useFix } from './findings/use-fix';
import { FormatChoice } from './formats/format-choice';
import { LevelBar } from './level/level-bar';
import { useSwitch } from './level/use-switch';
import { PreviewHead, type PreviewTab } from './preview-head';
import { PreviewPanel } from './preview-panel';
import { StatusLine } from './size/status-line';
import { useChange } from './use-change';
import { useShownIndex } from './use-shown-index';
import { useShownText } from './use-shown-text';

/** Loaded when the level is first switched. */
const SwitchNote = lazy(async () => ({ default: (await import('./level/switch-note')).SwitchNote }));

export interface PreviewProps {
  spec: RoleSpec;
  policies: RolePolicies;
  /** The field that has the focus: the lines that it causes are lit. */
  activeField: string | null;
  /** What the page can bring to compare the role with. */
  comparing: Comparing;
  /** With an empty message the change is a small one, and needs no Undo. */
  onSpec: (next: RoleSpec, message: string) => void;
  onGoToField: (field: string) => void;
}

/** The right half: both policies as they are now, where they come from, and what to say about them. */
export function Preview({ spec, policies, activeField, comparing, onSpec, onGoToField }: PreviewProps) {
  const [tab, setTab] = useState<PreviewTab>('permissions');
  const [format, setFormat] = useState<FormatId>('json');
  const [index, setIndex] = useShownIndex(policies, activeField);
  const { last, dismiss } = useSwitch(spec, policies);
  const kind = tab === 'permissions' || tab === 'trust' ? tab : null;
  const { shown, hasFailed, versions } = useShownText({ policies, kind, format, index, last });
  const change = useChange(spec, onSpec);
  const onTrust = useCallback(() => setTab('trust'), []);
  const fix = useFix({ policies, onChange: change, onTrust });

  return (
    <Box component="section" aria-label="Policy preview" sx={PREVIEW}>
      <PreviewHead tab={tab} onTab={setTab} policies={policies} shown={shown} />
      <Box sx={BAR}>
        <LevelBar
          level={spec.level}
          scope={spec.scope}
          revision={spec.revision}
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
      {last !== null && (
        <FallBack to={null}>
          <Suspense>
            <SwitchNote last={last} onDismiss={dismiss} />
          </Suspense>
        </FallBack>
      )}
      <PreviewPanel
        tab={tab}
        spec={spec}
        policies={policies}
        comparing={comparing}
        shown={shown}
        versions={versions}
        hasFailed={hasFailed}
        activeField={activeField}
        onChange={change}
        onGoToField={onGoToField}
      />
      {!isSilent(policies) && (
        <FindingsPanel findings={policies.findings} onFix={fix} onGoToField={onGoToField} />
      )}
      <Box sx={{ px: 2, py: 0.75, borderTop: 1, borderColor: 'divider' }}>
        <StatusLine policies={policies} />
      </Box>
      <Announcer policies={policies} />
    </Box>
  );
}

/** Before anything is chosen there is nothing to note on a role. */
function isSilent({ permissions, findings }: RolePolicies): boolean {
  return permissions.length === 0 && findings.every(({ severity }) => severity === 'info');
}

const PREVIEW = {
  height: '100%',
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  bgcolor: 'background.paper',
} as const;

const BAR = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1,
  rowGap: 0.5,
  px: 2,
  py: 0.75,
  borderBottom: 1,
  borderColor: 'divider',
} as const;
