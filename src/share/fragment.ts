/** Longer than any head that we write: what is looked at before the rest is known to be worth it. Characters. */
const HEAD_WINDOW = 200;

/** `#v1.review.`: the version, then the step, which a link that was cut may lack. */
const HEAD = /^#?v(?<version>[1-9]\d{0,5})\.(?:(?<step>[^.]*)\.)?/i;

const STEP = /^[a-z]{1,20}$/;

/** Where an address that looks like a link says that it opens. */
export interface ShareHead {
  readonly version: number;
  /** A name of small letters, or null: nothing else from an address goes any further. */
  readonly step: string | null;
  /** Of the head itself, with the signs that were escaped. */
  readonly length: number;
}

/** The step, if it can be the name of one. */
export function readStep(step: unknown): string | null {
  return typeof step === 'string' && STEP.test(step) ? step : null;
}

/** The beginning of a fragment, or null where it is none of a link. Looks at its first characters only. */
export function readHead(fragment: string): ShareHead | null {
  const head = HEAD.exec(unescaped(fragment.slice(0, HEAD_WINDOW)));
  if (head === null) return null;
  return {
    version: Number(head.groups?.['version']),
    step: readStep(head.groups?.['step']),
    length: head[0].length,
  };
}

/** The step that a link names, such as `data`, or null. The caller knows which steps there are. */
export function stepOfShare(fragment: string): string | null {
  return readHead(fragment)?.step ?? null;
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
