import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** Under the title. */
  lead?: string | undefined;
  children: ReactNode;
}

/** A titled panel of the review. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ px: 2.25, py: 2 }}>
      <Typography id={id} variant="h3" component="h3">
        {title}
      </Typography>
      {lead !== undefined && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {lead}
        </Typography>
      )}
      {children}
    </Paper>
  );
}
