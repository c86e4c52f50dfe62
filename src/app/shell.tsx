import Box from '@mui/material/Box';
import { useCallback, useMemo, useState } from 'react';
import { Said } from '../screen';
import { Dialogs, approachDialogs } from './dialogs/dialogs';
import { useAutosave } from './drafts/use-autosave';
import { Header } from './header/header';
import type { DialogName } from './header/header-actions';
import { SkipLinks } from './header/skip-links';
import type { Brought } from './importing/brought';
import { DropOverlay } from './importing/drop-overlay';
import { StartCard } from './importing/start-card';
import { useBringing } from './importing/use-bringing';
import { ShortcutsLater } from './keyboard/shortcuts-later';
import type { Opening } from './links/opening';
import { useLinks } from './links/use-links';
import { Notice } from './notice';
import { PAGE } from './page-styles';
import { TwoPanes } from './two-panes';
import { UpdateLater } from './updating/update-later';
import { StartChoices } from './start/start-choices';
import { HistoryButton } from './undo/history-button';
import { UndoBar } from './undo/undo-bar';
import { useUndo } from './undo/use-undo';
import { useNavigation } from './use-navigation';
import { useOnce } from './use-once';
import { useReplacing } from './use-replacing';

const NOT_STORED =
  'This browser stores no drafts, or has no room for this one. Keep the address, or download the policies.';

/** The header, both panes below it, and the way back from big changes. */
export function Shell({ opening }: { opening: Opening }) {
  const navigation = useNavigation(opening.step);
  const undo = useUndo();
  const [notice, setNotice] = useState(opening.problem);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const onRead = useCallback(() => setNotice((said) => (said === NOT_STORED ? said : '')), []);
  const links = useLinks({ opening, navigation, undo, onProblem: setNotice, onRead });
  const onNotStored = useOnce(() => setNotice(NOT_STORED));
  useAutosave({ opening, step: navigation.step, paused: links.isPending, onNotStored });

  const { question, openLink, keepDraft, broken } = links;
  const open = broken.link !== null ? 'broken' : question === null ? dialog : 'link';
  // While a dialog is open, nothing below it may change.
  const offered = open === null ? undo : { ...undo, offer: null };
  const { loadExample, imported, startOver } = useReplacing(undo, navigation);

  const openShare = useCallback(() => setDialog('share'), []);
  const closeDialog = useCallback(() => {
    setDialog(null);
    setBrought(null);
  }, []);
  const onClose = open === 'broken' ? broken.openDraft : open === 'link' ? keepDraft : closeDialog;
  const bring = useCallback((next: Brought) => {
    setBrought(next);
    setDialog('import');
  }, []);
  const isDraggedOver = useBringing(bring);
  const [singleKeys, setSingleKeys] = useState(true);
  const listShortcuts = useCallback(() => setDialog('shortcuts'), []);

  const start = useMemo(
    () => <StartCard onBring={bring} onDialog={setDialog} onExample={loadExample} />,
    [bring, loadExample],
  );
  const choices = useMemo(() => <StartChoices onDialog={setDialog} onExample={loadExample} />, [loadExample]);

  return (
    <Box sx={PAGE}>
      <SkipLinks />
      <Header
        onDialog={setDialog}
        onExample={loadExample}
        onStartOver={startOver}
        history={<HistoryButton undo={undo} onShortcuts={listShortcuts} />}
      />
      <UpdateLater />
      <UndoBar undo={offered} place="header" />
      {notice !== '' && <Notice message={notice} onDismiss={() => setNotice('')} />}
      <Said>{undo.offer?.message ?? ''}</Said>
      <TwoPanes {...{ start, choices, links, navigation }} onShare={openShare} undo={offered} />
      <Dialogs
        name={open}
        link={question}
        onOpenLink={openLink}
        broken={broken}
        brought={brought}
        onImported={imported}
        shortcuts={{ singleKeys, onSingleKeys: setSingleKeys }}
        onClose={onClose}
        onProblem={setNotice}
      />
      <ShortcutsLater travel={undo.travel} onShortcuts={listShortcuts} singleKeys={singleKeys} />
      {isDraggedOver && <DropOverlay onApproach={approachDialogs} />}
    </Box>
  );
}
