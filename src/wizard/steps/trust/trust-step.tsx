import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Suspense, memo } from 'react';
import { FallBack, NotLoaded, lazyPart } from '../../../screen';
import { Card } from '../../fields/card';
import { PlaceOfferLater } from '../../fields/place-offer-later';
import { STATUS } from '../../fields/status-style';
import { useBuilt } from '../../form/built';
import { NARROW } from '../../layout';
import { ACCOUNT_FIELDS, AccountField } from './account-field';
import { TrustConditions } from './trust-conditions';

/** Last on the step, and not needed for the first view. */
const RoleOptionsCard = lazyPart(async () => (await import('./role-options-card')).RoleOptionsCard);

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
        <PlaceOfferLater />
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
  const arn = useBuilt(({ resolved }) => resolved.role);
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
