/** What nobody sees, or takes for another order of signs or for the end of a line. Line breaks are the layout's own. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as JSON in which every sign can be seen. */
export function visibleJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSEEN, (sign) =>
    Array.from({ length: sign.length }, (_, at) => unitEscape(sign.charCodeAt(at))).join(''),
  );
}

function unitEscape(unit: number): string {
  return String.raw`\u${unit.toString(16).padStart(4, '0')}`;
}
