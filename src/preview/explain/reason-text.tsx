import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { FieldLink } from '../fields/field-link';
import type { SharedReason } from './shared-reasons';

interface ReasonTextProps {
  reason: SharedReason;
  /** Absent where nothing can be clicked. */
  onGoToField?: (field: string) => void;
}

/** Why the role has a permission, for which operation, and who says so. */
export function ReasonText({ reason, onGoToField }: ReasonTextProps) {
  const { purpose, apis, amendment, source, isInferred, fields } = reason;
  const isOwn = source === null;
  return (
    <Typography variant="body2">
      {isOwn && <Mark>your own</Mark>}
      {isInferred && <Mark>inferred</Mark>}
      {isOwn ? `To ${purpose}` : `The role may ${purpose}`}.{' '}
      {isInferred && 'AWS does not document this: it follows from what the request names, so test it. '}
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
        {[apis.join(', '), amendment ?? ''].filter((part) => part !== '').join(' · ')}
        {source !== null && (
          <>
            {' · '}
            <Link href={source.url} target="_blank" rel="noreferrer" color="inherit">
              {source.title}
            </Link>
          </>
        )}
        {/* The user’s own statement is linked beside what it reaches. */}
        {onGoToField !== undefined &&
          !isOwn &&
          fields.map((field) => (
            <span key={field}>
              {' · '}
              <FieldLink field={field} onGoToField={onGoToField} />
            </span>
          ))}
      </Typography>
    </Typography>
  );
}

function Mark({ children }: { children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={{
        mr: 0.75,
        px: 0.75,
        border: 1,
        borderColor: 'edge',
        borderRadius: 4,
        fontSize: '0.75rem',
        color: 'text.secondary',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  );
}
