/** Signs that turn the direction of writing: in somebody else’s text they could make a sentence read as another. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A free text of whoever filled in the form, as it may stand in a sentence of ours: in quotes, on one line. */
export function asSaid(text: string): string {
  return `“${text.replace(TURNS, '').replace(/\s+/g, ' ')}”`;
}
