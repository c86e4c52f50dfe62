import Box from '@mui/material/Box';
import { STATUS } from './status-style';

/** What is to be said of something typed. */
export interface Hint {
  /** `good`: it is as it should be. `wrong`: it can never work. `careful`: it works, and does more or less than it seems. */
  readonly tone: 'good' | 'careful' | 'wrong';
  readonly text: string;
}

const SIGNS = { good: '✓', careful: '!', wrong: '✕' } as const;
const CLASSES = { good: '', careful: 'unsure', wrong: 'invalid' } as const;

/** The line under a field: what cannot be read, else what there is to say of it. */
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
