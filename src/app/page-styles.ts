import { SHORT } from '../screen';

/** The page: as high as the window, with parts that scroll by themselves where there is room for them. */
export const PAGE = {
  height: '100dvh',
  display: 'flex',
  flexDirection: 'column',
  overflow: 'hidden',
  [SHORT]: { height: 'auto', minHeight: '100dvh', overflow: 'visible' },
} as const;

/** Nine to eleven, until the fields are as wide as an address needs. */
const WIDE_COLUMNS = 'min(45%, 808px) minmax(0, 1fr)';

/** Both halves side by side, or one above the other. */
export const PANES = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: WIDE_COLUMNS },
  gridTemplateRows: { xs: 'minmax(0, 1fr) auto auto', md: 'minmax(0, 1fr) auto' },
  gridTemplateAreas: {
    xs: '"wizard" "undo" "preview"',
    md: '"wizard preview" "undo undo"',
  },
  [SHORT]: { display: 'block', flex: '1 0 auto' },
} as const;

export const WIZARD_PANE = {
  gridArea: 'wizard',
  overflow: 'auto',
  position: 'relative',
  outline: 'none',
  [SHORT]: { overflow: 'visible' },
} as const;
