import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { APIS, assumedFor, type RoleSpec } from '../../../policy';
import { AmendmentRow } from '../../amendments/amendment-row';
import { useAmendments } from '../../amendments/use-amendments';
import { Card } from '../../fields/card';
import { useBuilt } from '../../form/built';
import { EmptyStep } from '../empty-step';

/** Whose jobs, and which kinds of job, may use the role. */
export function TrustConditions() {
  const { control } = useFormContext<RoleSpec>();
  const apis = useWatch({ control, name: 'apis' });
  const undocumented = useWatch({
    control,
    compute: (spec: RoleSpec) => assumedFor(spec).filter((api) => !APIS[api].trust.documented),
  });
  const accountId = useBuilt(({ resolved }) => resolved.context.accountId);
  const conditions = useAmendments().filter(({ amendment }) => amendment.change.type === 'trust');
  if (apis.length === 0) return <EmptyStep />;

  return (
    <Card title="Conditions of the trust policy">
      <Stack spacing={1.5} sx={{ mt: 1 }}>
        {conditions.map((condition) => (
          <AmendmentRow key={condition.amendment.id} {...condition} />
        ))}
        {accountId === '' && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            Both need the account id; until it is known they are left out.
          </Typography>
        )}
        {undocumented.length > 0 && (
          <Typography variant="body2" sx={{ color: 'warning.main' }}>
            ⚠ Not documented by AWS for {undocumented.join(' and ')}: test first. Where SageMaker does not
            send these keys, it cannot use the role.
          </Typography>
        )}
      </Stack>
    </Card>
  );
}
