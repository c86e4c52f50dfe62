import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { FULL_ACCESS_NAME } from '../../compare';
import type { FormatId } from '../../export';
import type { RolePolicies } from '../../policy';
import { NotLoaded, SELECT, downloadFile } from '../../screen';
import { FORMATS, FORMAT_NAMES } from '../formats/format-names';

/** What to do, as the title of whatever the form is in. */
export const ATTACH_INSTEAD = `Attach ${FULL_ACCESS_NAME} instead`;

interface AttachFormProps {
  policies: RolePolicies;
  /** What it costs, in one sentence; empty where that is not known. */
  cost: string;
}

/** The role with AWS's broad policy instead of its own permissions, as a file. The form and its links stay as they are. */
export function AttachForm({ policies, cost }: AttachFormProps) {
  const id = useId();
  const [format, setFormat] = useState<FormatId>(FORMATS[0]);
  const [hasFailed, setHasFailed] = useState(false);

  async function save(): Promise<void> {
    try {
      const { EXPORTERS, managedInstead } = await import('../../export');
      const exporter = EXPORTERS.find((each) => each.id === format);
      if (exporter === undefined) return;
      const { filename, render } = exporter;
      setHasFailed(false);
      downloadFile({ fileName: filename, content: render(managedInstead(policies, FULL_ACCESS_NAME)) });
    } catch {
      setHasFailed(true);
    }
  }

  return (
    <>
      <Typography variant="body2">
        {cost} Trust policy, name and options stay. The form and its links keep this role’s own permissions.
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, typography: 'body2' }}>
        <label htmlFor={id}>Format of the file</label>
        <Box
          component="select"
          id={id}
          value={format}
          onChange={(event) => {
            const chosen = FORMATS.find((each) => each === event.target.value);
            if (chosen !== undefined) setFormat(chosen);
          }}
          sx={SELECT}
        >
          {FORMATS.map((each) => (
            <option key={each} value={each}>
              {FORMAT_NAMES[each]}
            </option>
          ))}
        </Box>
        <Button variant="outlined" size="small" onClick={() => void save()}>
          Download with {FULL_ACCESS_NAME}
        </Button>
      </Box>
      {hasFailed && <NotLoaded onRetry={() => void save()} />}
    </>
  );
}
