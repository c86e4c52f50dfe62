import { APIS, type ApiName } from '../apis/apis';
import type { PrintedStatement, Requirement } from '../apis/requirement';
import type { RoleSpec } from '../role-spec';
import { SOURCES, type Source, type SourceId } from '../sources';
import { AMENDMENTS, concerns } from './amendments';
import type { Amendment, Narrowing } from './amendment';
import type { AmendmentId } from './ids';

/** A requirement of one operation after all amendments, with the amendment that brought or first narrowed it. */
export interface AmendedRow {
  readonly api: ApiName;
  readonly row: Requirement;
  /** The name of the guide’s statement that it belongs to. */
  readonly printedIn: string;
  readonly source: Source;
  readonly amendment?: AmendmentId;
}

/** More than a session of the page comes by; then it is forgotten, and begun again. */
const MOST_KEPT = 200;

const KEPT = new Map<string, readonly AmendedRow[]>();

/**
 * What an operation needs once the amendments are carried out. Equal questions get the same answer: while a person types
 * an address, neither operations nor amendments change.
 */
export function amendedRows(
  api: ApiName,
  scope: RoleSpec['scope'],
  active: ReadonlySet<AmendmentId>,
): readonly AmendedRow[] {
  const key = `${api} ${scope} ${[...active].join()}`;
  const kept = KEPT.get(key);
  if (kept !== undefined) return kept;
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  const rows = amend(api, scope, active);
  KEPT.set(key, rows);
  return rows;
}

/**
 * Carries the amendments out: additions first, then replacements, then narrowings,
 * so that one amendment can act on what another has brought.
 */
function amend(
  api: ApiName,
  scope: RoleSpec['scope'],
  active: ReadonlySet<AmendmentId>,
): readonly AmendedRow[] {
  const { printed, rows, source } = APIS[api];
  const statements = printed === undefined ? [] : [...printed[scope], ...printed.options];
  const own = [
    ...statements.flatMap((statement) => asPrinted(api, statement, source)),
    ...rows.map((row): AmendedRow => ({ api, row, printedIn: row.id, source: sourceOf(row, source) })),
  ];
  const chosen = AMENDMENTS.filter((amendment) => active.has(amendment.id) && concerns(amendment, api));
  return chosen.reduce(
    narrow,
    chosen.reduce(replace, [...own, ...chosen.flatMap((each) => added(api, each))]),
  );
}

/** Whether outputs are named to the letter, as the guide prints them: no amendment corrects that. */
export function printsOutputsExactly(active: ReadonlySet<AmendmentId>): boolean {
  return !AMENDMENTS.some(({ id, change }) => change.type === 'outputs' && active.has(id));
}

function asPrinted(api: ApiName, statement: PrintedStatement, source: SourceId): AmendedRow[] {
  return statement.map((row) => ({ api, row, printedIn: statement[0].id, source: SOURCES[source] }));
}

function sourceOf({ source }: Requirement, otherwise: SourceId): Source {
  return SOURCES[source ?? otherwise];
}

function added(api: ApiName, { id, change, source }: Amendment): AmendedRow[] {
  if (change.type !== 'add') return [];
  return change.rows.map((row) => ({
    api,
    row,
    printedIn: row.id,
    source: sourceOf(row, source),
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
