import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { alsoNeeded, type RoleSpec } from '../policy';
import { BucketOwners } from './bucket-owners';
import { NeededChecks } from './needed-checks';
import { NeededCard } from './needed-card';
import { ScrolledTab } from './scrolled-tab';
import type { Change } from './use-change';

interface AlsoNeededTabProps {
  spec: RoleSpec;
  onChange: Change;
}

/** Everyone else who must say yes: their policies, ready to hand over, and what is to be checked by hand. */
export function AlsoNeededTab({ spec, onChange }: AlsoNeededTabProps) {
  const { policies, checks, buckets } = useMemo(() => alsoNeeded(spec), [spec]);

  return (
    <ScrolledTab>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        The role’s own policies are one side. Others must allow the call, or what it uses, on theirs.
      </Typography>
      {policies.map((policy) => (
        <NeededCard key={`${policy.kind} ${policy.subject}`} policy={policy} />
      ))}
      <BucketOwners buckets={buckets} onChange={onChange} />
      <NeededChecks checks={checks} />
    </ScrolledTab>
  );
}
