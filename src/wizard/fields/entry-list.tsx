import Box from '@mui/material/Box';
import { memo, useCallback, useState, type FocusEvent } from 'react';
import type { ListSlot } from '../../policy';
import { EntryRow } from './entry-row';
import { ROWS } from './row-styles';
import { ListActions } from './list-actions';
import { LongListBar } from './long-list-bar';
import { PasteDialog } from './paste-dialog';
import { useEntryList } from './use-entry-list';
import { useFoundRows } from './use-found-rows';
import { useRowCommands } from './use-row-commands';
import { useRowFocus } from './use-row-focus';
import { VirtualRows } from './virtual-rows';

/** More rows than this scroll in a box of their own. */
const SHORT = 20;

export interface EntryListProps {
  slot: ListSlot;
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
  const { root, active, asked, focusRow, noteFocus } = useRowFocus(slot);
  const [pasting, setPasting] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const isLong = entries.length > SHORT;
  const { rows, found } = useFoundRows(entries, isLong ? query : '', active);
  const commands = useRowCommands({ list, focusRow, onRest: setPasting });

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
    return (
      <EntryRow {...{ slot, index, label, placeholder, commands }} text={entry.text} kind={entry.kind} />
    );
  }

  return (
    <div ref={root} onFocus={noteRow}>
      {isLong && (
        <LongListBar
          {...{ slot, label, entries, active, query, found }}
          onReveal={focusRow}
          onQuery={setQuery}
        />
      )}
      {isLong ? (
        <VirtualRows {...{ label, rows, active, asked, renderRow }} />
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
        <PasteDialog
          label={label}
          initialText={pasting}
          onAdd={commands.append}
          onClose={() => setPasting(null)}
        />
      )}
    </div>
  );
}
