import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Suspense, use, useState } from 'react';
import type { RolePolicies } from '../../policy';
import {
  FallBack,
  NotLoaded,
  RoleLinksContext,
  downloadFile,
  type OpenMenuProps,
  lazyPart,
} from '../../screen';
import type { ShownText } from '../shown-policy';
import { Choice } from './choice';

/** With AWS's list of actions behind it: both when the menu is first opened. */
const loadAttach = () => import('../compare/attach-choice');
const AttachCost = lazyPart(async () => (await loadAttach()).AttachCost);
const AttachDialog = lazyPart(async () => (await loadAttach()).AttachDialog);

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
  const [isAttaching, setAttaching] = useState(false);

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

  function close(): void {
    onClose();
    // The menu that would give the focus back is gone.
    document.querySelector<HTMLElement>(`#${CSS.escape(labelledBy)}`)?.focus();
  }

  if (isAttaching) return <AttachDialog policies={policies} onClose={close} />;
  return (
    <Menu
      open
      id={id}
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{
        list: { 'aria-labelledby': labelledBy, dense: true },
        paper: { sx: { width: 'min(25rem, 100vw - 32px)' } },
      }}
    >
      {shown !== null && (
        <MenuItem
          sx={CHOICE}
          onClick={() => {
            onClose();
            downloadFile({ fileName: shown.fileName, content: shown.text });
          }}
        >
          <Choice name={shown.fileName} note={shown.label} placeholders={shown.unknowns} />
        </MenuItem>
      )}
      <MenuItem sx={CHOICE} onClick={() => void saveAll()}>
        <Choice
          name="Download all"
          note="Every format and policy, with a README, as one zip"
          placeholders={policies.unknowns.length}
        />
      </MenuItem>
      <MenuItem aria-haspopup="dialog" sx={CHOICE} onClick={() => setAttaching(true)}>
        <Choice
          name="Attach AmazonSageMakerFullAccess instead…"
          note={
            <FallBack to="AWS’s broad policy">
              <Suspense fallback="Counting what it costs…">
                <AttachCost policies={policies} />
              </Suspense>
            </FallBack>
          }
        />
      </MenuItem>
      {hasFailed && (
        <li role="none">
          <NotLoaded onRetry={() => void saveAll()} />
        </li>
      )}
    </Menu>
  );
}

const CHOICE = { display: 'block', whiteSpace: 'normal', overflowWrap: 'anywhere' };
