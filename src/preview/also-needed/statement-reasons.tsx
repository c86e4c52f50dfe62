import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { StatementReason } from '../../policy';

interface StatementReasonsProps {
  reasons: readonly StatementReason[];
  onRemove: (reason: StatementReason) => void;
}

/** Why single statements of the caller’s policy stand there: what imported code does as whoever runs it. */
export function StatementReasons({ reasons, onRemove }: StatementReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label="What the code does as the caller"
      sx={{ m: 0, pl: 2.25, display: 'grid', gap: 0.5 }}
    >
      {reasons.map((reason) => (
        <Typography key={reason.sid} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          <strong>{reason.sid}</strong>: whoever runs the code needs {reason.actions.join(', ')}
          {reason.why === '' ? '' : ` to ${reason.why}`}.{' '}
          {reason.isInferred && 'Inferred: no page of AWS says it. '}
          <Link href={reason.source.url} target="_blank" rel="noreferrer" color="inherit">
            {reason.source.title}
          </Link>{' '}
          <Button
            size="small"
            color="inherit"
            aria-label={`Remove ${reason.sid} from the caller’s policy`}
            onClick={() => onRemove(reason)}
            sx={{ py: 0, minHeight: 24 }}
          >
            Remove
          </Button>
        </Typography>
      ))}
    </Box>
  );
}
