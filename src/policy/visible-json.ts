/** What nobody sees, or takes for another order of signs or for the end of a line. Line breaks are the layout's own. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as JSON in which every sign can be seen. */
export function visibleJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSEEN, unitEscapes);
}

/** A sign by the numbers of its UTF-16 units, as JSON and TypeScript write it: two for what lies beyond the basic plane. */
export function unitEscapes(sign: string): string {
  return Array.from(
    { length: sign.length },
    (_, at) => String.raw`\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
