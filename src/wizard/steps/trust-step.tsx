import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Suspense, lazy, memo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { roleOf, type RoleSpec } from '../../policy';
import { AccountField } from '../fields/account-field';
import { STATUS } from '../fields/field-styles';
import { NARROW } from '../layout';
import { ACCOUNT_FIELDS } from './account-texts';
import { Card } from './card';
import { TrustConditions } from './trust-conditions';
import { FallBack, NotLoaded } from '../../screen';

/** Last on the step, and not needed for the first view. */
const RoleOptionsCard = lazy(async () => ({
  default: (await import('./role-options-card')).RoleOptionsCard,
}));

export const TrustStep = memo(function TrustStep() {
  return (
    <>
      <Card title="The role">
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: '1fr 1fr',
            columnGap: 2,
            rowGap: 1.5,
            mt: 1,
            [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
          }}
        >
          {ACCOUNT_FIELDS.map((field) => (
            <AccountField key={field.name} {...field} />
          ))}
        </Box>
        <RoleArn />
      </Card>
      <TrustConditions />
      <FallBack to={<NotLoaded />}>
        <Suspense>
          <RoleOptionsCard />
        </Suspense>
      </FallBack>
    </>
  );
});

function RoleArn() {
  const { control } = useFormContext<RoleSpec>();
  const arn = useWatch({ control, compute: (spec: RoleSpec) => roleOf(spec) });
  return (
    <Box component="output" className={arn === null ? '' : 'valid'} sx={{ ...STATUS, pl: 0, mt: 1.5 }}>
      {arn === null ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          The role’s ARN shows here once the account id and the name are known.
        </Typography>
      ) : (
        <>
          <span aria-hidden="true">✓</span>
          <code>{arn}</code>
        </>
      )}
    </Box>
  );
}
