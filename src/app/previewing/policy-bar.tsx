import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useRef, useState } from 'react';
import { StatusLine, type PreviewProps } from '../../preview';
import { FallBack, NotLoaded, lazyPart } from '../../screen';
import type { Undo } from '../undo/use-undo';

/** Loaded when it is first opened. */
const PolicyDialog = lazyPart(async () => (await import('./policy-dialog')).PolicyDialog);

interface PolicyBarProps extends PreviewProps {
  undo: Undo;
}

/** The preview where there is no room beside the form: a bar at the bottom, which opens it over the page. */
export function PolicyBar({ undo, onGoToField, ...preview }: PolicyBarProps) {
  const [open, setOpen] = useState(false);
  /** Whether it was opened before: it stays mounted, so that closing it can be animated. */
  const [isLoaded, setLoaded] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  /** The field that was asked for inside; it gets the focus once the form can take it again. */
  const wanted = useRef<string | null>(null);

  function leave() {
    const field = wanted.current;
    wanted.current = null;
    if (field === null) opener.current?.focus();
    else onGoToField(field);
  }

  return (
    <>
      <Box sx={BAR}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <StatusLine policies={preview.policies} />
        </Box>
        <Button
          ref={opener}
          aria-haspopup="dialog"
          onClick={() => {
            setLoaded(true);
            setOpen(true);
          }}
          sx={{ fontWeight: 700, flex: 'none', mr: -1 }}
        >
          View policy<span aria-hidden>&nbsp;▴</span>
        </Button>
      </Box>
      {isLoaded && (
        <FallBack to={<NotLoaded />}>
          <Suspense>
            <PolicyDialog
              {...preview}
              open={open}
              undo={undo}
              onClose={() => setOpen(false)}
              onLeft={leave}
              onGoToField={(field) => {
                wanted.current = field;
                setOpen(false);
              }}
            />
          </Suspense>
        </FallBack>
      )}
    </>
  );
}

const BAR = {
  display: 'flex',
  alignItems: 'center',
  columnGap: 1,
  px: 2,
  py: 0.5,
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
};
