/// <reference types="@mui/material/themeCssVarsAugmentation" />
import { createTheme } from '@mui/material/styles';
import { DARK, LIGHT } from './palette';
import { COMPONENTS } from './theme-components';
import { TYPOGRAPHY } from './typography';

/** On the root element: `light` or `dark`. */
const SCHEME_ATTRIBUTE = 'data-color-scheme';

/** Milliseconds. */
const QUICK = 120;
const CALM = 150;

/** Page tint, white panels with hairline borders, teal; the same in the dark. No shadow but under menus. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: SCHEME_ATTRIBUTE },
  colorSchemes: { light: { palette: LIGHT }, dark: { palette: DARK } },
  shape: { borderRadius: 8 },
  typography: TYPOGRAPHY,
  transitions: {
    duration: { short: QUICK, shorter: QUICK, leavingScreen: QUICK, standard: CALM, enteringScreen: CALM },
  },
  components: COMPONENTS,
});
