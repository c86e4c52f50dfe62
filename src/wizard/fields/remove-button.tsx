import IconButton from '@mui/material/IconButton';

/** Takes away a row. */
export function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <IconButton
      size="small"
      aria-label={label}
      onClick={onClick}
      sx={{ width: 32, height: 36, borderRadius: 1, fontSize: '0.875rem' }}
    >
      ✕
    </IconButton>
  );
}
