import Box from '@mui/material/Box';
import { useId } from 'react';
import { FILLED_IF_FORCED } from '../screen';

interface SegmentsProps<Value extends string> {
  label: string;
  value: Value;
  /** Each title describes its choice: to a pointer that rests on it, and to a screen reader. */
  options: readonly { value: Value; label: string; title?: string }[];
  onValue: (value: Value) => void;
}

/** One of a few choices that stand side by side, as a group of radio buttons. */
export function Segments<Value extends string>({ label, value, options, onValue }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <Box role="radiogroup" aria-label={label} sx={SEGMENTS}>
      {options.map(({ value: each, label: words, title }) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            title={title}
            checked={each === value}
            onChange={() => onValue(each)}
          />
          {words}
        </label>
      ))}
    </Box>
  );
}

const SEGMENTS = {
  display: 'inline-flex',
  typography: 'body2',
  color: 'text.secondary',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  '& label': { position: 'relative', px: { xs: 1, sm: '11px' }, py: '3px' },
  '& label + label': { borderLeft: 1, borderColor: 'divider' },
  '& label:first-of-type': { borderRadius: '7px 0 0 7px' },
  '& label:last-of-type': { borderRadius: '0 7px 7px 0' },
  '& label:has(:checked)': {
    fontWeight: 700,
    color: 'primary.main',
    bgcolor: 'primary.light',
    ...FILLED_IF_FORCED,
  },
  '& label:has(:focus-visible)': { outline: '2px solid', outlineOffset: -2 },
  // It covers its words and takes the pointer for them.
  '& input': { position: 'absolute', inset: 0, width: '100%', height: '100%', m: 0, opacity: 0 },
} as const;
