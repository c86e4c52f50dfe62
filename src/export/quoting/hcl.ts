/** A piece of a text: as it is, or an expression whose value stands there. */
export type HclPart = string | { readonly expression: string };

/** What cannot be seen, and what an editor or a terminal would take for something else. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};

/**
 * A text as Terraform source.
 *
 * `${` opens an interpolation and `%{` a directive; doubling the first sign keeps them text, which is what an IAM
 * policy variable such as `${aws:username}` needs.
 * https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences
 */
export function hclString(text: string): string {
  return `"${inner(text)}"`;
}

/** A text with expressions in it. One that is nothing but an expression stands bare, as `terraform fmt` likes it. */
export function hclTemplate(parts: readonly HclPart[]): string {
  const [first, ...others] = parts;
  if (typeof first === 'object' && others.length === 0) return first.expression;
  const written = parts.map((part) => (typeof part === 'string' ? inner(part) : `\${${part.expression}}`));
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
  return String.raw`\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
