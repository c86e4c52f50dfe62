import { nameInWords } from '../languages/pieces';
import { unresolved, type Piece, type Unresolved } from '../languages/value';

/**
 * What a person or a tool fills in later: `${bucket}`, `{{ bucket }}`, `<bucket>`. IAM's own variables have a colon
 * or are one sign: `${aws:username}`, `${*}`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
const PLACEHOLDER = /\$\{([^{}:*?$]+)\}|\{\{([^{}]+)\}\}|<([A-Za-z][\w -]{0,60})>/g;

/** A text of a policy with parts that are filled in later; null where there are none. */
export function openText(text: string): Unresolved | null {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const name = nameInWords(match[1] ?? match[2] ?? match[3] ?? '');
    pieces.push(text.slice(from, match.index), { name: name ?? 'value' });
    from = match.index + match[0].length;
  }
  if (pieces.length === 0) return null;
  return unresolved(
    text,
    [...pieces, text.slice(from)].filter((piece) => piece !== ''),
  );
}
