/** A piece of a text: as it is, or an expression whose value stands there. */
export type HclPart = string | { readonly expression: string };

/** What nobody sees, or takes for something else: controls, format signs, and every space but the plain one. */
const UNSEEN = /(?! )[\p{C}\p{Z}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};

/**
 * A text as Terraform source.
 *
 * `${` opens an interpolation and `%{` a directive; doubling the first sign keeps them text, which is what an IAM
 * policy variable such as `${aws:username}` needs. Terraform brings every text into Unicode’s form NFC, however it
 * is written; all of Latin-1, and so all that a policy can hold, is in that form already.
 * https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences
 */
export function hclString(text: string): string {
  return `"${inner(text)}"`;
}

/** A text with expressions in it. One that is nothing but an expression stands bare, as `terraform fmt` likes it. */
export function hclTemplate(parts: readonly HclPart[]): string {
  const [first, ...others] = parts;
  if (typeof first === 'object' && others.length === 0) return first.expression;
  const written = parts.map((part, index) => {
    if (typeof part === 'object') return `\${${part.expression}}`;
    // A dollar just before an interpolation would escape it.
    return typeof parts[index + 1] === 'object' ? inner(part).replace(/\$$/, '\\u0024') : inner(part);
  });
  return `"${written.join('')}"`;
}

/** The key of a map: bare where it is a plain name, quoted where it is not. */
export function hclKey(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) && !RESERVED.has(key) ? key : hclString(key);
}

const RESERVED = new Set(['for', 'if', 'in', 'null', 'true', 'false']);

function inner(text: string): string {
  return text
    .replace(/["\\]/g, String.raw`\$&`)
    .replace(/\$\{/g, '$$$${')
    .replace(/%\{/g, '%%{')
    .replace(UNSEEN, (sign) => ESCAPES[sign] ?? unicodeEscape(sign));
}

function unicodeEscape(sign: string): string {
  const digits = (sign.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
