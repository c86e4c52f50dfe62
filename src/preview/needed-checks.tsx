import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { NeededCheck } from '../policy';
import { NeededBox } from './needed-box';

/** What no policy here can settle. */
export function NeededChecks({ checks }: { checks: readonly NeededCheck[] }) {
  return (
    <NeededBox title="To check by hand">
      <Box component="ul" sx={{ m: 0, pl: 2.25, display: 'grid', gap: 0.75 }}>
        {checks.map(({ id, title, message, source }) => (
          <Typography key={id} component="li" variant="body2">
            <strong>{title}.</strong> {message}{' '}
            <Link href={source.url} target="_blank" rel="noreferrer" color="inherit">
              {source.title}
            </Link>
          </Typography>
        ))}
      </Box>
    </NeededBox>
  );
}
