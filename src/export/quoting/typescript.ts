import { unitEscapes } from '../../policy';

/** A piece of a text: as it is, or an expression whose value stands there. */
export type TypeScriptPart = string | { readonly expression: string };

/** What cannot be seen, and what an editor would take for something else. Escaped, `\n` and `\t` among it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};

/** A text as TypeScript source, in the quotes that leave the fewest signs to escape, single ones where it is the same. */
export function typeScriptString(text: string): string {
  const quote = count(text, "'") > count(text, '"') ? '"' : "'";
  return `${quote}${escaped(text, quote)}${quote}`;
}

/** A text with expressions in it. One that is nothing but an expression stands bare. */
export function typeScriptTemplate(parts: readonly TypeScriptPart[]): string {
  const [first, ...others] = parts;
  if (typeof first === 'object' && others.length === 0) return first.expression;
  if (parts.every((part) => typeof part === 'string')) return typeScriptString(parts.join(''));
  const written = parts.map((part) =>
    typeof part === 'string'
      ? escaped(part, '`').replaceAll('${', String.raw`\${`)
      : `\${${part.expression}}`,
  );
  return `\`${written.join('')}\``;
}

/** The name of a property: bare where it is a plain name, quoted where it is not. */
export function typeScriptKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : typeScriptString(key);
}

function escaped(text: string, quote: string): string {
  return text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll(quote, `\\${quote}`)
    .replace(UNSEEN, (sign) => ESCAPES[sign] ?? unitEscapes(sign));
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
