import Box from '@mui/material/Box';
import { jsonSpans } from '../code/json-spans';

interface JsonBlockProps {
  label: string;
  text: string;
}

/** A short piece of JSON, in the colours of the policy’s text. */
export function JsonBlock({ label, text }: JsonBlockProps) {
  return (
    <Box
      component="pre"
      aria-label={`${label} as JSON`}
      role="region"
      // A text that scrolls must be reachable by keyboard.
      tabIndex={0}
      sx={{
        m: 0,
        px: 1.25,
        py: 1,
        maxHeight: '16rem',
        overflow: 'auto',
        typography: 'mono',
        fontSize: '0.75rem',
        color: 'code.punctuation',
        bgcolor: 'background.default',
        borderRadius: 1,
        '& .key': { color: 'code.key' },
        '& .string': { color: 'code.string' },
      }}
    >
      {jsonSpans(text).map(({ at, text: part, kind }) => (
        <span key={at} className={kind}>
          {part}
        </span>
      ))}
    </Box>
  );
}
