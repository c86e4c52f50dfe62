import { memo } from 'react';
import { S3_KINDS, SLOTS, entryReading, type S3Kind, type SlotId } from '../../policy';
import { useBuilt } from '../form/built';
import { EntryStatus } from './entry-status';
import { EntryText } from './entry-text';
import type { RowCommands } from './use-row-commands';

export interface EntryRowProps {
  slot: SlotId;
  index: number;
  text: string;
  kind: S3Kind;
  /** Whether it makes a difference to be called a folder or an object. */
  withKind: boolean;
  /** What the list is called: “Training input” gives “Training input 1”, “Training input 2”, … */
  label: string;
  placeholder: string;
  commands: RowCommands;
}

/** One entry of a list. Its props are plain values, so that a keystroke renders one row and no other. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { slot, index, text, kind, withKind, label, placeholder, commands } = props;
  const reading = useBuilt(({ resolved }) => entryReading(resolved, slot, index));
  const field = `${slot}.${index}`;
  const name = `${label} ${index + 1}`;
  const statusId = `${field}-status`;

  return (
    <div className={withKind ? 'row with-kind' : 'row'} data-row={field}>
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
      {withKind && (
        <KindSelect
          label={`${name}: folder or object`}
          kind={kind}
          readAs={reading.state === 'valid' ? reading.kind : null}
          mayList={SLOTS[slot].use === 'input' || kind === 'manifest'}
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

const KIND_LABELS: Readonly<Record<S3Kind, string>> = {
  auto: 'Auto',
  folder: 'Folder',
  object: 'Object',
  manifest: 'Manifest',
};

interface KindSelectProps {
  label: string;
  kind: S3Kind;
  /** What the address was read as. */
  readAs: 'folder' | 'object' | null;
  /** Whether it may be a manifest: what is written is none. */
  mayList: boolean;
  onChoose: (kind: S3Kind) => void;
}

/** Folder, object or manifest: read from the address unless it is chosen. */
function KindSelect({ label, kind, readAs, mayList, onChoose }: KindSelectProps) {
  return (
    <select
      className="kind"
      aria-label={label}
      value={kind}
      onChange={({ target }) => onChoose(S3_KINDS.find((known) => known === target.value) ?? 'auto')}
    >
      {S3_KINDS.filter((known) => known !== 'manifest' || mayList).map((known) => (
        <option key={known} value={known}>
          {known === 'auto' && kind === 'auto' && readAs !== null ? `Auto: ${readAs}` : KIND_LABELS[known]}
        </option>
      ))}
    </select>
  );
}
