const NUMBERS = new Intl.NumberFormat('en');

/** A number as people read it: `6,144`. */
export function grouped(count: number): string {
  return NUMBERS.format(count);
}

/** A number and its noun: `1 entry`, `1,000 entries`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
