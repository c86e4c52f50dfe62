import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { API_NAMES, slotsOf, type RolePolicies, type RoleSpec } from '../../policy';
import { countEntries } from '../spec-lists';
import { Card } from './card';
import { findingCounts, policySizes } from './review-texts';
import { slotTitle } from './slot-title';
import { LEVEL_NAMES, counted } from '../../screen';

/** What the role is for, and what came out of it, in plain lines. */
export function RoleSummary({ policies }: { policies: RolePolicies }) {
  const { control } = useFormContext<RoleSpec>();
  const spec = useWatch({ control, compute: summaryOf });
  const lines = [
    { term: 'Calls', words: spec.apis.length === 0 ? 'None chosen yet' : spec.apis.join(', ') },
    ...spec.lists,
    { term: 'Network', words: spec.vpc ? 'In your VPC' : 'No VPC' },
    { term: 'Level', words: LEVEL_NAMES[spec.level] },
    { term: 'Size', words: policySizes(policies) },
    { term: 'Remarks', words: findingCounts(policies.findings) },
  ];

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
        {lines.map(({ term, words }) => (
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

/** Small, so that watching the whole form renders only what has changed. */
function summaryOf(spec: RoleSpec) {
  return {
    apis: API_NAMES.filter((api) => spec.apis.includes(api)),
    vpc: spec.vpc,
    level: spec.level,
    lists: slotsOf(spec.apis).map((slot) => {
      const count = countEntries(spec, slot);
      return {
        term: slotTitle(slot, spec.apis),
        words: count === 0 ? 'None' : counted(count, 'entry', 'entries'),
      };
    }),
  };
}
