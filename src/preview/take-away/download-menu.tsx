import { memo } from 'react';
import type { RolePolicies } from '../../policy';
import { MenuButton, lazyPart } from '../../screen';
import type { ShownText } from '../shown-policy';

const loadChoices = () => import('./download-choices');
const DownloadChoices = lazyPart(async () => (await loadChoices()).DownloadChoices);

/** Begins to load; where that fails, opening the menu says so. */
function approach(): void {
  loadChoices().catch(() => undefined);
}

interface DownloadMenuProps {
  /** What there is to save at the time of the call. */
  now: () => { policies: RolePolicies; shown: ShownText | null };
}

/** Saves what is shown as a file, or everything there is of the role as one zip. */
export const DownloadMenu = memo(function DownloadMenu({ now }: DownloadMenuProps) {
  return (
    <MenuButton
      variant="outlined"
      onApproach={approach}
      face={
        <>
          Download<span aria-hidden>&nbsp;▾</span>
        </>
      }
    >
      {(menu) => <DownloadChoices menu={menu} now={now} />}
    </MenuButton>
  );
});
