import { asArray, statementMembers } from '../evaluate/policy-json';
import { textMatches } from '../evaluate/wildcard';
import { actionRules, type KnownActions } from './action-rules';
import { conditionRules } from './condition-rules';
import { VERSION, documentRules, repeatedStatements } from './document-rules';
import { elementRules } from './element-rules';
import { permissiveRules } from './permissive-rules';
import type { CheckLevel } from './check-row';
import { describeCheck, sayCheck, type CheckId } from './published-checks';
import { resourceRules } from './resource-rules';
import { ESCALATIONS } from './sensitive-actions';
import { viewStatement, type PolicyKind, type Raised, type StatementView } from './statement-view';

/** What a published check says of a policy. */
export interface PolicyRemark {
  readonly check: CheckId;
  readonly level: CheckLevel;
  /** The check’s name in words. */
  readonly title: string;
  /** What is wrong and what to do. */
  readonly message: string;
  readonly publisher: string;
  readonly url: string;
  /** From 0; null where it is about the policy as a whole. */
  readonly statement: number | null;
}

interface CheckOptions {
  readonly kind?: PolicyKind;
  /** AWS’s actions, as far as they are loaded. */
  readonly known?: KnownActions;
}

/** More statements than this are not looked at: IAM would take no such policy. */
const MOST_STATEMENTS = 500;

const LEVELS: Readonly<Record<CheckLevel, number>> = {
  error: 0,
  'security-warning': 1,
  warning: 2,
  suggestion: 3,
};

/**
 * Runs the published checks that need no request to AWS on any policy, the gravest first. Total: whatever is given is
 * looked at, and what holds `OPEN` is not judged.
 */
export function checkPolicy(
  policy: unknown,
  { kind = 'permissions', known = new Map() }: CheckOptions = {},
): readonly PolicyRemark[] {
  const fields = statementMembers(policy) ?? {};
  const statements = fields['Statement'] === undefined ? [] : asArray(fields['Statement']);
  const looked = statements.slice(0, MOST_STATEMENTS);
  const repeated = repeatedStatements(looked);
  const views = looked.map((body) => viewStatement(body, kind, fields['Version'] === VERSION));
  const ofStatements = views.flatMap((view, index) =>
    view === null
      ? []
      : [
          ...checkStatement(view, known),
          ...(repeated.has(index) ? [{ check: 'REDUNDANT_STATEMENT', found: '' } as const] : []),
        ].map((raised) => remarkOf(raised, index)),
  );
  const ofDocument = [...documentRules(fields, kind), ...escalationRule(views)];
  return [...ofDocument.map((raised) => remarkOf(raised, null)), ...ofStatements].toSorted(
    (one, other) => LEVELS[one.level] - LEVELS[other.level],
  );
}

function checkStatement(view: StatementView, known: KnownActions): readonly Raised[] {
  return [
    ...elementRules(view),
    ...actionRules(view, known),
    ...resourceRules(view),
    ...conditionRules(view),
    ...permissiveRules(view),
  ];
}

/** Several statements may make the set together. Wildcards of whole services have checks of their own. */
function escalationRule(views: readonly (StatementView | null)[]): readonly Raised[] {
  const allowed = views
    .flatMap((view) =>
      view !== null && view.isAllow && view.kind === 'permissions' ? (view.actions ?? []) : [],
    )
    .map((action) => action.toLowerCase())
    .filter((action) => !/^(?:\*|[^:]*:\*)$/.test(action));
  const can = (action: string) => allowed.some((each) => textMatches(each, action.toLowerCase()));
  const sets = ESCALATIONS.filter((set) => set.every((action) => can(action)));
  const found = [...new Set(sets.map((set) => set.join(' and ')))].join('; ');
  return found === '' ? [] : [{ check: 'PRIVILEGE_ESCALATION', found }];
}

function remarkOf({ check, found }: Raised, statement: number | null): PolicyRemark {
  return { check, ...describeCheck(check), message: sayCheck(check, found), statement };
}
