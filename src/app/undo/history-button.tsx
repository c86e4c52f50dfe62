import SvgIcon from '@mui/material/SvgIcon';

import { MenuButton, lazyPart } from '../../screen';
import type { Undo } from './use-undo';

const loadMenu = () => import('./history-menu');
const HistoryMenu = lazyPart(async () => (await loadMenu()).HistoryMenu);

/** Begins to load; where that fails, opening the menu says so. */
function approach(): void {
  loadMenu().catch(() => undefined);
}

export interface HistoryButtonProps {
  undo: Pick<Undo, 'history' | 'travel'>;
  onShortcuts: () => void;
}

/** A button that opens the last states of the form. */
export function HistoryButton(props: HistoryButtonProps) {
  return (
    <MenuButton
      label="History"
      sx={{ color: 'text.secondary' }}
      onApproach={approach}
      face={
        <SvgIcon sx={{ fontSize: 20 }}>
          <path d="M13 3a9 9 0 0 0-9 9H1l4 4 4-4H6a7 7 0 1 1 2 4.9l-1.4 1.4A9 9 0 1 0 13 3Zm-1 5v5l4.3 2.5.7-1.2-3.5-2.1V8Z" />
        </SvgIcon>
      }
    >
      {(menu) => <HistoryMenu menu={menu} {...props} />}
    </MenuButton>
  );
}
