import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import type { JSX, ReactNode } from 'react';
import { EXAMPLES } from '../../examples';
import type { OpenMenuProps } from '../../screen';
import type { HeaderActionsProps } from './header-actions';

interface ExamplesMenuProps extends Pick<HeaderActionsProps, 'onExample'> {
  menu: OpenMenuProps;
}

/** The ready-made roles. */
export function ExamplesMenu({ menu, onExample }: ExamplesMenuProps) {
  return (
    <HeaderMenu {...menu}>
      {exampleItems((spec, label) => {
        menu.onClose();
        onExample(spec, label);
      })}
    </HeaderMenu>
  );
}

interface ActionsMenuProps extends HeaderActionsProps {
  menu: OpenMenuProps;
}

/** Everything of the header. */
export function ActionsMenu({ menu, onDialog, onExample, onStartOver }: ActionsMenuProps) {
  function closing(action: () => void): () => void {
    return () => {
      menu.onClose();
      action();
    };
  }

  return (
    <HeaderMenu {...menu}>
      <MenuItem onClick={closing(() => onDialog('import'))}>Import…</MenuItem>
      <MenuItem divider onClick={closing(() => onDialog('share'))}>
        Share link
      </MenuItem>
      {exampleItems((spec, label) => closing(() => onExample(spec, label))())}
      <MenuItem onClick={closing(onStartOver)} sx={{ borderTop: 1, borderColor: 'divider' }}>
        Start over
      </MenuItem>
    </HeaderMenu>
  );
}

function HeaderMenu({ id, labelledBy, anchor, onClose, children }: OpenMenuProps & { children: ReactNode }) {
  return (
    <Menu
      open
      id={id}
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{
        list: { 'aria-labelledby': labelledBy, dense: true },
        paper: { sx: { width: 'min(30rem, 100vw - 32px)', maxHeight: '80dvh' } },
      }}
    >
      {children}
    </Menu>
  );
}

/** The examples as entries of a menu: their names, each with a line of what it shows. */
function exampleItems(onExample: HeaderActionsProps['onExample']): JSX.Element[] {
  return EXAMPLES.map(({ id, label, description, spec }) => (
    <MenuItem key={id} sx={{ display: 'block', whiteSpace: 'normal' }} onClick={() => onExample(spec, label)}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {label}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {description}
      </Typography>
    </MenuItem>
  ));
}
