import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface EmptyPolicyProps {
  onChoose: () => void;
  /** Other ways to begin. */
  children: ReactNode;
}

/** In place of a policy while no operation is chosen. */
export function EmptyPolicy({ onChoose, children }: EmptyPolicyProps) {
  return (
    <Box
      sx={{
        height: '100%',
        overflow: 'auto',
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        gap: 1,
        p: { xs: 2, md: 3 },
      }}
    >
      <Typography variant="h3" component="p">
        The policy will appear here
      </Typography>
      <Typography variant="body2" align="center" sx={{ color: 'text.secondary', maxWidth: '24rem' }}>
        Choose what the role is for, or begin with one of these. The policy updates as you type.
      </Typography>
      <Button onClick={onChoose} sx={{ mb: 1 }}>
        Choose an operation
      </Button>
      {children}
    </Box>
  );
}
