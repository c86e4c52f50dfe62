import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { APIS, SLOTS, slotsOf, type ApiName, type RoleSpec } from '../../../policy';
import { PRESSABLE } from '../../../screen';
import { Card } from '../../fields/card';
import { SwitchRow } from '../../fields/switch-row';
import { useBuilt } from '../../form/built';
import { useWizardTools } from '../../form/wizard-tools';
import { SlotCards } from '../data/slot-cards';
import { EmptyStep } from '../empty-step';

export const NetworkStep = memo(function NetworkStep() {
  const { control } = useFormContext<RoleSpec>();
  const apis = useWatch({ control, name: 'apis' });
  if (apis.length === 0) return <EmptyStep />;
  const slots = slotsOf(apis).filter((slot) => SLOTS[slot].step === 'network');
  const keys = slots.filter((slot) => SLOTS[slot].kind === 'key');
  const others = slots.filter((slot) => !keys.includes(slot));

  return (
    <>
      <VpcCard apis={apis} />
      <SlotCards slots={others} apis={apis} />
      {keys.length > 0 && <KeyHint />}
      <SlotCards slots={keys} apis={apis} />
    </>
  );
});

/** Whether the request names subnets and security groups. */
function VpcCard({ apis }: { apis: readonly ApiName[] }) {
  const { control, setValue } = useFormContext<RoleSpec>();
  const vpc = useWatch({ control, name: 'vpc' });
  const fields = [...new Set(apis.flatMap((api) => APIS[api].vpcField ?? []))].join(' · ');

  return (
    <Card title="Network">
      <Box sx={{ mt: 1 }}>
        <SwitchRow
          title="It runs in my VPC"
          checked={vpc}
          onChange={(isOn) => setValue('vpc', isOn)}
          field="vpc"
        >
          {fields === '' ? 'Nothing you chose needs permissions for it.' : fields}
          {fields !== '' && (
            <>
              <br />
              These EC2 permissions must keep Resource "*": SageMaker rejects the role otherwise.
            </>
          )}
        </SwitchRow>
      </Box>
    </Card>
  );
}

function KeyHint() {
  const { onStep } = useWizardTools();
  const { region, accountId } = useBuilt(({ resolved }) => resolved.context);
  const isKnown = region !== '' && accountId !== '';
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      Key ARNs, no aliases. A bare key id is read as a key of{' '}
      {isKnown ? `account ${accountId} in ${region}.` : 'your account and region, once they are known.'}{' '}
      <Link
        component="button"
        type="button"
        onClick={() => onStep('trust')}
        sx={{ ...PRESSABLE, font: 'inherit' }}
      >
        {isKnown ? 'Change them in Trust' : 'Type them in Trust'}
      </Link>
    </Typography>
  );
}
