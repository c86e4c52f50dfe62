import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import SvgIcon from '@mui/material/SvgIcon';
import type { RoleSpec } from '../policy';
import { exampleItems } from './example-items';
import { HeaderMenu } from './header-menu';

export type DialogName = 'import' | 'share';

export interface HeaderActionsProps {
  onDialog: (name: DialogName) => void;
  onExample: (spec: RoleSpec, label: string) => void;
  onStartOver: () => void;
}

const QUIET = { color: 'text.secondary' };

/** What acts on the whole form, side by side. */
export function HeaderButtons({ onDialog, onExample, onStartOver }: HeaderActionsProps) {
  return (
    <>
      <Button color="inherit" aria-haspopup="dialog" onClick={() => onDialog('import')} sx={QUIET}>
        Import request…
      </Button>
      <HeaderMenu
        label="Examples"
        face={
          <>
            Examples<span aria-hidden>&nbsp;▾</span>
          </>
        }
      >
        {(close) =>
          exampleItems((spec, label) => {
            close();
            onExample(spec, label);
          })
        }
      </HeaderMenu>
      <Button color="inherit" onClick={onStartOver} sx={QUIET}>
        Start over
      </Button>
      <Button variant="outlined" color="inherit" aria-haspopup="dialog" onClick={() => onDialog('share')}>
        Share link
      </Button>
    </>
  );
}

/** The same in one menu, where there is no room. */
export function HeaderActionsMenu({ onDialog, onExample, onStartOver }: HeaderActionsProps) {
  return (
    <HeaderMenu
      label="Menu"
      face={
        <SvgIcon sx={{ fontSize: 20 }}>
          <path d="M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z" />
        </SvgIcon>
      }
    >
      {(close) => {
        function closing(action: () => void) {
          return () => {
            close();
            action();
          };
        }
        return [
          <MenuItem key="import" onClick={closing(() => onDialog('import'))}>
            Import request…
          </MenuItem>,
          <MenuItem key="share" divider onClick={closing(() => onDialog('share'))}>
            Share link
          </MenuItem>,
          ...exampleItems((spec, label) => closing(() => onExample(spec, label))()),
          <MenuItem
            key="start-over"
            onClick={closing(onStartOver)}
            sx={{ borderTop: 1, borderColor: 'divider' }}
          >
            Start over
          </MenuItem>,
        ];
      }}
    </HeaderMenu>
  );
}
