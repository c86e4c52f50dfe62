import Button from '@mui/material/Button';
import SvgIcon from '@mui/material/SvgIcon';

import type { RoleSpec } from '../../policy';
import { MenuButton, lazyPart } from '../../screen';

export type DialogName = 'import' | 'share' | 'shortcuts';

export interface HeaderActionsProps {
  onDialog: (name: DialogName) => void;
  onExample: (spec: RoleSpec, label: string) => void;
  onStartOver: () => void;
}

/** Both menus and the examples are one script. */
const loadMenus = () => import('./header-menus');
const ExamplesMenu = lazyPart(async () => (await loadMenus()).ExamplesMenu);
const ActionsMenu = lazyPart(async () => (await loadMenus()).ActionsMenu);

/** Begins to load; where that fails, opening the menu says so. */
function approach(): void {
  loadMenus().catch(() => undefined);
}

const QUIET = { color: 'text.secondary' };

interface ExamplesButtonProps extends Pick<HeaderActionsProps, 'onExample'> {
  label: string;
}

/** A button that opens the menu of ready-made roles. */
export function ExamplesButton({ label, onExample }: ExamplesButtonProps) {
  return (
    <MenuButton
      label={label}
      sx={QUIET}
      onApproach={approach}
      face={
        <>
          {label}
          <span aria-hidden>&nbsp;▾</span>
        </>
      }
    >
      {(menu) => <ExamplesMenu menu={menu} onExample={onExample} />}
    </MenuButton>
  );
}

/** The actions on the whole form, side by side. */
export function HeaderButtons({ onDialog, onExample, onStartOver }: HeaderActionsProps) {
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="dialog"
        aria-keyshortcuts="i"
        onClick={() => onDialog('import')}
        sx={QUIET}
      >
        Import…
      </Button>
      <ExamplesButton label="Examples" onExample={onExample} />
      <Button color="inherit" onClick={onStartOver} sx={QUIET}>
        Start over
      </Button>
      <Button variant="outlined" color="inherit" aria-haspopup="dialog" onClick={() => onDialog('share')}>
        Share link
      </Button>
    </>
  );
}

/** The same actions in one menu, where there is no room. */
export function HeaderActionsMenu(actions: HeaderActionsProps) {
  return (
    <MenuButton
      label="Menu"
      sx={QUIET}
      onApproach={approach}
      face={
        <SvgIcon sx={{ fontSize: 20 }}>
          <path d="M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z" />
        </SvgIcon>
      }
    >
      {(menu) => <ActionsMenu menu={menu} {...actions} />}
    </MenuButton>
  );
}
