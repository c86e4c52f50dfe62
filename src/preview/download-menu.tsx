import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Snackbar from '@mui/material/Snackbar';
import Typography from '@mui/material/Typography';
import { memo, useId, useState } from 'react';
import type { RolePolicies, RoleSpec } from '../policy';
import { downloadFile } from './download';
import { placeholdersLeft } from './placeholders-left';
import type { ShownText } from './shown-policy';

interface DownloadMenuProps {
  /** What there is to save by the time the menu opens. */
  now: () => { spec: RoleSpec; policies: RolePolicies; shown: ShownText | null };
  /** In what is shown. */
  shownPlaceholders: number;
  /** In the role’s policies, which the archive holds as JSON too. */
  placeholders: number;
}

/** Saves what is shown as a file, or everything there is of the role as one zip. */
export const DownloadMenu = memo(function DownloadMenu(props: DownloadMenuProps) {
  const { now, shownPlaceholders, placeholders } = props;
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [shown, setShown] = useState<ShownText | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const open = anchor !== null;

  async function saveAll(): Promise<void> {
    setAnchor(null);
    try {
      const { wholeRole } = await import('./whole-role');
      const { spec, policies } = now();
      downloadFile(wholeRole(spec, policies));
    } catch {
      setHasFailed(true);
    }
  }

  return (
    <>
      <Button
        id={`${id}-button`}
        variant="outlined"
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? `${id}-menu` : undefined}
        onClick={(event) => {
          setShown(now().shown);
          setAnchor(event.currentTarget);
        }}
      >
        Download<span aria-hidden>&nbsp;▾</span>
      </Button>
      <Menu
        id={`${id}-menu`}
        anchorEl={anchor}
        open={open}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': `${id}-button`, dense: true } }}
      >
        {shown !== null && (
          <MenuItem
            sx={{ display: 'block' }}
            onClick={() => {
              setAnchor(null);
              downloadFile({ fileName: shown.fileName, content: shown.text });
            }}
          >
            <Choice name={shown.fileName} note={shown.label} placeholders={shownPlaceholders} />
          </MenuItem>
        )}
        <MenuItem sx={{ display: 'block' }} onClick={() => void saveAll()}>
          <Choice
            name="Download all"
            note="Every format and policy, with a README, as one zip"
            placeholders={placeholders}
          />
        </MenuItem>
      </Menu>
      <Snackbar
        open={hasFailed}
        onClose={() => setHasFailed(false)}
        message="The archive could not be made: a part of the page is not loaded. Reload the page."
      />
    </>
  );
});

interface ChoiceProps {
  name: string;
  note: string;
  placeholders: number;
}

function Choice({ name, note, placeholders }: ChoiceProps) {
  const left = placeholdersLeft(placeholders);
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {left === '' ? note : `${note} · ${left}`}
      </Typography>
    </>
  );
}
