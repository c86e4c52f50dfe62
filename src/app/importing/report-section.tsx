import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface ReportSectionProps {
  title: string;
  /** One line of plain words below the title. */
  lead?: string;
  children?: ReactNode;
}

/** One part of what was understood. */
export function ReportSection({ title, lead = '', children }: ReportSectionProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 2 }}>
      <Typography id={id} variant="h4" component="h4">
        {title}
      </Typography>
      {lead !== '' && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {lead}
        </Typography>
      )}
      {children}
    </Box>
  );
}
