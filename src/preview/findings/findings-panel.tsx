import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { memo, useCallback, useId, useRef, useState } from 'react';
import type { Finding } from '../../policy';
import { FADED, counted } from '../../screen';
import { UnfoldButton } from '../unfold-button';
import { countBySeverity, groupFindings, sayTheSame } from './finding-groups';
import { FindingRows } from './finding-rows';

interface FindingsPanelProps {
  findings: readonly Finding[];
  onFix: (finding: Finding) => void;
  onGoToField: (field: string) => void;
}

/** Everything to say about the role, the gravest first; notes only when asked for. */
export const FindingsPanel = memo(function FindingsPanel(props: FindingsPanelProps) {
  const { findings, onFix, onGoToField } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  // On a phone the policy needs the room: how many there are is said all the same.
  const isRoomy = useMediaQuery(theme.breakpoints.up('sm'), { noSsr: true });
  const [open, setOpen] = useState(isRoomy);
  const [notesOpen, setNotesOpen] = useState(false);
  const remarks = findings.filter(({ severity }) => severity !== 'info');
  const notes = findings.filter(({ severity }) => severity === 'info');
  const fix = useCallback(
    (finding: Finding) => {
      onFix(finding);
      // The button goes away with what it fixed: the focus stays near it.
      list.current?.focus();
    },
    [onFix],
  );
  if (findings.length === 0) return null;
  const said = countBySeverity(open ? remarks : findings).map(({ count, name }) => counted(count, name));

  const rows = { onFix: fix, onGoToField };

  return (
    <Box
      component="section"
      aria-label="Findings"
      sx={{
        flex: '0 1 auto',
        maxHeight: '34%',
        minHeight: 34,
        display: 'flex',
        flexDirection: 'column',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <UnfoldButton open={open} setOpen={setOpen} controls={id} sx={ABOVE_ALL}>
        {said.length === 0 ? 'No findings' : said.join(' · ')}
      </UnfoldButton>
      <Box
        id={id}
        ref={list}
        tabIndex={0}
        hidden={!open}
        sx={{ ...FADED, px: 2, '&:not([hidden])': { display: 'grid' }, gap: 0.75 }}
      >
        <FindingRows groups={groupFindings(remarks)} {...rows} />
        {notes.length > 0 && (
          <UnfoldButton open={notesOpen} setOpen={setNotesOpen} sx={BELOW_REMARKS}>
            {counted(notes.length, 'note')}
          </UnfoldButton>
        )}
        {notesOpen && <FindingRows groups={groupFindings(notes)} {...rows} />}
      </Box>
    </Box>
  );
}, isSamePanel);

const ABOVE_ALL = { m: 0.5, ml: 1, flexShrink: 0, alignSelf: 'flex-start', color: 'text.secondary' };
const BELOW_REMARKS = { justifySelf: 'start', ml: -1, color: 'text.secondary' };

function isSamePanel(before: FindingsPanelProps, after: FindingsPanelProps): boolean {
  return (
    before.onFix === after.onFix &&
    before.onGoToField === after.onGoToField &&
    sayTheSame(before.findings, after.findings)
  );
}
