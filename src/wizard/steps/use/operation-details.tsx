import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { APIS, OPTIONS, chosenOptions, type ApiName, type RoleSpec } from '../../../policy';
import { SwitchRow } from '../../fields/switch-row';

/** Under a chosen operation: whose role it runs as, and what it does beyond its defaults. */
export function OperationDetails({ api }: { api: ApiName }) {
  const { control, getValues, setValue } = useFormContext<RoleSpec>();
  const on = useWatch({ control, compute: (spec: RoleSpec) => [...chosenOptions(spec)] });
  const options = OPTIONS.filter((option) => option.api === api);
  const { runsAs, caller } = APIS[api];
  const isBorrowed =
    runsAs === 'the role of its model' &&
    !(caller.passesRoleWith !== undefined && on.includes(caller.passesRoleWith));
  if (options.length === 0 && !isBorrowed) return null;

  return (
    <Stack spacing={1.25} sx={{ ml: 1.5, mt: 1, pl: 1.5, borderLeft: 2, borderColor: 'divider' }}>
      {isBorrowed && (
        <Typography variant="body2">
          This call takes no role: it runs with its model’s role. Add these permissions to that role.
        </Typography>
      )}
      {options.map(({ id, title, words }) => (
        <SwitchRow
          key={id}
          title={title}
          checked={on.includes(id)}
          onChange={(isOn) => setValue('options', { ...getValues('options'), [id]: isOn })}
          field={`options.${id}`}
        >
          {words}
        </SwitchRow>
      ))}
    </Stack>
  );
}
