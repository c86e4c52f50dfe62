import { CATALOGUE } from '../catalogue/catalogue';
import type { PrintedStatement, Requirement } from '../catalogue/requirement';
import type { ApiName, RoleSpec } from '../role-spec';
import { SOURCES, type Source } from '../sources';
import { AMENDMENTS } from './amendments';
import type { Amendment, Narrowing } from './amendment';
import type { AmendmentId } from './ids';

/** A requirement of one API after all amendments, with the amendment that brought or first narrowed it. */
export interface AmendedRow {
  readonly api: ApiName;
  readonly row: Requirement;
  /** The name of the guide’s statement that it belongs to. */
  readonly printedIn: string;
  readonly source: Source;
  readonly amendment?: AmendmentId;
}

/**
 * What an API needs once the amendments are carried out: additions first, then replacements, then
 * narrowings, so that one amendment can act on what another has brought.
 */
export function amendedRows(
  api: ApiName,
  scope: RoleSpec['scope'],
  active: ReadonlySet<AmendmentId>,
): readonly AmendedRow[] {
  const catalogue = CATALOGUE[api];
  const source = SOURCES[catalogue.source];
  const printed = [...catalogue[scope], ...catalogue.options].flatMap((statement) =>
    asPrinted(api, statement, source),
  );
  const chosen = AMENDMENTS.filter(({ id, apis }) => active.has(id) && apis.includes(api));
  return chosen.reduce(
    narrow,
    chosen.reduce(replace, [...printed, ...chosen.flatMap((each) => added(api, each))]),
  );
}

function asPrinted(api: ApiName, statement: PrintedStatement, source: Source): AmendedRow[] {
  return statement.map((row) => ({ api, row, printedIn: statement[0].id, source }));
}

function added(api: ApiName, { id, change, source }: Amendment): AmendedRow[] {
  if (change.type !== 'add') return [];
  return change.rows.map((row) => ({
    api,
    row,
    printedIn: row.id,
    source: SOURCES[source],
    amendment: id,
  }));
}

function replace(rows: readonly AmendedRow[], { id, change, source }: Amendment): readonly AmendedRow[] {
  if (change.type !== 'replace') return rows;
  return rows.flatMap((before) => {
    const others = change.rows[before.row.id];
    if (others === undefined) return [before];
    return others.map((row) => ({ ...before, row, source: SOURCES[source], amendment: id }));
  });
}

function narrow(rows: readonly AmendedRow[], { id, change }: Amendment): readonly AmendedRow[] {
  if (change.type !== 'narrow') return rows;
  return rows.map((before) => {
    const to: Narrowing | undefined = change.rows[before.row.id];
    if (to === undefined) return before;
    return { ...before, row: { ...before.row, ...to }, amendment: before.amendment ?? id };
  });
}
