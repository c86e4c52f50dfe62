import type { ActionFacts } from '../../aws-services';
import { TRUST_GROUP, type ExplainedRow } from './explained-rows';

/** A column that the rows of each service can be in the order of. */
export type SortColumn = 'action' | 'access' | 'resources' | 'conditions' | 'reason' | 'source' | 'level';

export interface Arrangement {
  readonly by: SortColumn;
  readonly descending: boolean;
  /** Words that a row must hold, in any order and any case; empty for all rows. */
  readonly filter: string;
}

export interface RowGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ExplainedRow[];
}

/** Rows by service, the trust policy last: those that hold the filter’s words, in the order of a column. */
export function arrangedRows(
  rows: readonly ExplainedRow[],
  facts: ActionFacts | null,
  { by, descending, filter }: Arrangement,
): readonly RowGroup[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const held = rows.filter((row) => {
    if (words.length === 0) return true;
    const text = textOf(row, facts).toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const groups = new Map<string, ExplainedRow[]>();
  for (const row of held) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  const inOrder = [...groups].toSorted(([one], [other]) => compareGroups(one, other));
  return inOrder.map(([id, own]) => ({
    id,
    title: id === TRUST_GROUP ? 'Trust policy' : (facts?.service(id) ?? id),
    rows: own.toSorted((one, other) => {
      const order = compare(KEYS[by](one, facts), KEYS[by](other, facts));
      return descending ? -order : order;
    }),
  }));
}

/** How AWS classes the action; for a name with wildcards all that they match, for others not known. */
export function accessLevelOf({ action }: ExplainedRow, facts: ActionFacts | null): string {
  if (/[*?]/.test(action)) return 'Several';
  return facts?.action(action)?.accessLevel ?? '';
}

/** Each column’s text, or the number of what it holds. */
const KEYS: Readonly<Record<SortColumn, (row: ExplainedRow, facts: ActionFacts | null) => string | number>> =
  {
    action: ({ action }) => action.toLowerCase(),
    access: (row, facts) => accessLevelOf(row, facts),
    resources: ({ resources }) =>
      resources.some(({ resource }) => resource === '*') ? Infinity : resources.length,
    conditions: ({ conditions }) => conditions.length,
    reason: ({ reasons }) => reasons[0]?.purpose ?? '',
    source: ({ reasons }) => reasons[0]?.source?.title ?? '',
    level: ({ level }) => level,
  };

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one === other ? 0 : one - other;
  return String(one).localeCompare(String(other), 'en');
}

function compareGroups(one: string, other: string): number {
  if (one === TRUST_GROUP || other === TRUST_GROUP) return one === other ? 0 : one === TRUST_GROUP ? 1 : -1;
  return one < other ? -1 : 1;
}

/** All that one reads in a row. */
function textOf(row: ExplainedRow, facts: ActionFacts | null): string {
  const { action, resources, conditions, reasons, level, principal } = row;
  return [
    action,
    facts?.action(action)?.description ?? '',
    accessLevelOf(row, facts),
    ...resources.map(({ resource }) => resource),
    ...conditions.flatMap(({ operator, key, values }) => [key, operator, ...values]),
    ...reasons.flatMap(({ purpose, apis, amendment, source, isInferred }) => [
      purpose,
      ...apis,
      amendment ?? '',
      source?.title ?? '',
      isInferred ? 'inferred' : '',
    ]),
    level,
    principal ?? '',
  ].join('\n');
}
