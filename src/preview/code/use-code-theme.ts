import { useColorScheme, useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMemo } from 'react';
import { FORCED_COLOURS } from '../../screen';
import { codeTheme, forcedTheme } from './code-theme';
import { readSystemColours } from './system-colours';

/** The colours of the page as it is now, in the editor’s own names; another name for another scheme. */
export function useCodeTheme() {
  const { colorSchemes } = useTheme();
  const { colorScheme } = useColorScheme();
  const isForced = useMediaQuery(FORCED_COLOURS, { noSsr: true });
  const scheme = colorScheme === 'dark' ? 'dark' : 'light';
  const palette = colorSchemes[scheme]?.palette;
  const colours = useMemo(() => {
    if (isForced) return forcedTheme(readSystemColours());
    return palette === undefined ? null : codeTheme(scheme, palette);
  }, [isForced, scheme, palette]);
  return { name: isForced ? 'forced' : scheme, colours };
}
