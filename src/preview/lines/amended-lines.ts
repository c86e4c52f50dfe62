import { AMENDMENTS, type Amendment, type AmendmentId, type StatementOrigins } from '../../policy';
import type { PolicyLine } from './policy-lines';

const BY_ID: ReadonlyMap<AmendmentId, Amendment> = new Map(AMENDMENTS.map((each) => [each.id, each]));

/**
 * What makes a line differ from AWS’s guide: the amendments that brought its action or its condition. None where the
 * guide prints it too, for whatever operation.
 */
export function amendmentsOf(
  { statement, action, condition }: PolicyLine,
  origins: readonly StatementOrigins[],
): readonly Amendment[] {
  const origin = statement === null ? undefined : origins[statement];
  if (origin === undefined) return [];
  const ids = action === null ? conditionIds(origin, condition) : actionIds(origin, action);
  return [...ids].flatMap((id) => BY_ID.get(id) ?? []);
}

/** The numbers, from 1, of the lines that differ from AWS’s guide. */
export function amendedLines(
  lines: readonly PolicyLine[],
  origins: readonly StatementOrigins[],
): readonly number[] {
  return lines.flatMap((line, index) => {
    const all = [line, ...(line.others ?? [])];
    return all.some((each) => amendmentsOf(each, origins).length > 0) ? [index + 1] : [];
  });
}

function actionIds({ actions }: StatementOrigins, action: string): ReadonlySet<AmendmentId> {
  const ids = (actions.get(action) ?? []).map(({ amendment }) => amendment);
  return new Set(ids.includes(undefined) ? [] : ids.filter((id) => id !== undefined));
}

function conditionIds(origin: StatementOrigins, condition: string | null): ReadonlySet<AmendmentId> {
  if (condition === null) return new Set();
  const own = origin.amendments?.get(condition);
  if (own !== undefined) return new Set([own]);
  const ids = [...origin.actions.values()].flat().map(({ amendment }) => amendment);
  return new Set(ids.includes(undefined) ? [] : ids.filter((id) => id !== undefined));
}
