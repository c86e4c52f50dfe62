/** Longer than any head that we write: what is looked at before the rest is known to be worth it. Characters. */
const HEAD_WINDOW = 200;

/** `#v1.review.`: the version, then the step, with the day or without, which a link that was cut may lack. */
const HEAD = /^#?v(?<version>[1-9]\d{0,5})\.(?:(?<step>[^.]*)\.)?/i;

const STEP = /^[a-z]{1,20}$/;

/**
 * `review-2026-11-27`: the step and the day on which the link was made. A page of before dated links takes this for a step
 * that it does not know, and opens the link on Review.
 */
const DATED_STEP = /^(?<step>[a-z]{1,20})-(?<made>\d{4}-\d{2}-\d{2})$/;

/** Where an address that looks like a link says that it opens. */
export interface ShareHead {
  readonly version: number;
  /** A name of small letters, or null: nothing else from an address goes any further. */
  readonly step: string | null;
  /** The day on which the link says that it was made, such as `2026-11-27`; null where it says none. */
  readonly made: string | null;
  /** Of the head itself, with the signs that were escaped. */
  readonly length: number;
}

/** The step, if it can be the name of one. */
export function readStep(step: unknown): string | null {
  return typeof step === 'string' && STEP.test(step) ? step : null;
}

/** The day, if there is one of that name: `2026-02-30` is none. */
export function readDay(day: string | undefined): string | null {
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

/** The beginning of a fragment, or null where it is none of a link. Looks at its first characters only. */
export function readHead(fragment: string): ShareHead | null {
  const head = HEAD.exec(unescaped(fragment.slice(0, HEAD_WINDOW)));
  if (head === null) return null;
  const step = head.groups?.['step'] ?? '';
  const dated = DATED_STEP.exec(step)?.groups;
  return {
    version: Number(head.groups?.['version']),
    step: readStep(dated?.['step'] ?? step),
    made: readDay(dated?.['made']),
    length: head[0].length,
  };
}

/** The step that a link names, such as `data`, or null. The caller knows which steps there are. */
export function stepOfShare(fragment: string): string | null {
  return readHead(fragment)?.step ?? null;
}

/** The day on which a link was made, as it says itself: nobody vouches for it. Null where it says none. */
export function madeOfShare(fragment: string): string | null {
  return readHead(fragment)?.made ?? null;
}

/**
 * The packed role of a link, freed of what mail and chat programs do to addresses: line breaks and
 * spaces inside, escapes such as `%2D`, padding and punctuation at the end. None of these signs can
 * be part of it, so nothing is guessed. Null where a foreign sign stands in its middle.
 */
export function readBody(fragment: string, head: ShareHead): string | null {
  const text = unescaped(fragment).slice(head.length).replace(/\s+/g, '');
  const body = /^[\w-]*/.exec(text)?.[0] ?? '';
  return /[\w-]/.test(text.slice(body.length)) ? null : body;
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
