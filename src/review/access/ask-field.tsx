import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ChangeEvent } from 'react';
import { INPUT } from '../../screen';

interface AskFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (next: string) => void;
  example: string;
  options: readonly string[];
}

/** A field with suggestions. */
export function AskField({ id, label, value, onChange, example, options }: AskFieldProps) {
  return (
    <div>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ fontWeight: 600 }}>
        {label}
      </Typography>
      <Box
        component="input"
        id={id}
        value={value}
        placeholder={example}
        list={options.length === 0 ? undefined : `${id}-options`}
        autoComplete="off"
        spellCheck={false}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
        sx={INPUT}
      />
      {options.length > 0 && (
        <datalist id={`${id}-options`}>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </datalist>
      )}
    </div>
  );
}
