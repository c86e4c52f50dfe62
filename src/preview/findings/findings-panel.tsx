import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { memo, useCallback, useId, useRef, useState } from 'react';
import type { Finding } from '../../policy';
import { FADED, counted } from '../../screen';
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
      <Fold open={open} setOpen={setOpen} controls={id} place={ABOVE_ALL}>
        {said.length === 0 ? 'No findings' : said.join(' · ')}
      </Fold>
      <Box
        id={id}
        ref={list}
        tabIndex={0}
        hidden={!open}
        sx={{ ...FADED, px: 2, '&:not([hidden])': { display: 'grid' }, gap: 0.75 }}
      >
        <FindingRows groups={groupFindings(remarks)} {...rows} />
        {notes.length > 0 && (
          <Fold open={notesOpen} setOpen={setNotesOpen} place={BELOW_REMARKS}>
            {counted(notes.length, 'note')}
          </Fold>
        )}
        {notesOpen && <FindingRows groups={groupFindings(notes)} {...rows} />}
      </Box>
    </Box>
  );
}, isSamePanel);

const ABOVE_ALL = { m: 0.5, ml: 1, flexShrink: 0, alignSelf: 'flex-start' };
const BELOW_REMARKS = { justifySelf: 'start', ml: -1 };

interface FoldProps {
  open: boolean;
  setOpen: (open: boolean) => void;
  /** The id of what it opens. */
  controls?: string;
  place: typeof ABOVE_ALL | typeof BELOW_REMARKS;
  children: string;
}

/** Memoised: it stays as it is while the findings below it change with every key. */
const Fold = memo(function Fold({ open, setOpen, controls, place, children }: FoldProps) {
  return (
    <Button
      size="small"
      color="inherit"
      aria-expanded={open}
      aria-controls={controls}
      onClick={() => setOpen(!open)}
      sx={{ ...place, color: 'text.secondary' }}
    >
      <span aria-hidden>{open ? '▾' : '▸'}&nbsp;</span>
      {children}
    </Button>
  );
});

function isSamePanel(before: FindingsPanelProps, after: FindingsPanelProps): boolean {
  return (
    before.onFix === after.onFix &&
    before.onGoToField === after.onGoToField &&
    sayTheSame(before.findings, after.findings)
  );
}
