export interface JsonSpan {
  /** Where it begins in the line, from 0. */
  readonly at: number;
  readonly text: string;
  readonly kind: 'key' | 'string' | 'plain';
}

/** A quoted text, then the colon that makes it a key. */
const QUOTED = /(?<quoted>"(?:[^"\\]|\\.)*")(?<colon>:?)/g;

/** One line of JSON in parts to colour; together they are the line. */
export function jsonSpans(line: string): readonly JsonSpan[] {
  const spans: JsonSpan[] = [];
  let done = 0;
  for (const { index, groups } of line.matchAll(QUOTED)) {
    const quoted = groups?.['quoted'] ?? '';
    if (index > done) spans.push({ at: done, text: line.slice(done, index), kind: 'plain' });
    spans.push({ at: index, text: quoted, kind: groups?.['colon'] === ':' ? 'key' : 'string' });
    done = index + quoted.length;
  }
  if (done < line.length) spans.push({ at: done, text: line.slice(done), kind: 'plain' });
  return spans;
}
