import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RoleFact } from '../../policy';
import { FieldButton } from './field-button';
import { Section } from './section';

interface RoleTableProps {
  facts: readonly RoleFact[];
  onGoToField: (field: string) => void;
}

/** What the role is: its ARN, its boundary, its session and its tags. */
export function RoleTable({ facts, onGoToField }: RoleTableProps) {
  return (
    <Section title="The role">
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(88px, auto) 1fr',
          columnGap: 2,
          rowGap: 0.75,
          m: 0,
          mt: 1,
        }}
      >
        {facts.map(({ term, words, field }) => (
          <Box key={term} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {term}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
              <FieldButton field={field} onGoToField={onGoToField}>
                {words}
              </FieldButton>
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
