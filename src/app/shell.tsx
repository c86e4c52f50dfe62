import Box from '@mui/material/Box';
import { useCallback, useState } from 'react';
import { emptyRoleSpec, type RoleSpec } from '../policy';
import { Dialogs } from './dialogs';
import { Halves } from './halves';
import { Header } from './header';
import type { DialogName } from './header-actions';
import { Notice } from './notice';
import type { Opening } from './open-form';
import { SkipLinks } from './skip-links';
import { UndoBar } from './undo-bar';
import { useKeeping } from './use-keeping';
import { useLinks } from './use-links';
import { usePlaces } from './use-places';
import { useUndo } from './use-undo';
import { UNSEEN } from '../screen';

const NOT_STORED =
  'This browser keeps no drafts, or has no room for this one. Keep the address, or download the policies.';

/** Header above, both halves below, and the way back from big changes. */
export function Shell({ opening }: { opening: Opening }) {
  const places = usePlaces(opening.step);
  const undo = useUndo();
  const [notice, setNotice] = useState(opening.problem);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const onRead = useCallback(() => setNotice((said) => (said === NOT_STORED ? said : '')), []);
  const links = useLinks({ opening, places, undo, onProblem: setNotice, onRead });
  const onNotStored = useOnce(() => setNotice(NOT_STORED));
  useKeeping({ opening, step: places.step, paused: links.isPending, onNotStored });

  const { question, openLink, keepDraft } = links;
  const open = question === null ? dialog : 'link';
  // What a dialog speaks of must not change under it.
  const offered = open === null ? undo : { ...undo, offer: null };
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
      <Header onDialog={setDialog} onExample={loadExample} onStartOver={startOver}>
        <UndoBar undo={offered} place="header" />
      </Header>
      {notice !== '' && <Notice message={notice} onDismiss={() => setNotice('')} />}
      <Box component="output" sx={UNSEEN}>
        {undo.offer?.message}
      </Box>
      <Halves places={places} undo={offered} />
      <Dialogs
        name={open}
        link={question?.spec ?? null}
        onOpenLink={openLink}
        onSpec={replace}
        onClose={question === null ? () => setDialog(null) : keepDraft}
      />
    </Box>
  );
}

/** The same function for good, which does something the first time only. */
function useOnce(action: () => void): () => void {
  const [once] = useState(() => {
    let isDone = false;
    return () => {
      if (!isDone) action();
      isDone = true;
    };
  });
  return once;
}
