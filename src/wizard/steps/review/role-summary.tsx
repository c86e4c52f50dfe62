import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import type { RoleSpec } from '../../../policy';
import { LEVEL_NAMES } from '../../../screen';
import { Card } from '../../fields/card';
import { useBuilt } from '../../form/built';
import { findingCounts, policySizes, usedFor } from './review-texts';

/** What the role is for, and what came out of it, in plain lines. */
export function RoleSummary() {
  const { control } = useFormContext<RoleSpec>();
  const lines = useWatch({ control, compute: usedFor });
  const level = useWatch({ control, name: 'level' });
  const size = useBuilt((policies) => policySizes(policies));
  const remarks = useBuilt(({ findings }) => findingCounts(findings));

  return (
    <Card title="What the role is for">
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(88px, auto) 1fr',
          columnGap: 2,
          rowGap: 0.5,
          m: 0,
          mt: 1,
        }}
      >
        {[
          ...lines,
          { term: 'Level', words: LEVEL_NAMES[level] },
          { term: 'Size', words: size },
          { term: 'Remarks', words: remarks },
        ].map(({ term, words }) => (
          <Box key={term} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {term}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
              {words}
            </Typography>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
