import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { retryParts } from './lazy-part';

interface NotLoadedProps {
  /** What asks again; without it all parts that could not be loaded are asked for. */
  onRetry?: () => void;
}

/** Where a part of the page should stand whose script cannot be fetched: the network, or the release, is gone. */
export function NotLoaded({ onRetry = retryParts }: NotLoadedProps) {
  return (
    <Typography role="alert" variant="body2" sx={{ px: 2, py: 1.5 }}>
      This part of the page could not be loaded.{' '}
      <Button size="small" onClick={onRetry} sx={{ py: 0, minHeight: 24, font: 'inherit', fontWeight: 700 }}>
        Try again
      </Button>
      If that does not help, reload the page: what you have typed is kept.
    </Typography>
  );
}
