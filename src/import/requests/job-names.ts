import {
  SLOTS,
  addressContext,
  emptyRoleSpec,
  readEntry,
  slotsOf,
  type Entry,
  type SlotId,
} from '../../policy';
import { expressionIn } from '../languages/intrinsics';
import type { Value } from '../languages/value';
import type { FoundRequest } from './find-requests';
import type { Gathered, GatheredEntry } from './gathered';
import type { FoundValue } from './values-at';

/**
 * The endings that make each job’s name another: the date of the SDK (`%Y-%m-%d-%H-%M-%S` and milliseconds), its short
 * one for tuning jobs (`%y%m%d-%H%M`) and what those add for each training job, digits in a row, and seconds or
 * milliseconds since 1970.
 * https://github.com/aws/sagemaker-python-sdk/blob/v2.257.6/src/sagemaker/utils.py (`sagemaker_timestamp`, `sagemaker_short_timestamp`)
 */
const ENDINGS = [
  /-\d{3}-[0-9a-f]{8}$/,
  /-\d{4}-\d{2}-\d{2}(?:-\d{2}){0,3}(?:-\d{3,6})?$/,
  /-(?:\d{2})?\d{6}-?\d{4}(?:\d{2})?$/,
  /-\d{8,17}$/,
] as const;

/** How a name begins, without the time stamp at its end: `churn-2026-11-26-20-00-00-000` begins with `churn-`. */
export function withoutTimeStamp(name: string): string {
  const [ofTuning, ...stamps] = ENDINGS;
  const outer = name.replace(ofTuning, '');
  const stamp = stamps.find((each) => each.test(outer));
  // Only after a time stamp is a number the one that a tuning job adds.
  return stamp === undefined ? name : outer.replace(stamp, '-');
}

/** Keeps what is known of a job’s name: all of it, or what comes before the first part that is not. */
export function takeJobName(slot: SlotId, { path, value, whole }: FoundValue, { jobNames }: Gathered): void {
  const beginning = whole ? beginningOf(value) : '';
  jobNames.push({ slot, path, beginning: /^[a-zA-Z0-9][a-zA-Z0-9-]*$/.test(beginning) ? beginning : null });
}

function beginningOf(value: Value): string {
  const [first] = expressionIn(value)?.pieces ?? [];
  if (typeof first === 'string') return first;
  return typeof value === 'string' && expressionIn(value) === null ? withoutTimeStamp(value.trim()) : '';
}

/** Whether an entry is an output that is a whole bucket. */
export function isWholeOutput(slot: SlotId, entry: Entry): boolean {
  if (SLOTS[slot].kind !== 's3' || SLOTS[slot].use !== 'output') return false;
  const reading = readEntry(slot, entry, addressContext(emptyRoleSpec()));
  return reading.state === 'valid' && /^[^/]*\/\*$/.test(reading.resource ?? '');
}

/**
 * The names of all jobs, for their list, where they say something: an output is a whole bucket. None where one of the
 * jobs has a name that is not known: it could not write.
 */
export function jobNameEntries(
  { jobNames, entries }: Gathered,
  requests: readonly FoundRequest[],
): readonly GatheredEntry[] {
  const jobs = requests.filter(({ api }) => slotsOf([api]).some((slot) => SLOTS[slot].kind === 'job-name'));
  const known = jobNames.flatMap(({ slot, path, beginning }): GatheredEntry[] =>
    beginning === null ? [] : [{ slot, path, entry: { text: beginning }, note: '' }],
  );
  if (known.length === 0 || known.length < jobs.length) return [];
  if (!entries.some(({ slot, entry }) => isWholeOutput(slot, entry))) return [];
  return [...new Map(known.map((each) => [each.entry.text, each])).values()];
}
