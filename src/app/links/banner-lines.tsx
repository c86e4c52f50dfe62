import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { counted } from '../../screen';

/** As many lines as leave room on a phone. */
const SHOWN_AT_ONCE = 3;

interface BannerLinesProps {
  title: string;
  lines: readonly string[];
}

/** The first lines at once, the others on demand: below is what the link is about. */
export function BannerLines({ title, lines }: BannerLinesProps) {
  const others = lines.slice(SHOWN_AT_ONCE);
  return (
    <>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {title}
      </Typography>
      <List lines={lines.slice(0, SHOWN_AT_ONCE)} />
      {others.length > 0 && (
        <Box component="details" sx={{ typography: 'body2' }}>
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24 }}>
            And {counted(others.length, 'other')}
          </Box>
          <List lines={others} />
        </Box>
      )}
    </>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {lines.map((line) => (
        <Typography key={line} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {line}
        </Typography>
      ))}
    </Box>
  );
}
