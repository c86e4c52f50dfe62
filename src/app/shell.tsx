import Box from '@mui/material/Box';
import { useCallback } from 'react';
import { emptyRoleSpec, type RoleSpec } from '../policy';
import { Halves } from './halves';
import { Header } from './header';
import { SkipLinks } from './skip-links';
import { UndoBar } from './undo-bar';
import { usePlaces } from './use-places';
import { useUndo } from './use-undo';

/** For screen readers only. */
const UNSEEN = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' };

/** Header above, both halves below, and the way back from big changes. */
export function Shell() {
  const places = usePlaces();
  const undo = useUndo();
  const { replace } = undo;
  const { setStep } = places;

  const loadExample = useCallback(
    (spec: RoleSpec, label: string) => replace(spec, `Loaded the example ${label}`, 'header'),
    [replace],
  );
  const startOver = useCallback(() => {
    replace(emptyRoleSpec(), 'Started over', 'header');
    setStep('api');
  }, [replace, setStep]);

  return (
    <Box sx={{ height: '100dvh', display: 'flex', flexDirection: 'column', overflow: 'hidden' }}>
      <SkipLinks />
      <Header onExample={loadExample} onStartOver={startOver}>
        <UndoBar undo={undo} place="header" />
      </Header>
      <Box component="output" sx={UNSEEN}>
        {undo.offer?.message}
      </Box>
      <Halves places={places} undo={undo} />
    </Box>
  );
}
