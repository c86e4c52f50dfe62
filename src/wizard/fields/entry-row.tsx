import { memo, useMemo } from 'react';
import { kindMatters, readEntry, type ListSlot, type S3Kind } from '../../policy';
import { useAddressContext } from '../wizard-tools';
import { EntryStatus } from './entry-status';
import { EntryText } from './entry-text';
import { KindSelect } from './kind-select';
import type { RowCommands } from './use-row-commands';

export interface EntryRowProps {
  slot: ListSlot;
  index: number;
  text: string;
  kind: S3Kind;
  /** What the list is called: “Training input” gives “Training input 1”, “Training input 2”, … */
  label: string;
  placeholder: string;
  commands: RowCommands;
}

/** One entry of a list. Its props are plain values, so that a keystroke renders one row and no other. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { slot, index, text, kind, label, placeholder, commands } = props;
  const context = useAddressContext();
  const reading = useMemo(() => readEntry(slot, { text, kind }, context), [slot, text, kind, context]);
  const field = `${slot}.${index}`;
  const name = `${label} ${index + 1}`;
  const statusId = `${field}-status`;

  return (
    <div className={kindMatters(slot, context) ? 'row with-kind' : 'row'} data-row={field}>
      <EntryText
        field={field}
        index={index}
        value={text}
        label={name}
        placeholder={index === 0 ? placeholder : ''}
        isWrong={reading.state === 'invalid'}
        describedBy={statusId}
        commands={commands}
      />
      {kindMatters(slot, context) && (
        <KindSelect
          label={`${name}: folder or object`}
          kind={kind}
          readAs={reading.state === 'valid' ? reading.kind : null}
          onChoose={(chosen) => commands.choose(index, chosen)}
        />
      )}
      <button
        type="button"
        className="remove"
        aria-label={`Remove ${name}`}
        onClick={() => commands.remove(index)}
      >
        ✕
      </button>
      <EntryStatus id={statusId} reading={reading} length={text.length} />
    </div>
  );
});
