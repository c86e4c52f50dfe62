import Box from '@mui/material/Box';
import { Suspense, useCallback, useState, type ReactNode } from 'react';
import type { FormatId } from '../export';
import type { RolePolicies, RoleSpec } from '../policy';
import { FallBack, SHORT, lazyPart } from '../screen';
import { Announcer } from './announcer';
import type { Chosen, Comparing } from './compare/comparing';
import { FindingsPanel } from './findings/findings-panel';
import { isSilent } from './findings/is-silent';
import { useFix } from './findings/use-fix';
import { useSwitch } from './level/use-switch';
import { PreviewBar } from './preview-bar';
import { PreviewHead, type PreviewTab } from './preview-head';
import { PreviewPanel } from './preview-panel';
import { StatusLine } from './size/status-line';
import { useChange } from './use-change';
import { useShownIndex } from './use-shown-index';
import { useShownText } from './use-shown-text';

/** Loaded when the level is first switched. */
const SwitchNote = lazyPart(async () => (await import('./level/switch-note')).SwitchNote);

export interface PreviewProps {
  spec: RoleSpec;
  policies: RolePolicies;
  /** The field that has the focus: the lines that it causes are lit. */
  activeField: string | null;
  /** What the page can bring to compare the role with. */
  comparing: Comparing;
  /** Ways to begin, while there is no policy. */
  start: ReactNode;
  /** With an empty message the change is a small one, and needs no Undo. */
  onSpec: (next: RoleSpec, message: string) => void;
  onGoToField: (field: string) => void;
}

/** The right half: both policies as they are now, where they come from, and what to say about them. */
export function Preview(props: PreviewProps) {
  const { spec, policies, activeField, comparing, start, onSpec, onGoToField } = props;
  const [tab, setTab] = useState<PreviewTab>('permissions');
  const chosen = useState<Chosen | null>(null);
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
      <PreviewBar
        spec={spec}
        policies={policies}
        kind={kind}
        format={format}
        onFormat={setFormat}
        index={index}
        onIndex={setIndex}
        onChange={change}
      />
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
        chosen={chosen}
        shown={shown}
        versions={versions}
        hasFailed={hasFailed}
        activeField={activeField}
        start={start}
        onChange={change}
        onGoToField={onGoToField}
      />
      {!isSilent(policies) && (
        <FindingsPanel findings={policies.findings} onFix={fix} onGoToField={onGoToField} />
      )}
      {/* On a phone the bar that opens the preview says the same. */}
      <Box
        sx={{ display: { xs: 'none', sm: 'block' }, px: 2, py: 0.75, borderTop: 1, borderColor: 'divider' }}
      >
        <StatusLine policies={policies} />
      </Box>
      <Announcer policies={policies} />
    </Box>
  );
}

const PREVIEW = {
  height: '100%',
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  bgcolor: 'background.paper',
  [SHORT]: { height: 'auto' },
} as const;
