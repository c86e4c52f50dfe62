import Link from '@mui/material/Link';

/** The id of the pane that one can skip to. */
export const WIZARD_ID = 'wizard';

/** The first stop of the Tab key; visible once it has the focus. */
export function SkipLinks() {
  return (
    <Link
      href={`#${WIZARD_ID}`}
      onClick={(event) => {
        // The address stays as it is: it is not a place on the page.
        event.preventDefault();
        document.getElementById(WIZARD_ID)?.focus();
      }}
      sx={{
        position: 'absolute',
        zIndex: 'tooltip',
        m: 1,
        px: 1.5,
        py: 0.75,
        bgcolor: 'background.paper',
        '&:not(:focus)': { transform: 'translateY(-200%)' },
      }}
    >
      Skip to the wizard
    </Link>
  );
}
