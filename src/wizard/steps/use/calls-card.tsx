import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import type { RoleSpec } from '../../../policy';
import { UNSEEN } from '../../../screen';
import { Card } from '../../fields/card';
import { callsTitle } from './calls-title';
import { OperationGroups } from './operation-groups';
import { operationGroups } from './operations';
import { useChosen } from './use-chosen';

const GROUPS = operationGroups();

/** What is called under the role: by code in a notebook or in Studio, by the steps of a pipeline. */
export function CallsCard() {
  const { control } = useFormContext<RoleSpec>();
  const title = useWatch({ control, compute: ({ apis }: RoleSpec) => callsTitle(apis) });
  const { isChosen, choose } = useChosen('calls');
  if (title === null) return null;

  return (
    <Card title={title}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        The role may then make these calls, follow what they start, and pass a role. If that runs under this
        role too, tick it above as well.
      </Typography>
      <Box
        component="fieldset"
        data-field="calls"
        tabIndex={-1}
        sx={{ border: 0, m: 0, p: 0, minWidth: 0, borderRadius: 1 }}
      >
        <Box component="legend" sx={UNSEEN}>
          {title}
        </Box>
        <OperationGroups groups={GROUPS} isSearched={false} isChosen={isChosen}>
          {(api) => (
            <FormControlLabel
              control={<Checkbox size="small" sx={{ p: 0.5 }} />}
              label={api}
              checked={isChosen(api)}
              onChange={(_event, isOn) => choose(api, isOn)}
              slotProps={{ typography: { variant: 'mono', sx: { overflowWrap: 'anywhere' } } }}
              sx={{ ml: -0.5, mr: 0 }}
            />
          )}
        </OperationGroups>
      </Box>
    </Card>
  );
}
