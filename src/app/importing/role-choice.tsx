import Box from '@mui/material/Box';
import { useId } from 'react';
import type { PolicyRole } from '../../import';
import { SELECT } from '../../screen';

interface RoleChoiceProps {
  roles: readonly PolicyRole[];
  /** From 0. */
  chosen: number;
  onChoose: (index: number) => void;
}

/** Which of several roles of a document is compared. */
export function RoleChoice({ roles, chosen, onChoose }: RoleChoiceProps) {
  const id = useId();
  return (
    <Box sx={{ mt: 2 }}>
      <Box component="label" htmlFor={id} sx={{ typography: 'body2', mr: 1 }}>
        Role to compare
      </Box>
      <Box
        component="select"
        id={id}
        value={chosen}
        onChange={(event) => onChoose(Number(event.target.value))}
        sx={{ ...SELECT, maxWidth: '100%' }}
      >
        {roles.map(({ name }, index) => (
          <option key={name} value={index}>
            {name === '' ? `Role ${index + 1}` : name}
          </option>
        ))}
      </Box>
    </Box>
  );
}
