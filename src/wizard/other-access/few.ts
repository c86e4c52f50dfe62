/** The first few of many, with how many more there are. */
export function few(names: readonly string[]): string {
  const most = 4;
  const rest = names.length - most;
  return rest <= 0 ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${rest} more`;
}
