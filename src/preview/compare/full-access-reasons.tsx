import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import {
  FULL_ACCESS_NAME,
  categoryUse,
  lackingIn,
  servicesWithoutReason,
  type CategoryUse,
} from '../../compare';
import type { RolePolicies } from '../../policy';
import { counted } from '../../screen';
import { NeededBox } from '../also-needed/needed-box';
import type { OtherSide } from './other-side';

/** How many of the refused requests are named. */
const MOST_NAMED = 6;

interface FullAccessReasonsProps {
  policies: RolePolicies;
  side: OtherSide;
}

/** Why AWS's guide says that its broad policy grants what it grants, and what of that this role needs. */
export function FullAccessReasons({ policies, side }: FullAccessReasonsProps) {
  const uses = useMemo(() => categoryUse(policies), [policies]);
  const needed = uses.filter((use) => use.needed.length > 0);
  const leftOut = uses.filter((use) => use.needed.length === 0);

  return (
    <>
      <NotAllowed policies={policies} side={side} />
      <NeededBox title={`${needed.length} of the guide’s ${uses.length} reasons hold for this role`}>
        <Reasons uses={needed} />
      </NeededBox>
      <NeededBox title={`${leftOut.length} reasons are not this role’s: it leaves them out`}>
        <Reasons uses={leftOut} />
      </NeededBox>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        The guide gives no reason for what the policy allows in {servicesWithoutReason().join(', ')}.
      </Typography>
    </>
  );
}

/** What would fail with the broad policy: it is wide, and no superset. */
function NotAllowed({ policies, side }: FullAccessReasonsProps) {
  const lacking = useMemo(() => lackingIn(side.documents, policies.permissions), [side, policies]);
  if (lacking.length === 0) return null;
  const more = lacking.length - MOST_NAMED;
  return (
    <NeededBox title={`What ${FULL_ACCESS_NAME} would not allow`}>
      <Typography variant="body2">
        It is broad, but it does not allow everything that this role does. In S3 it allows objects only where
        a name has “sagemaker” or “aws-glue” in it.
      </Typography>
      <Box component="ul" sx={LIST}>
        {lacking.slice(0, MOST_NAMED).map(({ action, resource }) => (
          <li key={`${action} ${resource}`}>
            <Box component="code" sx={CODE}>
              {action}
            </Box>{' '}
            on{' '}
            <Box component="code" sx={CODE}>
              {resource}
            </Box>
          </li>
        ))}
        {more > 0 && <li>and {counted(more, 'other')}</li>}
      </Box>
    </NeededBox>
  );
}

function Reasons({ uses }: { uses: readonly CategoryUse[] }) {
  return (
    <Box component="ul" sx={LIST}>
      {uses.map(({ category, reason, needed, statements, today }) => (
        <li key={category}>
          <strong>{category}.</strong> {reason}{' '}
          {needed.length > 0 && (
            <>
              This role:{' '}
              <Box component="code" sx={CODE}>
                {needed.join(', ')}
              </Box>
              .{' '}
            </>
          )}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {statements.length === 0
              ? 'The policy has no such statement any more.'
              : statementsLine(statements)}{' '}
            {today}
          </Box>
        </li>
      ))}
    </Box>
  );
}

function statementsLine(statements: readonly string[]): string {
  return `${statements.length === 1 ? 'Statement' : 'Statements'} ${statements.join(', ')}.`;
}

const LIST = { m: 0, pl: 2.25, display: 'grid', gap: 0.75, typography: 'body2', overflowWrap: 'anywhere' };
const CODE = { typography: 'mono', fontSize: '0.75rem' };
