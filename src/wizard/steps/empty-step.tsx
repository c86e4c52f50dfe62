import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useWizardTools } from '../form/wizard-tools';

/** In place of the lists while no operation is chosen: they depend on it. */
export function EmptyStep() {
  const { onStep } = useWizardTools();
  return (
    <Paper variant="outlined" sx={{ p: 3, textAlign: 'center', borderStyle: 'dashed' }}>
      <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>
        Choose what the role is for first: the questions here follow from it.
      </Typography>
      <Button variant="outlined" onClick={() => onStep('api')}>
        Choose a use first
      </Button>
    </Paper>
  );
}
