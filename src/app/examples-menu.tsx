import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import SvgIcon from '@mui/material/SvgIcon';
import { useId, useState } from 'react';
import { EXAMPLES } from '../examples';
import type { RoleSpec } from '../policy';

interface ExamplesMenuProps {
  label: string;
  onExample: (spec: RoleSpec, label: string) => void;
  /** When given, the menu is the only one of the header, and ends with this. */
  onStartOver?: () => void;
}

/** Ready-made roles, each of which fills the form with one click. */
export function ExamplesMenu({ label, onExample, onStartOver }: ExamplesMenuProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = anchor !== null;
  const close = () => setAnchor(null);

  return (
    <>
      <Button
        id={`${id}-button`}
        color="inherit"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? `${id}-menu` : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ color: 'text.secondary' }}
      >
        {onStartOver === undefined ? (
          <>
            {label}
            <span aria-hidden>&nbsp;▾</span>
          </>
        ) : (
          <Bars />
        )}
      </Button>
      <Menu
        id={`${id}-menu`}
        anchorEl={anchor}
        open={open}
        onClose={close}
        slotProps={{ list: { 'aria-labelledby': `${id}-button`, dense: true } }}
      >
        {EXAMPLES.map((example) => (
          <MenuItem
            key={example.id}
            sx={{ display: 'block', whiteSpace: 'normal' }}
            onClick={() => {
              close();
              onExample(example.spec, example.label);
            }}
          >
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {example.label}
            </Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {example.description}
            </Typography>
          </MenuItem>
        ))}
        {onStartOver !== undefined && (
          <MenuItem
            sx={{ borderTop: 1, borderColor: 'divider' }}
            onClick={() => {
              close();
              onStartOver();
            }}
          >
            Start over
          </MenuItem>
        )}
      </Menu>
    </>
  );
}

function Bars() {
  return (
    <SvgIcon sx={{ fontSize: 20 }}>
      <path d="M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z" />
    </SvgIcon>
  );
}
