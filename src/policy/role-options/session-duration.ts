import { quoted } from '../resources/pasted-text';
import { failure, success, type Result } from '../result';

/** Seconds. https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
const SHORTEST = 3_600;
const LONGEST = 43_200;

/** Reads a maximum session duration in seconds: from one hour to twelve. */
export function parseSessionDuration(text: string): Result<number, 'bad-duration'> {
  const typed = text.trim().replaceAll(',', '');
  const seconds = /^\d{1,6}$/.test(typed) ? Number(typed) : NaN;
  if (seconds >= SHORTEST && seconds <= LONGEST) return success(seconds);
  return failure(
    'bad-duration',
    `${quoted(text.trim())}: write seconds, from 3600 (one hour) to 43200 (twelve).`,
  );
}
