/** IAM’s own default. Seconds. https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
export const DEFAULT_SESSION = 3_600;

/**
 * A session’s length in hours.
 *
 * @example
 * sessionWords(43_200) // '12 hours'
 */
export function sessionWords(seconds: number): string {
  const hours = Number((seconds / 3_600).toFixed(1));
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}
