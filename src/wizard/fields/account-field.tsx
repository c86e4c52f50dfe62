import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { readAccountField, type RoleSpec } from '../../policy';
import { INPUT, STATUS } from './field-styles';

export interface AccountFieldProps {
  name: keyof RoleSpec['account'];
  label: string;
  hint: string;
  placeholder: string;
  suggestions?: readonly string[];
}

/** One line about the account or the role itself; empty means: not known. */
export function AccountField({ name, label, hint, placeholder, suggestions }: AccountFieldProps) {
  const id = useId();
  const { control } = useFormContext<RoleSpec>();
  const { field } = useController({ control, name: `account.${name}` });
  const reading = readAccountField(name, field.value);

  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="label" htmlFor={id} variant="h4">
        {label}
      </Typography>
      <Box
        component="input"
        id={id}
        data-field={field.name}
        value={field.value}
        onChange={field.onChange}
        placeholder={placeholder}
        aria-invalid={!reading.ok}
        aria-describedby={`${id}-hint ${id}-status`}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        {...(suggestions === undefined ? {} : { list: `${id}-suggestions` })}
        sx={{ ...INPUT, mt: 0.5 }}
      />
      {suggestions !== undefined && (
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion}>
              {suggestion}
            </option>
          ))}
        </datalist>
      )}
      <Typography id={`${id}-hint`} variant="body2" sx={{ color: 'text.secondary', mt: 0.5, pl: 1.25 }}>
        {hint}
      </Typography>
      <Box id={`${id}-status`} className={reading.ok ? 'valid' : 'invalid'} sx={STATUS}>
        {!reading.ok && (
          <>
            <span aria-hidden="true">✕</span>
            <span>{reading.problem.message}</span>
          </>
        )}
      </Box>
    </Box>
  );
}
