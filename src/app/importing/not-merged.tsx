import Typography from '@mui/material/Typography';
import { useFormContext } from 'react-hook-form';
import type { Imported } from '../../import';
import type { RoleSpec } from '../../policy';
import type { ImportTools } from './reading';

interface NotMergedProps {
  imported: Imported;
  tools: ImportTools;
}

/** Which region and role would be left out on adding, because the form names others. */
export function NotMerged({ imported, tools }: NotMergedProps) {
  const { getValues } = useFormContext<RoleSpec>();
  return tools.notMerged(getValues(), imported.spec).map((line) => (
    <Typography key={line} variant="body2" sx={{ mt: 1, color: 'warning.main' }}>
      ⚠ When added: {line}
    </Typography>
  ));
}
