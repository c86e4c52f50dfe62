import { OpenText, openTextsIn, type WriteReference } from '../open-document';
import { heredocText, jsonWithoutBackticks } from '../quoting/shell';

/**
 * A function of bash that prints a value as JSON. A here-document in a function, since older bash, as on macOS,
 * stumbles over quotes in a here-document between `$(` and `)`.
 *
 * @param variable names the variable that is put in the place of what is still open
 */
export function jsonFunction(name: string, value: unknown, variable: WriteReference = () => ''): string {
  // Only a here-document whose delimiter is not quoted takes variables, and then reads signs of its own.
  const isOpen = openTextsIn(value).length > 0;
  const write: WriteText = (text) => (isOpen ? heredocText(text) : text);
  return [
    `${name}() {`,
    `  cat <<${isOpen ? 'JSON' : "'JSON'"}`,
    jsonText(value, write, variable),
    'JSON',
    '}',
  ].join('\n');
}

type WriteText = (text: string) => string;

/** JSON with two spaces of indent. */
function jsonText(value: unknown, write: WriteText, variable: WriteReference, indent = ''): string {
  if (value instanceof OpenText) return openJson(value, write, variable);
  if (typeof value === 'string') return write(jsonWithoutBackticks(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((part: unknown) => jsonText(part, write, variable, deeper))
    : Object.entries(value).map(
        ([name, part]) => `${write(jsonWithoutBackticks(name))}: ${jsonText(part, write, variable, deeper)}`,
      );
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${parts.map((part) => `${deeper}${part}`).join(',\n')}\n${indent}${close}`;
}

function openJson({ parts }: OpenText, write: WriteText, variable: WriteReference): string {
  const inner = parts.map((part) =>
    typeof part === 'string' ? write(jsonWithoutBackticks(part).slice(1, -1)) : `\${${variable(part.input)}}`,
  );
  return `"${inner.join('')}"`;
}
