import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AMENDMENTS, type AccessCheck } from '../../policy';
import { PRESSABLE, UNSEEN } from '../../screen';

interface CheckListProps {
  checks: readonly AccessCheck[];
  /** Shows why: the question goes into the form below. */
  onAsk: (check: AccessCheck) => void;
  onGoToField: (field: string) => void;
}

type State = AccessCheck['state'];

/** Distinct without colour. */
const STATES: Readonly<Record<State, { sign: string; words: string; colour: string }>> = {
  unexpected: { sign: '✕', words: 'Not as expected', colour: 'error.main' },
  open: { sign: '!', words: 'Open', colour: 'warning.main' },
  'as-expected': { sign: '✓', words: 'As expected', colour: 'success.main' },
};

const ORDER: readonly State[] = ['unexpected', 'open', 'as-expected'];
const MOST = 20;

/** Every check that the form implies, what needs a look first. */
export function CheckList({ checks, onAsk, onGoToField }: CheckListProps) {
  const [all, setAll] = useState(false);
  const sorted = ORDER.flatMap((state) => checks.filter((check) => check.state === state));
  const shown = all ? sorted : sorted.slice(0, MOST);
  return (
    <>
      <Box component="ul" aria-label="Checks of access" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none' }}>
        {shown.map((check) => (
          <CheckRow key={check.id} check={check} onAsk={onAsk} onGoToField={onGoToField} />
        ))}
      </Box>
      {sorted.length > MOST && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${sorted.length}`}
        </Button>
      )}
    </>
  );
}

function CheckRow({ check, onAsk, onGoToField }: { check: AccessCheck } & Omit<CheckListProps, 'checks'>) {
  const { sign, words, colour } = STATES[check.state];
  const remedy = remedyWords(check);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 1, alignItems: 'baseline', py: 0.5, borderTop: 1, borderColor: 'divider' }}
    >
      <Box component="span" aria-hidden sx={{ color: colour, fontWeight: 700, width: 14, flex: 'none' }}>
        {sign}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere', typography: 'body2' }}>
        <Box component="span" sx={UNSEEN}>
          {words}:
        </Box>
        <Link
          component="button"
          type="button"
          color="inherit"
          underline="hover"
          onClick={() => onGoToField(check.field)}
          sx={{ ...PRESSABLE, font: 'inherit', textAlign: 'left' }}
        >
          {check.words}
        </Link>
        {remedy !== '' && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {remedy}
          </Typography>
        )}
      </Box>
      <Box component="span" sx={{ typography: 'body2', fontWeight: 600, color: colour, flex: 'none' }}>
        {check.answer}
      </Box>
      <Button
        size="small"
        aria-label={`Why: ${check.words}`}
        onClick={() => onAsk(check)}
        sx={{ py: 0, minHeight: 24, flex: 'none' }}
      >
        Why
      </Button>
    </Box>
  );
}

/** What would make it come out as expected. */
function remedyWords({ remedy, answer }: AccessCheck): string {
  if (remedy === undefined) return '';
  const closes = answer === 'allowed' ? 'denies' : 'allows';
  if (remedy === 'scope') return 'The guide’s broad policy allows it. Limit it to what is named.';
  if (remedy === 'account') return 'Type the id of your account: then the trust policy can be limited to it.';
  if (remedy === 'level') return `The level least-privilege ${closes} it.`;
  if ('covered' in remedy) return 'Another entry of the form covers it. Give each a folder of its own.';
  const title = AMENDMENTS.find(({ id }) => id === remedy.amendment)?.title ?? '';
  return `“${title}” ${closes} it, and is off.`;
}
