import { unitEscapes } from './unit-escapes';

/** What nobody sees, or takes for another order of signs or for the end of a line. Line breaks are the layout's own. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as JSON in which every sign can be seen. */
export function visibleJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSEEN, unitEscapes);
}
