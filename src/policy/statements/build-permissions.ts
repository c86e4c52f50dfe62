import { amendedRows } from '../amendments/apply';
import { API_FACTS } from '../catalogue/api-facts';
import type { PolicyDocument, Statement } from '../document';
import { groupBy } from '../group-by';
import type { ResolvedSpec } from '../resolve-spec';
import type { Reason, StatementOrigins } from '../role-policies';
import { conditionBlock, conditioned } from './condition';
import { mergeGrants, type Grant, type Merged } from './merge';
import { isNeeded } from './needed';
import { reachOf } from './reach';
import { fieldsOf } from './resource-list';
import { cutStatement, packStatements, type Sized } from './split';

/** The permissions of a role, one entry per managed policy. */
export interface BuiltPermissions {
  readonly documents: readonly PolicyDocument[];
  /** Beside each policy, one entry per statement. */
  readonly origins: readonly (readonly StatementOrigins[])[];
}

/**
 * Builds the permissions policies of a role.
 *
 * The same spec always gives the same text: statements follow the catalogue, resources are sorted
 * and appear once. A requirement that reaches nothing is left out, because IAM refuses a statement
 * with an empty Resource list.
 */
export function buildPermissions(spec: ResolvedSpec): BuiltPermissions {
  const statements = mergeGrants(grantsOf(spec)).flatMap(statementsOf);
  const policies = packStatements(spec.level === 'guide' ? statements : withSids(statements));
  return {
    documents: policies.map((held) => ({
      Version: '2012-10-17',
      Statement: held.map(({ statement }) => statement),
    })),
    origins: policies.map((held) => held.map(({ beside }) => beside.origins)),
  };
}

interface Beside {
  readonly name: string;
  readonly origins: StatementOrigins;
}

/** What the spec’s requirements come to, before they are merged. */
export function grantsOf(spec: ResolvedSpec): readonly Grant[] {
  const reach = reachOf(spec);
  const rows = spec.apis.flatMap((api) => amendedRows(api, spec.scope, spec.amendments));
  return rows
    .filter(({ row }) => isNeeded(spec, row))
    .flatMap((origin) => {
      const { api, row, printedIn } = origin;
      const list = reach(api, row.reach);
      const actions =
        row.actions === 'notebook-calls'
          ? spec.notebookCalls.flatMap((call) => API_FACTS[call].callActions)
          : row.actions;
      if (list.resources.length === 0) return [];
      const name = spec.level === 'guide' ? printedIn : row.id;
      return conditioned(row.condition, list, spec, api).map((each) => ({ name, actions, origin, ...each }));
    });
}

/** One statement, or several where it is too large for one policy. */
function statementsOf({ name, actions, list, condition, grants }: Merged): readonly Sized<Beside>[] {
  const whole: Statement = {
    Effect: 'Allow',
    Action: actions,
    Resource: list.resources,
    ...(condition === null ? {} : { Condition: conditionBlock([condition]) }),
  };
  const reasons = new Map(actions.map((action) => [action, reasonsOf(action, grants)]));
  return cutStatement(whole).map((statement) => {
    const resources = statement.Resource ?? [];
    const fields = resources === list.resources ? list.fields : fieldsOf(list, resources);
    return { statement, beside: { name, origins: { actions: reasons, resources: fields } } };
  });
}

/** Names each statement after its requirement, numbered where several share it: a Sid is unique. */
function withSids(statements: readonly Sized<Beside>[]): readonly Sized<Beside>[] {
  const numbers = new Map<string, number>();
  const shared = groupBy(statements, ({ beside }) => beside.name);
  return statements.map(({ statement, beside }) => {
    const number = (numbers.get(beside.name) ?? 0) + 1;
    numbers.set(beside.name, number);
    const Sid = shared.get(beside.name)?.length === 1 ? beside.name : `${beside.name}${number}`;
    return { statement: { Sid, ...statement }, beside };
  });
}

function reasonsOf(action: string, grants: readonly Grant[]): readonly Reason[] {
  return grants
    .filter(({ actions }) => actions.includes(action))
    .map(({ origin }) => ({
      requirement: origin.row.id,
      api: origin.api,
      ...(origin.amendment === undefined ? {} : { amendment: origin.amendment }),
      purpose: origin.row.purpose,
      source: origin.source,
    }));
}
