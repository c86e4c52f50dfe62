import type { StatementOrigins } from '../../policy';
import type { PolicyLine } from './policy-lines';

/** A line of the shown policy, and the fields of the form that it comes from, the closest first. */
export interface SourcedLine extends PolicyLine {
  readonly fields: readonly string[];
}

/** The field behind everything that no other one asks for: the choice of operations. */
const OPERATIONS = 'apis';

/**
 * Says for each line of a policy’s text which fields caused it: a resource comes from the entries that it was read
 * from, an action from whatever asks for it, a condition from what its values are made of.
 */
export function sourcedLines(
  lines: readonly PolicyLine[],
  origins: readonly StatementOrigins[],
): readonly SourcedLine[] {
  return lines.map((line) => {
    const own = causesOf(line, origins);
    const others = line.others?.flatMap((each) => causesOf(each, origins)) ?? [];
    return { ...line, fields: others.length === 0 ? own : [...new Set([...own, ...others])] };
  });
}

function causesOf(
  { statement, action, resource, condition }: PolicyLine,
  origins: readonly StatementOrigins[],
): readonly string[] {
  const origin = statement === null ? undefined : origins[statement];
  if (origin === undefined) return [];
  if (action !== null) return askingFor(origin, [action]);
  if (condition !== null) return origin.conditions.get(condition) ?? [];
  if (resource === null) return [];
  const named = origin.resources.get(resource) ?? [];
  return named.length > 0 ? named : askingFor(origin, [...origin.actions.keys()]);
}

/** The fields that ask for some actions; the choice of operations comes last, since it asks for nearly everything. */
function askingFor({ actions }: StatementOrigins, names: readonly string[]): readonly string[] {
  const fields = new Set(names.flatMap((name) => (actions.get(name) ?? []).map(({ field }) => field)));
  const close = [...fields].filter((field) => field !== undefined);
  return close.length === fields.size && close.length > 0 ? close : [...close, OPERATIONS];
}

/**
 * The numbers, from 1, of the lines that a field causes. A list stands for all of its entries; the
 * choice of operations causes nearly every line, and lights none.
 */
export function linesOfField(lines: readonly SourcedLine[], field: string | null): readonly number[] {
  if (field === null || field === OPERATIONS) return [];
  return lines.flatMap(({ fields }, index) =>
    fields.some((each) => belongTogether(each, field)) ? [index + 1] : [],
  );
}

/** Whether a statement’s resources come from a field. */
export function isCausedBy(origins: readonly StatementOrigins[], field: string): boolean {
  return origins.some(({ resources }) =>
    [...resources.values()].some((fields) => fields.some((each) => belongTogether(each, field))),
  );
}

/** Whether two fields are the same, or one is a part of the other: an entry of its list, an action of its statement. */
function belongTogether(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
