import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { OptionField } from '../fields/option-field';
import { TagList } from '../fields/tag-list';
import { Card } from './card';
import { OPTION_FIELDS } from './option-texts';

/** What the role carries beside its policies. */
export function RoleOptionsCard() {
  return (
    <Card title="Options of the role">
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        All optional. They go into every format that creates the role.
      </Typography>
      <Box sx={{ display: 'grid', rowGap: 1.5, mt: 1.25 }}>
        {OPTION_FIELDS.map((field) => (
          <OptionField key={field.name} {...field} />
        ))}
        <TagList />
      </Box>
    </Card>
  );
}
