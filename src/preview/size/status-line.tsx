import Box from '@mui/material/Box';
import { memo } from 'react';
import type { Measured, RolePolicies } from '../../policy';
import { counted } from '../../screen';
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

  return (
    <Numbers
      policies={permissions.length}
      tone={toneOf(size.managedPolicies)}
      statements={statements}
      actions={actions.size}
      used={largest?.used ?? 0}
      limit={largest?.limit ?? 0}
    />
  );
}

interface NumbersProps {
  policies: number;
  tone: string;
  statements: number;
  actions: number;
  used: number;
  limit: number;
}

const Numbers = memo(function Numbers({ policies, tone, statements, actions, used, limit }: NumbersProps) {
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
      {policies > 0 && (
        <>
          {policies > 1 && (
            <Box component="span" sx={{ color: tone }}>
              {counted(policies, 'policy', 'policies')}
            </Box>
          )}
          <span>{counted(statements, 'statement')}</span>
          <span>{counted(actions, 'action')}</span>
          <SizeMeter size={{ used, limit }} several={policies > 1} />
        </>
      )}
      {/* On a phone there is no room for both. */}
      <Box
        component="span"
        sx={{ display: { xs: policies > 0 ? 'none' : 'block', sm: 'block' }, ml: 'auto' }}
      >
        Nothing leaves this browser
      </Box>
    </Box>
  );
});
