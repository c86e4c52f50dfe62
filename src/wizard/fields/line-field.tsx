import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { INPUT } from '../../screen';
import { HintLine } from './hint-line';

export interface LineFieldTexts {
  label: string;
  hint: string;
  placeholder: string;
  suggestions?: readonly string[];
}

interface LineFieldProps extends LineFieldTexts {
  /** The field’s path, such as `account.region`. */
  field: string;
  value: string;
  onChange: (text: string) => void;
  /** What is wrong with it, in words; null where nothing is. */
  problem: string | null;
  /** A text area of so many lines; one line without it. */
  rows?: number;
}

/** A label, a text, and under it what it is for and what is wrong with it. */
export function LineField(props: LineFieldProps) {
  const { field, value, onChange, label, hint, placeholder, suggestions, problem, rows } = props;
  const id = useId();

  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="label" htmlFor={id} variant="h4">
        {label}
      </Typography>
      <Box
        component={rows === undefined ? 'input' : 'textarea'}
        id={id}
        data-field={field}
        value={value}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
        placeholder={placeholder}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint ${id}-status`}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={rows !== undefined}
        {...(rows === undefined ? {} : { rows })}
        {...(suggestions === undefined ? {} : { list: `${id}-suggestions` })}
        sx={{
          ...INPUT,
          mt: 0.5,
          ...(rows === undefined ? {} : { resize: 'vertical', fontFamily: 'inherit' }),
        }}
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
      <HintLine id={`${id}-status`} hint={problem === null ? null : { tone: 'wrong', text: problem }} />
    </Box>
  );
}
