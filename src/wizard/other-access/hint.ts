/** What AWS’s lists say of something typed, beside what the builder says. */
export interface Hint {
  /** `good`: AWS lists it. `wrong`: it can never work. `careful`: it works, and does more or less than it seems. */
  readonly tone: 'good' | 'careful' | 'wrong';
  readonly text: string;
}

/** The first few of many, with how many more there are. */
export function few(names: readonly string[]): string {
  const most = 4;
  const rest = names.length - most;
  return rest <= 0 ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${rest} more`;
}
