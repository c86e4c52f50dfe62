import Box from '@mui/material/Box';
import type { Needed } from '../../import';
import { Capped } from './capped';
import type { Grouped } from './grouped-needs';
import { ASIDE, CODE, ROWS } from './report-styles';

interface NeedListProps<Need extends Needed> {
  needs: readonly Grouped<Need>[];
  /** Why a need is in this list; empty where the list says it all. */
  why: (need: Grouped<Need>) => string;
}

/** What the job needs: actions, resource, purpose, and what is said of it. */
export function NeedList<Need extends Needed>({ needs, why }: NeedListProps<Need>) {
  return (
    <Capped rows={needs}>
      {(shown) => (
        <Box component="ul" sx={ROWS}>
          {shown.map((need) => (
            <li key={JSON.stringify(need)}>
              <Box component="code" sx={{ ...CODE, display: 'block', fontWeight: 700 }}>
                {need.actions.join(', ')}
              </Box>
              <Box component="code" sx={{ ...CODE, display: 'block' }}>
                {need.resource}
              </Box>
              Needed to {need.purpose}.{' '}
              <Box component="span" sx={ASIDE}>
                {why(need)}
              </Box>
            </li>
          ))}
        </Box>
      )}
    </Capped>
  );
}
