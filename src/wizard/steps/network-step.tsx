import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { slotsOf, type RoleSpec } from '../../policy';
import { stepOfField } from '../step-table';
import { useAddressContext, useWizardTools } from '../wizard-tools';
import { ApiChoice } from './api-choice';
import { Card } from './card';
import { EmptyStep } from './empty-step';
import { SlotCard } from './slot-card';
import { VpcCard } from './vpc-card';

export const NetworkStep = memo(function NetworkStep() {
  const { control } = useFormContext<RoleSpec>();
  const apis = useWatch({ control, name: 'apis' });
  const slots = slotsOf(apis).filter((slot) => stepOfField(slot) === 'network');
  if (apis.length === 0) return <EmptyStep />;

  return (
    <>
      <VpcCard apis={apis} />
      {apis.includes('CreateNotebookInstance') && (
        <Card title="Calls from the notebook">
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.25 }}>
            What code in the notebook will start. Named calls replace every SageMaker action at level Least
            privilege.
          </Typography>
          <ApiChoice field="notebook.calls" label="Calls from the notebook" />
        </Card>
      )}
      <KeyHint />
      {slots.map((slot) => (
        <SlotCard key={slot} slot={slot} apis={apis} />
      ))}
    </>
  );
});

function KeyHint() {
  const { onStep } = useWizardTools();
  const { region, accountId } = useAddressContext();
  const isKnown = region !== '' && accountId !== '';
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      Key ARNs, no aliases. A bare key id is read as a key of{' '}
      {isKnown ? `account ${accountId} in ${region}.` : 'your account and region, once they are known.'}{' '}
      <Link component="button" type="button" onClick={() => onStep('trust')} sx={{ font: 'inherit' }}>
        {isKnown ? 'Change them in Trust' : 'Type them in Trust'}
      </Link>
    </Typography>
  );
}
