import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

interface CheckCardProps {
  name: string;
  words?: string;
  /** Set on the first of a group, which stands for the field. */
  field?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A choice as large as its text: the whole card can be pressed. */
export function CheckCard({ name, words, field, checked, onChange }: CheckCardProps) {
  const id = useId();
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 1,
        px: 1.5,
        py: 1,
        cursor: 'pointer',
        border: 1,
        borderRadius: 1,
        borderColor: checked ? 'primary.main' : 'divider',
        bgcolor: checked ? 'primary.light' : 'background.paper',
        '&:hover': { borderColor: 'primary.main' },
      }}
    >
      <Checkbox
        size="small"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        slotProps={{
          input: {
            'aria-labelledby': `${id}-name`,
            ...(words === undefined ? {} : { 'aria-describedby': `${id}-words` }),
            ...(field === undefined ? {} : { 'data-field': field }),
          },
        }}
        sx={{ p: 0.25 }}
      />
      <Box sx={{ minWidth: 0 }}>
        <Typography
          id={`${id}-name`}
          component="span"
          sx={{ typography: 'mono', display: 'block', overflowWrap: 'anywhere', pt: '2px' }}
        >
          {name}
        </Typography>
        {words !== undefined && (
          <Typography id={`${id}-words`} variant="body2" sx={{ color: 'text.secondary' }}>
            {words}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
