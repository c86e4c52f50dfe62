import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo, useState } from 'react';
import { accessChecks, type AccessCheck, type RolePolicies, type RoleSpec } from '../../policy';
import { counted } from '../../screen';
import { Section } from '../parts/section';
import { RolePicture } from '../picture/role-picture';
import { AskForm } from './ask-form';
import { CheckList } from './check-list';

export interface AccessTestsProps {
  spec: RoleSpec;
  policies: RolePolicies;
  onGoToField: (field: string) => void;
}

/** Could this role do that? Every check that the form implies, a question of one’s own, and the role as a picture. */
export function AccessTests({ spec, policies, onGoToField }: AccessTestsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  // The checks take longer than a keystroke may.
  const later = useDeferredValue(policies);
  const laterSpec = useDeferredValue(spec);
  const { checks, leftOut } = useMemo(() => accessChecks(laterSpec, later), [laterSpec, later]);
  if (checks.length === 0) return null;
  const check = checks.find(({ id }) => id === chosen) ?? null;

  return (
    <Stack spacing={2}>
      <Section
        title="Could this role do that?"
        lead={`${summary(checks)} Policies of accounts, buckets and keys may still refuse.`}
      >
        <CheckList checks={checks} onAsk={({ id }) => setChosen(id)} onGoToField={onGoToField} />
        {leftOut > 0 && (
          <Typography variant="body2">
            Not asked about {counted(leftOut, 'entry', 'entries')} of long lists.
          </Typography>
        )}
        <AskForm key={chosen} asked={check} checks={checks} policies={later} onGoToField={onGoToField} />
      </Section>
      <Section title="The role as a picture">
        <RolePicture policies={later} />
      </Section>
    </Stack>
  );
}

function summary(checks: readonly AccessCheck[]): string {
  const count = (state: AccessCheck['state']) => checks.filter((check) => check.state === state).length;
  const [expected, open, unexpected] = [count('as-expected'), count('open'), count('unexpected')];
  const parts = [...(unexpected > 0 ? [`${unexpected} not`] : []), ...(open > 0 ? [`${open} open`] : [])];
  const rest = parts.length === 0 ? '' : `; ${parts.join(', ')}`;
  return `${counted(checks.length, 'check')} of its policies: ${expected} as expected${rest}.`;
}
