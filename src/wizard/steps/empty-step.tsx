import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useWizardTools } from '../wizard-tools';

/** In place of the lists while no API is chosen: they depend on it. */
export function EmptyStep() {
  const { onStep } = useWizardTools();
  return (
    <Paper variant="outlined" sx={{ p: 3, textAlign: 'center', borderStyle: 'dashed' }}>
      <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>
        What is asked here depends on the calls that the role is for.
      </Typography>
      <Button variant="outlined" onClick={() => onStep('api')}>
        Choose an API first
      </Button>
    </Paper>
  );
}
