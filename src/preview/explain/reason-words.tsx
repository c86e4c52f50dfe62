import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { SharedReason } from './shared-reasons';

/** Why the role has a permission, and for which operations. */
export function ReasonWords({ reason }: { reason: SharedReason }) {
  const { purpose, apis, amendment, source, isInferred } = reason;
  const told = [apis.join(', '), amendment ?? ''].filter((part) => part !== '').join(' · ');
  return (
    <>
      {source === null ? `To ${purpose}` : `The role may ${purpose}`}.{' '}
      {isInferred && 'AWS does not document this: it follows from what the request names, so test it. '}
      {told !== '' && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {told}
        </Box>
      )}
    </>
  );
}

/** A word that stands out before a reason. */
export function Mark({ children }: { children: ReactNode }) {
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
