import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { ColourToggle } from '../theme/colour-toggle';
import { HeaderActionsMenu, HeaderButtons, type HeaderActionsProps } from './header-actions';

export interface HeaderProps extends HeaderActionsProps {
  /** Beside the actions: the way back. */
  history: ReactNode;
}

/** How wide the buttons are side by side. CSS pixels. */
const ROOM_FOR_BUTTONS = 760;

/** The name of the page, and the actions on the whole form; on a phone those are in one menu. */
export function Header({ history, ...actions }: HeaderProps) {
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up(ROOM_FOR_BUTTONS), { noSsr: true });

  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        flexShrink: 0,
        minHeight: 52,
        px: { xs: 2, md: 2.5 },
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Mark />
      <Typography variant="h1" sx={{ mr: 'auto' }}>
        SageMaker Role Wizard
      </Typography>
      {wide ? <HeaderButtons {...actions} /> : <HeaderActionsMenu {...actions} />}
      {history}
      <ColourToggle />
    </Box>
  );
}

function Mark() {
  return (
    <Box
      aria-hidden
      sx={{
        display: 'grid',
        placeItems: 'center',
        width: 26,
        height: 26,
        borderRadius: 0.75,
        fontWeight: 700,
        fontSize: '0.875rem',
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
      }}
    >
      R
    </Box>
  );
}
