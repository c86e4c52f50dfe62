import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { Finding } from '../../policy';
import { Card } from './card';

/** What somebody else must allow, whatever the role’s policies say. */
export function UnfixableList({ findings }: { findings: readonly Finding[] }) {
  const remarks = findings.filter(({ severity }) => severity === 'info');
  if (remarks.length === 0) return null;
  return (
    <Card title="What this role cannot fix">
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        The tab “Also needed” has the text to hand over for each.
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.25, display: 'grid', gap: 0.75 }}>
        {remarks.map(({ code, field, title, message, url }) => (
          <Typography key={`${code} ${field ?? ''}`} component="li" variant="body2">
            <strong>{title}.</strong> {message}{' '}
            {url !== undefined && (
              <Link href={url} target="_blank" rel="noreferrer" aria-label={`AWS on: ${title}`}>
                AWS on this
              </Link>
            )}
          </Typography>
        ))}
      </Box>
    </Card>
  );
}
