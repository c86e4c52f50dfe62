import Box from '@mui/material/Box';
import { Suspense, memo, useCallback, useState, type FocusEvent, type ReactNode } from 'react';
import { kindMatters, type SlotId } from '../../policy';
import { FallBack, NotLoaded, lazyPart } from '../../screen';
import { useBuilt } from '../form/built';
import { EntryRow } from './entry-row';
import { ListActions } from './list-actions';
import { ListBar, useFoundRows } from './list-bar';
import { ROWS } from './row-styles';
import { useEntryList } from './use-entry-list';
import { useRowCommands } from './use-row-commands';
import { useRowFocus } from './use-row-focus';

// Not for the first view: what few lists need, and a dialog.
const VirtualRows = lazyPart(async () => (await import('./virtual-rows')).VirtualRows);
const PasteDialog = lazyPart(async () => (await import('./paste-dialog')).PasteDialog);

/** More rows than this scroll in a box of their own. */
const SHORT = 20;

export interface EntryListProps {
  slot: SlotId;
  label: string;
  addLabel: string;
  placeholder: string;
}

/** Addresses, one per row, each with the ARN it became or what is wrong with it. */
export const EntryList = memo(function EntryList(props: EntryListProps) {
  // The styles stand around what renders with every key, and are worked out once.
  return (
    <Box sx={ROWS}>
      <Entries {...props} />
    </Box>
  );
});

function Entries({ slot, label, addLabel, placeholder }: EntryListProps) {
  const list = useEntryList(slot);
  const { entries } = list;
  const { root, active, asked, focusRow, noteFocus, retry } = useRowFocus(slot);
  const [pasting, setPasting] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const isLong = entries.length > SHORT;
  const { rows, found } = useFoundRows(entries, isLong ? query : '', active);
  const commands = useRowCommands({ list, focusRow, onRest: setPasting });
  const withKind = useBuilt(({ resolved }) => kindMatters(slot, resolved));

  const noteRow = useCallback(
    ({ target }: FocusEvent) => {
      const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
      if (row !== undefined) noteFocus(Number(row.slice(slot.length + 1)));
    },
    [noteFocus, slot],
  );

  function renderRow(index: number) {
    const entry = entries[index];
    if (entry === undefined) return null;
    const { text, kind = 'auto' } = entry;
    return <EntryRow {...{ slot, index, text, kind, withKind, label, placeholder, commands }} />;
  }

  return (
    <div ref={root} onFocus={noteRow}>
      {isLong && (
        <ListBar
          {...{ slot, label, active, query, found }}
          count={entries.length}
          onReveal={focusRow}
          onQuery={setQuery}
        />
      )}
      {isLong ? (
        <Later>
          <VirtualRows {...{ label, rows, active, asked, renderRow }} onShown={retry} />
        </Later>
      ) : (
        <ul aria-label={label}>
          {rows.map((index) => (
            <li key={index}>{renderRow(index)}</li>
          ))}
        </ul>
      )}
      <ListActions
        {...{ slot, label, addLabel }}
        count={entries.length}
        onAdd={commands.add}
        onPaste={setPasting}
        onCleared={focusRow}
      />
      {pasting !== null && (
        <Later>
          <PasteDialog
            label={label}
            initialText={pasting}
            onAdd={commands.append}
            onClose={() => setPasting(null)}
          />
        </Later>
      )}
    </div>
  );
}

function Later({ children }: { children: ReactNode }) {
  return (
    <FallBack to={<NotLoaded />}>
      <Suspense>{children}</Suspense>
    </FallBack>
  );
}
