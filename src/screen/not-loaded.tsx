import Typography from '@mui/material/Typography';

/** Where a part of the page should stand whose script cannot be fetched: the network, or the release, is gone. */
export function NotLoaded() {
  return (
    <Typography role="alert" variant="body2" sx={{ px: 2, py: 1.5 }}>
      This part of the page could not be loaded. Reload the page: what you have typed is kept.
    </Typography>
  );
}
