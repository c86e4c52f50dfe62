/** The day that it is now, such as `2026-11-27`: the same for everybody, wherever they are. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
