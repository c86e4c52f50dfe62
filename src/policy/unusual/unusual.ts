import type { Statement } from '../document';
import type { RolePolicies, StatementOrigins } from '../role-policies';
import type { Source } from '../sources';

/** What a rule may look at: the finished policies, and what the form was read as. */
export interface UnusualInput extends Pick<RolePolicies, 'resolved' | 'trust'> {
  readonly granted: readonly GrantedStatement[];
}

/** A statement of the permissions, with what it was made of. */
export interface GrantedStatement {
  readonly statement: Statement;
  readonly origin: StatementOrigins;
  /** Only the user asked for it. */
  readonly isOwn: boolean;
}

/** One thing about a role that a reviewer would ask about. */
export interface Unusual {
  /** Three or four words. */
  readonly title: string;
  /** One or two sentences, with the address or the name that it is about. */
  readonly words: string;
  /** The field that holds it; absent where none alone does. */
  readonly field?: string;
  readonly source: Source;
}

/** `danger`: it may give away rights or data. `care`: it is seldom meant so. */
export type Grade = 'danger' | 'care';

/** Looks at a finished role, and says nothing of an ordinary one. */
export interface UnusualRule {
  readonly id: string;
  readonly grade: Grade;
  /** Codes of findings that say the same to whoever fills in the form, some with a fix. */
  readonly findings?: readonly string[];
  /** Asked of the caller’s policy too. */
  readonly ofCaller?: true;
  readonly find: (input: UnusualInput) => readonly Unusual[];
}

/** The statements of the permissions with what stands behind them, as the rules look at them. */
export function grantedStatements({
  permissions,
  origins,
}: Pick<RolePolicies, 'permissions' | 'origins'>): readonly GrantedStatement[] {
  return permissions.flatMap(({ Statement }, policy) =>
    Statement.flatMap((statement, index): GrantedStatement[] => {
      const origin = origins.permissions[policy]?.[index];
      if (origin === undefined) return [];
      const reasons = [...origin.actions.values()].flat();
      return [{ statement, origin, isOwn: reasons.length > 0 && reasons.every(({ api }) => api === null) }];
    }),
  );
}

/** The field that a resource of a statement was read from, as a part of an object; the statement’s own where none named it. */
export function fieldOf({ origin }: GrantedStatement, resource: string): { readonly field?: string } {
  const [named] = origin.resources.get(resource) ?? [];
  const field = named ?? ownField(origin);
  return field === undefined ? {} : { field };
}

/** The field of a statement of the user’s own. */
function ownField({ actions }: StatementOrigins): string | undefined {
  for (const reasons of actions.values())
    for (const { api, field } of reasons) if (api === null && field !== undefined) return field;
  return undefined;
}
