import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { alsoNeeded, type NeededCheck, type RolePolicies } from '../../policy';
import { ScrolledTab } from '../scrolled-tab';
import type { Change } from '../use-change';
import { BucketOwners } from './bucket-owners';
import { NeededBox } from './needed-box';
import { NeededCard } from './needed-card';

interface AlsoNeededTabProps {
  policies: RolePolicies;
  onChange: Change;
}

/** What others must allow: their policies, ready to hand over, and what to check by hand. */
export function AlsoNeededTab({ policies: built, onChange }: AlsoNeededTabProps) {
  const { policies, checks, buckets } = useMemo(() => alsoNeeded(built), [built]);

  return (
    <ScrolledTab>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        The role’s policies are only one side. This is what others must allow.
      </Typography>
      {/* Above what a tick adds: the boxes stay under the pointer. */}
      <BucketOwners buckets={buckets} onChange={onChange} />
      {policies.map((policy) => (
        <NeededCard key={`${policy.kind} ${policy.subject}`} policy={policy} onChange={onChange} />
      ))}
      <Checks checks={checks} />
    </ScrolledTab>
  );
}

/** What no policy here can settle. */
function Checks({ checks }: { checks: readonly NeededCheck[] }) {
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
