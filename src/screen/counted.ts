const NUMBERS = new Intl.NumberFormat('en');

/** A number and its noun: `1 entry`, `1,000 entries`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${NUMBERS.format(count)} ${count === 1 ? one : many}`;
}
