import { OPERATORS } from '../evaluate/operators';
import { asArray, statementMembers } from '../evaluate/policy-json';
import type { CheckId } from './published-checks';

/** Stands in a text for what only a deployment or a person knows. Nothing is said of a part that holds it. */
export const OPEN = '\uE000';

/** What a rule found in a statement or a document. */
export interface Raised {
  readonly check: CheckId;
  /** For the sentence of the check. */
  readonly found: string;
}

export type PolicyKind = 'permissions' | 'trust';

/** One key of one condition operator. */
export interface ConditionView {
  /** As written, such as `ForAllValues:StringLikeIfExists`. */
  readonly operator: string;
  readonly qualifier: 'ForAllValues' | 'ForAnyValue' | null;
  /** Without qualifier and `IfExists`. */
  readonly base: string;
  readonly ifExists: boolean;
  readonly key: string;
  readonly values: readonly string[];
}

/** A statement as the rules look at it; what is of a wrong type is left out, and said by one rule alone. */
export interface StatementView {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly isAllow: boolean;
  /** Null where it has no such element. */
  readonly actions: readonly string[] | null;
  readonly notActions: readonly string[] | null;
  readonly resources: readonly string[] | null;
  readonly notResources: readonly string[] | null;
  readonly conditions: readonly ConditionView[];
  readonly kind: PolicyKind;
  /** Whether policy variables are more than text. */
  readonly hasVariables: boolean;
}

/** Reads a statement; null for what is none. */
export function viewStatement(body: unknown, kind: PolicyKind, hasVariables: boolean): StatementView | null {
  const fields = statementMembers(body);
  if (fields === null) return null;
  const texts = (name: string) => (fields[name] === undefined ? null : textsIn(fields[name]));
  return {
    fields,
    isAllow: fields['Effect'] === 'Allow',
    actions: texts('Action'),
    notActions: texts('NotAction'),
    resources: texts('Resource'),
    notResources: texts('NotResource'),
    conditions: conditionsIn(fields['Condition']),
    kind,
    hasVariables,
  };
}

/** More texts and characters than this no policy can hold: that it is too large is said of the whole. */
const MOST_TEXTS = 1_000;
const LONGEST = 6_144;

function textsIn(value: unknown): readonly string[] {
  return asArray(value)
    .filter((entry) => typeof entry === 'string')
    .slice(0, MOST_TEXTS)
    .map((text) => text.slice(0, LONGEST));
}

const OPERATOR = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/is;

function conditionsIn(condition: unknown): readonly ConditionView[] {
  return Object.entries(statementMembers(condition) ?? {}).flatMap(([operator, keys]) => {
    const [, qualifier = '', base = '', ifExists = ''] = OPERATOR.exec(operator) ?? [];
    return Object.entries(statementMembers(keys) ?? {}).map(([key, values]): ConditionView => ({
      operator,
      qualifier: qualifierOf(qualifier),
      base,
      ifExists: ifExists !== '',
      key,
      values: asArray(values)
        .slice(0, MOST_TEXTS)
        .map((value) => (isPlain(value) ? String(value).slice(0, LONGEST) : OPEN)),
    }));
  });
}

/** What IAM takes as a value of a condition. */
function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Whether a condition is of operators, keys and values throughout. */
export function isWellFormed(condition: unknown): boolean {
  const operators = statementMembers(condition);
  return (
    operators !== null &&
    Object.values(operators).every((keys) => {
      const fields = statementMembers(keys);
      return fields !== null && Object.values(fields).every((values) => asArray(values).every(isPlain));
    })
  );
}

function qualifierOf(written: string): ConditionView['qualifier'] {
  if (written === '') return null;
  return written.toLowerCase() === 'forallvalues' ? 'ForAllValues' : 'ForAnyValue';
}

/** IAM’s operators by their names in small letters. */
const BY_NAME: ReadonlyMap<string, string> = new Map(
  [...OPERATORS.keys(), 'Null'].map((name) => [name.toLowerCase(), name]),
);

/** IAM’s spelling of an operator; null for what is none. */
export function operatorNamed(base: string): string | null {
  return BY_NAME.get(base.toLowerCase()) ?? null;
}
