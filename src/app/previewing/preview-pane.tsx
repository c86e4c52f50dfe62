import Box from '@mui/material/Box';
import { Preview, type PreviewProps } from '../../preview';

/** The preview beside the form. */
export function PreviewPane(props: PreviewProps) {
  return (
    <Box sx={{ height: '100%', borderLeft: 1, borderColor: 'divider' }}>
      <Preview {...props} />
    </Box>
  );
}
