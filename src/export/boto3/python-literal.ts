import { resourceParts } from '../../policy';
import { fStringText, pythonString } from '../quoting/python';
import { snakeCase } from '../role-inputs';

/** Columns, as Black counts them. */
const WIDTH = 88;

/**
 * A value as Python writes it: what holds only texts and numbers on one line where it fits, all else with one
 * entry a line and a comma after the last, which Black then leaves as it is.
 *
 * @param before columns that stand before the value on its first line, and after it
 */
export function pythonLiteral(value: unknown, indent = '', before = 0, key = ''): string {
  if (typeof value === 'string') return key === 'Resource' ? resourceLiteral(value) : pythonString(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}    `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((part: unknown) => pythonLiteral(part, deeper, deeper.length + 1, key))
    : Object.entries(value).map(([name, part]) => {
        const start = `${pythonString(name)}: `;
        return `${start}${pythonLiteral(part, deeper, deeper.length + start.length + 1, name)}`;
      });
  const line = `${open}${parts.join(', ')}${close}`;
  const isFlat = Object.values(value).every((part) => typeof part !== 'object');
  if (isFlat && before + line.length <= WIDTH) return line;
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`;
}

/** A resource with what is still to be named filled in from the arguments of the script. */
function resourceLiteral(resource: string): string {
  const parts = resourceParts(resource);
  if (parts.every((part) => typeof part === 'string')) return pythonString(resource);
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'object' && only.placeholder === 'role-arn') return 'role_arn';
  const inner = parts.map((part) =>
    typeof part === 'string'
      ? fStringText(part)
      : `{${part.placeholder === 'role-arn' ? 'role_arn' : `args.${snakeCase(part.placeholder)}`}}`,
  );
  return `f"${inner.join('')}"`;
}
