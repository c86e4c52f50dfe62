import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { OpenMenuProps } from '../../screen';
import { redoName, undoName } from '../history/history';
import { keysOf } from '../keyboard/shortcuts';
import type { HistoryButtonProps } from './history-button';

interface HistoryMenuProps extends HistoryButtonProps {
  menu: OpenMenuProps;
}

/** The last states of the form, the newest first, each named by what was changed to come there. */
export function HistoryMenu({ menu, undo, onShortcuts }: HistoryMenuProps) {
  const { history, travel } = undo;
  const now = useSyncExternalStore(history.subscribe, history.now);
  const back = undoName(now);
  const forward = redoName(now);

  function closing(action: () => void): () => void {
    return () => {
      menu.onClose();
      action();
    };
  }

  return (
    <Menu
      open
      id={menu.id}
      anchorEl={menu.anchor}
      onClose={menu.onClose}
      slotProps={{
        list: { 'aria-labelledby': menu.labelledBy, dense: true },
        paper: { sx: { width: 'min(28rem, 100vw - 32px)', maxHeight: '80dvh' } },
      }}
    >
      {back !== null && (
        <Row keys={keysOf('undo')} onClick={closing(() => travel('undo'))}>
          Undo: {back}
        </Row>
      )}
      {forward !== null && (
        <Row keys={keysOf('redo')} onClick={closing(() => travel('redo'))}>
          Redo: {forward}
        </Row>
      )}
      {(back !== null || forward !== null) && <Divider />}
      {now.states
        .map(({ id, name }, index) => (
          <MenuItem
            key={id}
            role="menuitemradio"
            aria-checked={index === now.at}
            onClick={closing(() => travel(id))}
            sx={{
              whiteSpace: 'normal',
              overflowWrap: 'anywhere',
              color: index > now.at ? 'text.secondary' : '',
            }}
          >
            <Box component="span" aria-hidden sx={{ flex: 'none', width: 20 }}>
              {index === now.at && '✓'}
            </Box>
            <span>{name}</span>
          </MenuItem>
        ))
        .toReversed()}
      <Divider />
      <Row keys={keysOf('shortcuts')} onClick={closing(onShortcuts)}>
        Keyboard shortcuts
      </Row>
    </Menu>
  );
}

interface RowProps {
  keys: string;
  onClick: () => void;
  children: ReactNode;
}

function Row({ keys, onClick, children, ...item }: RowProps) {
  return (
    <MenuItem {...item} onClick={onClick} sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ mr: 'auto', pr: 2 }}>
        {children}
      </Box>
      <Box component="kbd" aria-hidden sx={{ flex: 'none', color: 'text.secondary' }}>
        {keys}
      </Box>
    </MenuItem>
  );
}
