import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { SharedReason } from './reason-groups';

/** Why the role has a permission, for which API, and who says so. */
export function ReasonText({ reason }: { reason: SharedReason }) {
  const { purpose, apis, amendment, source } = reason;
  return (
    <Typography variant="body2">
      The role may {purpose}.{' '}
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
        {apis.join(', ')}
        {amendment === null ? '' : ` · ${amendment}`}
        {' · '}
        <Link href={source.url} target="_blank" rel="noreferrer" color="inherit">
          {source.title}
        </Link>
      </Typography>
    </Typography>
  );
}
