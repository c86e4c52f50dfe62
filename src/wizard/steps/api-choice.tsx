import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useController, useFormContext } from 'react-hook-form';
import { API_NAMES, type ApiName, type RoleSpec } from '../../policy';
import { UNSEEN } from '../layout';
import { CheckCard } from './check-card';

interface ApiChoiceProps {
  field: 'apis' | 'notebook.calls';
  label: string;
  words?: Readonly<Record<ApiName, string>>;
}

/** Any of the five calls, as checkboxes. */
export function ApiChoice({ field: name, label, words }: ApiChoiceProps) {
  const { control } = useFormContext<RoleSpec>();
  const { field } = useController({ control, name });

  function choose(api: ApiName, isChosen: boolean): void {
    field.onChange(API_NAMES.filter((other) => (other === api ? isChosen : field.value.includes(other))));
  }

  return (
    <Stack component="fieldset" data-row={name} spacing={1} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={UNSEEN}>
        {label}
      </Box>
      {API_NAMES.map((api, at) => (
        <CheckCard
          key={api}
          name={api}
          {...(words === undefined ? {} : { words: words[api] })}
          {...(at === 0 ? { field: name } : {})}
          checked={field.value.includes(api)}
          onChange={(isChosen) => choose(api, isChosen)}
        />
      ))}
    </Stack>
  );
}
