import { S3_KINDS, type S3Kind } from '../../policy';

const LABELS: Readonly<Record<S3Kind, string>> = { auto: 'Auto', folder: 'Folder', object: 'Object' };

interface KindSelectProps {
  label: string;
  kind: S3Kind;
  /** What the address was read as. */
  readAs: 'folder' | 'object' | null;
  onChoose: (kind: S3Kind) => void;
}

/** Folder or object: read from the address unless it is chosen. */
export function KindSelect({ label, kind, readAs, onChoose }: KindSelectProps) {
  return (
    <select
      className="kind"
      aria-label={label}
      value={kind}
      onChange={({ target }) => onChoose(S3_KINDS.find((known) => known === target.value) ?? 'auto')}
    >
      {S3_KINDS.map((known) => (
        <option key={known} value={known}>
          {known === 'auto' && kind === 'auto' && readAs !== null ? `Auto: ${readAs}` : LABELS[known]}
        </option>
      ))}
    </select>
  );
}
