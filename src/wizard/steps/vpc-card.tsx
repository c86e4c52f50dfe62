import Box from '@mui/material/Box';
import { useController, useFormContext } from 'react-hook-form';
import type { ApiName, RoleSpec } from '../../policy';
import { SwitchRow } from '../fields/switch-row';
import { Card } from './card';
import { VPC_FIELDS } from './vpc-fields';

/** Whether the request names subnets and security groups. */
export function VpcCard({ apis }: { apis: readonly ApiName[] }) {
  const { control } = useFormContext<RoleSpec>();
  const { field } = useController({ control, name: 'vpc' });
  const names = [...new Set(apis.map((api) => VPC_FIELDS[api]))].join(' · ');

  return (
    <Card title="Network">
      <Box sx={{ mt: 1 }}>
        <SwitchRow title="It runs in my VPC" checked={field.value} onChange={field.onChange} field="vpc">
          {names}
          {names !== '' && <br />}
          The EC2 actions for it stay on *: SageMaker’s own check of the role fails when they are narrowed.
        </SwitchRow>
      </Box>
    </Card>
  );
}
