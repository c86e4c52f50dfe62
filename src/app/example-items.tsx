import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import type { JSX } from 'react';
import { EXAMPLES } from '../examples';
import type { RoleSpec } from '../policy';

/** The ready-made roles, as entries of a menu. */
export function exampleItems(onExample: (spec: RoleSpec, label: string) => void): JSX.Element[] {
  return EXAMPLES.map(({ id, label, description, spec }) => (
    <MenuItem key={id} sx={{ display: 'block', whiteSpace: 'normal' }} onClick={() => onExample(spec, label)}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {label}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {description}
      </Typography>
    </MenuItem>
  ));
}
