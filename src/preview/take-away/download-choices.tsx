import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { use, useState } from 'react';
import type { RolePolicies } from '../../policy';
import { NotLoaded, RoleLinksContext, downloadFile, type OpenMenuProps } from '../../screen';
import type { ShownText } from '../shown-policy';
import { placeholdersLeft } from './placeholders-left';

interface DownloadChoicesProps {
  menu: OpenMenuProps;
  now: () => { policies: RolePolicies; shown: ShownText | null };
}

/** What can be saved, as it was when the menu opened. */
export function DownloadChoices({ menu, now }: DownloadChoicesProps) {
  const { id, labelledBy, anchor, onClose } = menu;
  const [{ policies, shown }] = useState(now);
  const links = use(RoleLinksContext);
  const [hasFailed, setHasFailed] = useState(false);

  async function saveAll(): Promise<void> {
    try {
      const [{ wholeRole }] = await Promise.all([
        import('./whole-role'),
        links.load().catch(() => undefined),
      ]);
      onClose();
      downloadFile(wholeRole(policies, links.linkTo()));
    } catch {
      setHasFailed(true);
    }
  }

  return (
    <Menu
      open
      id={id}
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{ list: { 'aria-labelledby': labelledBy, dense: true } }}
    >
      {shown !== null && (
        <MenuItem
          sx={{ display: 'block' }}
          onClick={() => {
            onClose();
            downloadFile({ fileName: shown.fileName, content: shown.text });
          }}
        >
          <Choice name={shown.fileName} note={shown.label} placeholders={shown.unknowns} />
        </MenuItem>
      )}
      <MenuItem sx={{ display: 'block' }} onClick={() => void saveAll()}>
        <Choice
          name="Download all"
          note="Every format and policy, with a README, as one zip"
          placeholders={policies.unknowns.length}
        />
      </MenuItem>
      {hasFailed && (
        <li role="none">
          <NotLoaded />
        </li>
      )}
    </Menu>
  );
}

interface ChoiceProps {
  name: string;
  note: string;
  /** How many there are in it. */
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
