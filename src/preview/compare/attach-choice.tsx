import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { RolePolicies } from '../../policy';
import { ATTACH_INSTEAD, AttachForm } from './attach-form';
import { useAttachCost } from './use-attach-cost';

/** What attaching AWS's broad policy costs, as the words of a choice. */
export function AttachCost({ policies }: { policies: RolePolicies }) {
  const { cost, hasFailed } = useAttachCost(policies);
  if (hasFailed) return 'AWS’s broad policy. What it costs could not be counted.';
  return cost === '' ? 'Counting what it costs…' : cost;
}

interface AttachDialogProps {
  policies: RolePolicies;
  onClose: () => void;
}

/** The role with AWS's broad policy, to be saved in one of the formats. */
export function AttachDialog({ policies, onClose }: AttachDialogProps) {
  const id = useId();
  const { cost } = useAttachCost(policies);
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id} component="h2" variant="h3">
        {ATTACH_INSTEAD}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <AttachForm policies={policies} cost={cost} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
