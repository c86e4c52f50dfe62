import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { LEVELS, type Level, type RoleSpec } from '../../policy';
import { FORCED_COLOURS, LEVEL_NAMES, levelWords, type OpenMenuProps } from '../../screen';

interface LevelMenuProps {
  menu: OpenMenuProps;
  level: Level;
  revision: RoleSpec['revision'];
  onLevel: (level: Level) => void;
}

/** Every level with its sentence, to be read before one is chosen. */
export function LevelMenu({ menu, level, revision, onLevel }: LevelMenuProps) {
  const { id, labelledBy, anchor, onClose } = menu;
  return (
    <Menu
      open
      id={id}
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{
        list: { 'aria-labelledby': labelledBy, dense: true },
        paper: { sx: { width: 'min(26rem, 100vw - 32px)' } },
      }}
    >
      {LEVELS.map((each) => (
        <MenuItem
          key={each}
          role="menuitemradio"
          aria-checked={each === level}
          selected={each === level}
          onClick={() => {
            onClose();
            onLevel(each);
          }}
          sx={{
            display: 'block',
            whiteSpace: 'normal',
            '&.Mui-selected': { [FORCED_COLOURS]: { borderLeft: '4px solid Highlight' } },
          }}
        >
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {LEVEL_NAMES[each]}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {levelWords(each, revision)}
          </Typography>
        </MenuItem>
      ))}
    </Menu>
  );
}
