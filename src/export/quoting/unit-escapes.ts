/** A sign by the numbers of its UTF-16 units, as JSON and TypeScript write it: two for what lies beyond the basic plane. */
export function unitEscapes(sign: string): string {
  return Array.from(
    { length: sign.length },
    (_, at) => String.raw`\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
