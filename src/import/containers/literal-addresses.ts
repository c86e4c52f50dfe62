import { trimmedEnd } from '../languages/trimmed-end';

/** An address that stands in a text as it is, without anything to fill in. */
export interface LiteralAddress {
  readonly text: string;
  readonly kind: 's3' | 'image' | 'key';
  /** The word before it, such as the name of the variable that it is given to. */
  readonly before: string;
}

/** Beyond any text that a person reads through. */
const MOST = 50_000;

/**
 * The schemes of S3, also those of Hadoop; images of Amazon ECR; ARNs of keys. What ends one is a blank, a quote, or
 * what argument lists and JSON put after a value.
 */
const ADDRESS =
  /(?<s3>s3[an]?:\/\/[A-Za-z0-9][^\s"'`,;<>|\\)\]}]+)|(?<image>\b\d{12}\.dkr\.ecr(?:-fips)?\.[a-z0-9-]{1,30}\.[a-z0-9.]{1,60}\/[\w./-]+(?:[:@][\w.:-]+)?)|(?<key>\barn:aws[a-z-]{0,20}:kms:[a-z0-9-]{1,30}:\d{12}:(?:key|alias)\/[\w/-]+)/g;

/** The addresses of a text, each once, in the order of the text; those with something to fill in are left out. */
export function literalAddresses(text: string): readonly LiteralAddress[] {
  const found = new Map<string, LiteralAddress>();
  for (const match of text.matchAll(ADDRESS)) {
    if (found.size >= MOST) break;
    const { s3, image } = match.groups ?? {};
    const written = s3 === undefined ? match[0] : wholeAddress(text, match.index, match[0]);
    const address = trimmedEnd(written, '.:*');
    // A name to fill in after the address makes it the beginning of another.
    if (/[{}$%]/.test(written) || '<{'.includes(text.charAt(match.index + written.length) || ' ')) continue;
    const kind = s3 !== undefined ? 's3' : image !== undefined ? 'image' : 'key';
    if (!found.has(address))
      found.set(address, { text: address, kind, before: wordBefore(text, match.index) });
  }
  return [...found.values()];
}

/** Between quotes, blanks are part of an address. */
function wholeAddress(text: string, from: number, found: string): string {
  const quote = text.charAt(from - 1);
  if (quote !== '"' && quote !== "'") return found;
  const rest = text.slice(from, from + LONGEST);
  const end = rest.indexOf(quote);
  const whole = end === -1 ? found : rest.slice(0, end);
  return /^[^\n"'`,;<>|\\]*$/.test(whole) ? whole.trimEnd() : found;
}

/** A bucket and the longest key. Characters. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const LONGEST = 1_100;

/** Enough of a line to see what an address is given to. Characters. */
const LOOKED_BACK = 80;

function wordBefore(text: string, from: number): string {
  const line =
    text
      .slice(Math.max(0, from - LOOKED_BACK), from)
      .split('\n')
      .at(-1) ?? '';
  return (
    line.match(/[A-Za-z][\w-]*/g)?.findLast((word) => !/^(?:f|r|b|u|export|Value|S3Uri|uri)$/i.test(word)) ??
    ''
  );
}

/** A text without its comments: of Python, YAML, HCL and the shell. What is between quotes is no comment. */
export function withoutComments(text: string): string {
  if (!text.includes('#') && !text.includes('//') && !text.includes('/*')) return text;
  const kept: string[] = [];
  let from = 0;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (text.startsWith(quote, at)) {
        at += quote.length - 1;
        quote = '';
      } else if (character === '\n' && quote.length === 1) quote = '';
    } else if (character === '"' || character === "'") {
      const triple = character.repeat(3);
      quote = text.startsWith(triple, at) ? triple : character;
      at += quote.length - 1;
    } else if (
      (character === '#' || text.startsWith('//', at)) &&
      (at === 0 || /\s/.test(text.charAt(at - 1)))
    ) {
      kept.push(text.slice(from, at));
      const end = text.indexOf('\n', at);
      from = end === -1 ? text.length : end;
      at = from - 1;
    }
  }
  return [...kept, text.slice(from)].join('');
}
