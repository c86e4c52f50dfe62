import IconButton from '@mui/material/IconButton';
import { useColorScheme } from '@mui/material/styles';
import SvgIcon from '@mui/material/SvgIcon';

/** From light to dark and back. Until it is first pressed, the page follows the system. */
export function ColourToggle() {
  const { colorScheme, setMode } = useColorScheme();
  const other = colorScheme === 'dark' ? 'light' : 'dark';

  return (
    <IconButton
      aria-label={`Use ${other} colours`}
      title={`Use ${other} colours`}
      onClick={() => setMode(other)}
      sx={{ color: 'text.secondary' }}
    >
      <SvgIcon sx={{ fontSize: 18 }}>
        <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2v16a8 8 0 0 1 0-16Z" />
      </SvgIcon>
    </IconButton>
  );
}
