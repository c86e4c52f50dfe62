import Box from '@mui/material/Box';
import { HintLine, type Hint } from '../fields/hint-line';
import { useBuilt } from '../form/built';
import { checkReach } from './check-resource';
import type { Known } from './known-actions';

interface StatementRemarksProps {
  field: string;
  actions: readonly string[];
  resources: readonly string[];
  known: Known;
}

/** What is to be said of a statement as a whole: by the builder, and by AWS’s lists. */
export function StatementRemarks({ field, actions, resources, known }: StatementRemarksProps) {
  const found = useBuilt(({ findings }) =>
    findings
      .filter((finding) => finding.field === field && finding.severity !== 'info')
      .map(({ severity, title, message }): Hint => ({
        tone: severity === 'error' ? 'wrong' : 'careful',
        text: `${title}: ${message}`,
      })),
  );
  const hints = [...checkReach(actions, resources, known), ...found];
  if (hints.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label="Remarks"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}
    >
      {hints.map((hint) => (
        <li key={hint.text}>
          <HintLine hint={hint} />
        </li>
      ))}
    </Box>
  );
}
