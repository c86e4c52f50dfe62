import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Mark, ReasonWords } from './reason-words';
import type { SharedReason } from './shared-reasons';

/** Why the role has a permission, for which operation, and who says so. */
export function ReasonText({ reason }: { reason: SharedReason }) {
  const { source, isInferred } = reason;
  return (
    <Typography variant="body2">
      {source === null && <Mark>your own</Mark>}
      {isInferred && <Mark>inferred</Mark>}
      <ReasonWords reason={reason} />
      {source !== null && (
        <>
          {' · '}
          <Link href={source.url} target="_blank" rel="noreferrer" color="inherit">
            {source.title}
          </Link>
        </>
      )}
    </Typography>
  );
}
