import type { EntryReading } from '../../policy';
import { counted } from '../../screen';

/** Longer texts are shown in part; their length says that all of it is kept. Characters. */
const WORTH_COUNTING = 2_000;

interface EntryStatusProps {
  id: string;
  reading: EntryReading;
  length: number;
}

/** The line under an entry: the ARN that it became, or what is wrong and what would be right. */
export function EntryStatus({ id, reading, length }: EntryStatusProps) {
  return (
    <div id={id} className={`status ${reading.state}`}>
      {reading.state === 'valid' && (
        <>
          <span aria-hidden="true">✓</span>
          <span>
            {reading.resource !== null && <code>{reading.resource}</code>}
            {reading.note !== null && ` ${reading.note}`}
          </span>
        </>
      )}
      {reading.state === 'invalid' && (
        <>
          <span aria-hidden="true">✕</span>
          <span>
            {reading.problem.message}
            {length > WORTH_COUNTING && ` ${counted(length, 'character')}, all kept.`}
          </span>
        </>
      )}
    </div>
  );
}
