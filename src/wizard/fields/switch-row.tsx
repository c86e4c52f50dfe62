import Box from '@mui/material/Box';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface SwitchRowProps {
  title: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  field?: string;
  /** Why one would switch it. */
  children: ReactNode;
  /** Beside the reason: a source, or a way back. */
  aside?: ReactNode;
}

/** One thing to switch, with its reason. */
export function SwitchRow({ title, checked, onChange, field, children, aside }: SwitchRowProps) {
  const id = useId();
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
      <Switch
        size="small"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        slotProps={{
          input: {
            id,
            'aria-describedby': `${id}-why`,
            ...(field === undefined ? {} : { 'data-field': field }),
          },
        }}
        sx={{ flex: 'none', mt: '-1px', ml: -0.5 }}
      />
      <Box sx={{ minWidth: 0 }}>
        <Typography
          component="label"
          htmlFor={id}
          sx={{ cursor: 'pointer', fontWeight: 600, fontSize: '0.875rem' }}
        >
          {title}
        </Typography>
        <Typography id={`${id}-why`} variant="body2" sx={{ color: 'text.secondary' }}>
          {children}
        </Typography>
        {aside}
      </Box>
    </Box>
  );
}
