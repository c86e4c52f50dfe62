import Box from '@mui/material/Box';
import type { Measured, RolePolicies } from '../policy';
import { counted } from './counted';
import { SizeMeter, toneOf } from './size-meter';

/** How much the role holds, how much of IAM’s limits it takes, and the promise that goes with the page. */
export function StatusLine({ policies }: { policies: RolePolicies }) {
  const { permissions, size } = policies;
  const statements = permissions.reduce((sum, { Statement }) => sum + Statement.length, 0);
  const actions = new Set(permissions.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action)));
  const largest = size.permissions.reduce<Measured | null>(
    (most, each) => (most === null || each.used > most.used ? each : most),
    null,
  );
  const several = permissions.length > 1;

  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.25,
        typography: 'body2',
        color: 'text.secondary',
      }}
    >
      {largest !== null && (
        <>
          {several && (
            <Box component="span" sx={{ color: toneOf(size.managedPolicies) }}>
              {counted(permissions.length, 'policy', 'policies')}
            </Box>
          )}
          <span>{counted(statements, 'statement')}</span>
          <span>{counted(actions.size, 'action')}</span>
          <SizeMeter size={largest} several={several} />
        </>
      )}
      <Box component="span" sx={{ ml: 'auto' }}>
        Nothing leaves this browser
      </Box>
    </Box>
  );
}
