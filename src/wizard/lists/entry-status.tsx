import type { EntryReading } from '../../policy';
import { counted } from '../../screen';

/** Longer texts are shown in part; their length says that all of it is kept. Characters. */
const WORTH_COUNTING = 2_000;

interface EntryStatusProps {
  id: string;
  reading: EntryReading;
  /** Of the text, in characters. */
  length: number;
}

/** The line under an entry: the ARN that it became, or what is wrong and what would be right. */
export function EntryStatus({ id, reading, length }: EntryStatusProps) {
  if (reading.state === 'empty') return <div id={id} className="status empty" />;
  if (reading.state === 'invalid')
    return (
      <div id={id} className="status invalid">
        <span aria-hidden="true">✕</span>
        <span>
          {reading.problem.message}
          {length > WORTH_COUNTING && ` ${counted(length, 'character')}, all kept.`}
        </span>
      </div>
    );

  const { resource, note, unknown } = reading;
  return (
    <div id={id} className={unknown.length === 0 ? 'status valid' : 'status unsure'}>
      <span aria-hidden="true">{unknown.length === 0 ? '✓' : '…'}</span>
      <span>
        {resource !== null && <code>{resource}</code>}
        {note !== null && ` ${note}`}
        {unknown.length > 0 && ` Grants nothing until ${named(unknown)} named.`}
      </span>
    </div>
  );
}

function named(unknown: readonly string[]): string {
  return `${unknown.map((name) => `<${name}>`).join(' and ')} ${unknown.length === 1 ? 'is' : 'are'}`;
}
