import { resourceParts, type PlaceholderId } from '../../policy';
import { heredocText, jsonWithoutBackticks } from '../quoting/shell';
import { snakeCase } from '../role-inputs';

/**
 * A function of bash that prints a value as JSON. A here-document in a function, since older bash, as on macOS,
 * stumbles over quotes in a here-document between `$(` and `)`.
 */
export function jsonFunction(name: string, value: unknown): string {
  const plain = jsonText(value, (text) => jsonWithoutBackticks(text));
  const filled = jsonText(value, filledIn);
  const isFilled = filled !== jsonText(value, (text) => heredocText(jsonWithoutBackticks(text)));
  return [
    `${name}() {`,
    `  cat <<${isFilled ? 'JSON' : "'JSON'"}`,
    isFilled ? filled : plain,
    'JSON',
    '}',
  ].join('\n');
}

/** The variable of bash that holds what is put in a placeholder's place. */
export function variableName(id: PlaceholderId | 'role-name'): string {
  return id === 'role-arn' ? 'role_arn' : snakeCase(id).toUpperCase();
}

type WriteText = (text: string, key: string) => string;

/** JSON with two spaces of indent, its texts written by the function; the key is the nearest one above. */
function jsonText(value: unknown, write: WriteText, indent = '', key = ''): string {
  if (typeof value === 'string') return write(value, key);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((part: unknown) => jsonText(part, write, deeper, key))
    : Object.entries(value).map(
        ([name, part]) => `${write(name, '')}: ${jsonText(part, write, deeper, name)}`,
      );
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${parts.map((part) => `${deeper}${part}`).join(',\n')}\n${indent}${close}`;
}

function filledIn(text: string, key: string): string {
  const parts = key === 'Resource' ? resourceParts(text) : [text];
  const inner = parts.map((part) =>
    typeof part === 'string'
      ? heredocText(jsonWithoutBackticks(part).slice(1, -1))
      : `\${${variableName(part.placeholder)}}`,
  );
  return `"${inner.join('')}"`;
}
