import Box from '@mui/material/Box';
import { STATUS } from '../fields/status-style';
import type { Hint } from './hint';

const SIGNS = { good: '✓', careful: '!', wrong: '✕' } as const;
const CLASSES = { good: '', careful: 'unsure', wrong: 'invalid' } as const;

/** The line under a field: what cannot be read, else what AWS’s lists say of it. */
export function HintLine({ id, hint }: { id?: string; hint: Hint | null }) {
  return (
    <Box id={id} className={hint === null ? '' : CLASSES[hint.tone]} sx={STATUS}>
      {hint !== null && (
        <>
          <Box component="span" aria-hidden="true" sx={hint.tone === 'good' ? { color: 'success.main' } : {}}>
            {SIGNS[hint.tone]}
          </Box>
          <span>{hint.text}</span>
        </>
      )}
    </Box>
  );
}
