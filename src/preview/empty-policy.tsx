import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

/** In place of a policy while no operation is chosen. */
export function EmptyPolicy({ onChoose }: { onChoose: () => void }) {
  return (
    <Box
      sx={{ height: '100%', display: 'grid', placeContent: 'center', justifyItems: 'center', gap: 1, p: 3 }}
    >
      <Typography variant="h3" component="p">
        The policy will appear here
      </Typography>
      <Typography variant="body2" align="center" sx={{ color: 'text.secondary', maxWidth: '24rem' }}>
        Choose what the role is for, or load an example. The policy updates as you type.
      </Typography>
      <Button onClick={onChoose}>Choose an operation</Button>
    </Box>
  );
}
