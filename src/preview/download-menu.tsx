import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { memo, useId, useState } from 'react';
import type { RolePolicies } from '../policy';
import { downloadFiles } from './download';
import { placeholdersLeft } from './placeholders-left';
import { allPolicies, type ShownPolicy } from './shown-policy';

interface DownloadMenuProps {
  /** What there is to save by the time the menu opens. */
  now: () => { policies: RolePolicies; shown: ShownPolicy | null };
  placeholders: number;
}

/** Saves the shown policy, or every policy of the role, each as a file. */
export const DownloadMenu = memo(function DownloadMenu({ now, placeholders }: DownloadMenuProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = anchor !== null;
  const [{ shown, files }, setChoices] = useState<Choices>({ shown: null, files: [] });
  const left = placeholdersLeft(placeholders);

  function save(wanted: readonly ShownPolicy[]): void {
    setAnchor(null);
    downloadFiles(wanted);
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
          const { policies, shown: visible } = now();
          setChoices({ shown: visible, files: allPolicies(policies) });
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
          <MenuItem sx={{ display: 'block' }} onClick={() => save([shown])}>
            <Choice name={shown.fileName} note={noteOn(shown, left)} />
          </MenuItem>
        )}
        {(files.length > 1 || shown === null) && (
          <MenuItem sx={{ display: 'block' }} onClick={() => save(files)}>
            <Choice
              name={files.length === 1 ? files[0]?.fileName : `All ${files.length} files`}
              note={left}
            />
          </MenuItem>
        )}
      </Menu>
    </>
  );
});

interface Choices {
  shown: ShownPolicy | null;
  files: readonly ShownPolicy[];
}

function noteOn({ id, label }: ShownPolicy, left: string): string {
  return id === 'trust' || left === '' ? label : `${label} · ${left}`;
}

function Choice({ name, note }: { name: string | undefined; note: string }) {
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {note}
      </Typography>
    </>
  );
}
