import type { AddressContext } from '../address-context';
import { OPERATORS } from '../evaluate/operators';
import type { FieldProblem } from '../field-problem';
import { LIMITS, countedLength, countedTextLength } from '../limits';
import { invisibleCharacter, quoted, withoutWrapping } from '../resources/pasted-text';
import { isPartition } from '../resources/region';
import { failure, success, type Result } from '../result';
import type { OtherAccess, OtherCondition } from '../role-spec';
import type { Condition } from '../statements/condition';
import { holdsMarkSign, sampled, shownText, withMarks } from '../unknown-parts';

/** A statement of the user’s own, read: what cannot be read is left out. */
export interface ReadAccess {
  /** Such as `otherAccess.0` or `callerAccess.0`. */
  readonly field: string;
  readonly actions: readonly string[];
  /** ARNs, with unknown parts marked, or `*`. */
  readonly resources: readonly string[];
  readonly conditions: readonly Condition[];
  readonly why: string;
}

/**
 * Reads the user’s own statements as far as they go, and says by field what cannot be read. An action or a resource that
 * cannot be read is left out; a condition that cannot be read leaves the whole statement out, since without it the
 * statement would allow more.
 */
export function readOtherAccess(
  statements: readonly OtherAccess[],
  context: AddressContext,
  root: 'otherAccess' | 'callerAccess' = 'otherAccess',
): { readonly access: readonly ReadAccess[]; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  let taken = 0;

  function readAll<Item, Value>(
    items: readonly Item[],
    field: string,
    read: (item: Item) => Result<Value>,
  ): { readonly values: readonly Value[]; readonly isWhole: boolean } {
    let isWhole = true;
    const values = items.flatMap((item, index): Value[] => {
      const result = read(item);
      if (result.ok) return [result.value];
      if (result.problem.code === 'empty') return [];
      problems.push({ field: `${field}.${index}`, problem: result.problem });
      isWhole = false;
      return [];
    });
    return { values, isWhole };
  }

  const access = statements.flatMap((statement, index): ReadAccess[] => {
    const field = `${root}.${index}`;
    const actions = readAll(statement.actions, `${field}.actions`, readAction);
    const resources = readAll(statement.resources, `${field}.resources`, (text) =>
      readResource(text, context),
    );
    const conditions = readAll(statement.conditions ?? [], `${field}.conditions`, readCondition);
    const twice = secondOf(statement.conditions ?? []);
    if (twice !== -1) problems.push({ field: `${field}.conditions.${twice}`, problem: TWICE });
    if (actions.values.length === 0 || resources.values.length === 0) return [];
    if (!conditions.isWhole || twice !== -1) return [];
    const read = {
      field,
      actions: [...new Set(actions.values)],
      resources: [...new Set(resources.values)],
      conditions: conditions.values,
      why: statement.why.trim(),
    };
    const size = sizeOf(read);
    const fits = size.part <= LARGEST_PART && taken + size.whole <= MOST;
    if (fits) taken += size.whole;
    else problems.push({ field, problem: TOO_LARGE });
    return fits ? [read] : [];
  });
  return { access, problems };
}

/** A policy can hold an operator and a key but once. */
const TWICE = failure(
  'duplicate-condition',
  'There is a condition with this operator and key already. Give all values in one.',
).problem;

/** Where an operator and a key stand that have stood before; -1 where each pair stands once. IAM tells no case of keys. */
function secondOf(conditions: readonly OtherCondition[]): number {
  const seen = new Set<string>();
  return conditions.findIndex(({ operator, key }) => {
    const pair = `${operator.trim()} ${key.trim().toLowerCase()}`;
    if (pair === ' ') return false;
    const isSecond = seen.has(pair);
    seen.add(pair);
    return isSecond;
  });
}

const TOO_LARGE = failure(
  'too-large',
  'This is more than the policies of a role can hold. Name fewer or shorter actions, resources and values.',
).problem;

/** What all policies of a role hold together, in characters: more of the user’s own is no role’s. */
const MOST = LIMITS.managedPolicy.limit * LIMITS.managedPoliciesPerRole.limit;

/** What one policy holds beside what every statement takes, in characters: the smallest part of a statement must fit. */
const LARGEST_PART = LIMITS.managedPolicy.limit - 200;

/** The size of a statement, and of the smallest part that it can be cut into: conditions cannot be shared out. */
function sizeOf({ actions, resources, conditions }: Omit<ReadAccess, 'field' | 'why'>): {
  readonly whole: number;
  readonly part: number;
} {
  const texts = [actions, resources].map((list) => list.map((text) => countedTextLength(shownText(text))));
  const around = countedLength(conditions);
  return {
    whole: texts.flat().reduce((sum, length) => sum + length, around),
    part: texts.reduce((sum, lengths) => sum + Math.max(...lengths), around),
  };
}

/** A service’s prefix and an action’s name, which may hold wildcards. The longest of AWS’s have 35 and 64 characters. */
const ACTION = /^[a-z0-9-]{1,36}:[A-Za-z0-9*?]{1,128}$/;

/** A service that was picked, and no action yet. */
const UNFINISHED = /^[a-z0-9-]+:$/;

/** Reads one action, such as `dynamodb:GetItem`. */
export function readAction(text: string): Result<string> {
  const typed = withoutWrapping(text);
  if (typed === '' || UNFINISHED.test(typed)) return failure('empty', '');
  if (ACTION.test(typed)) return success(typed);
  if (typed === '*' || typed === '*:*')
    return failure('every-action', 'This allows everything in the account. Name a service and an action.');
  return failure(
    'bad-action',
    `${quoted(typed)} is not an action. Write the service and the action, such as dynamodb:GetItem.`,
  );
}

/** What a policy can hold. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const WRITABLE = /^[\u0021-\u00FF][\u0020-\u00FF]*$/;
const ARN = /^arn:([^:]+):([a-z0-9-]+):([^:]*):([^:]*):(.+)$/;

/** Reads one resource: an ARN, which may hold wildcards, policy variables and unknown parts, or `*`. */
export function readResource(text: string, context: AddressContext): Result<string> {
  if (holdsMarkSign(text)) return failure('invisible-character', 'There is an invisible character in this.');
  const typed = withMarks({ text: withoutWrapping(text) }, context).text;
  if (typed === '') return failure('empty', '');
  if (typed === '*') return success('*');
  const invisible = invisibleCharacter(typed);
  if (invisible !== null) return failure('invisible-character', invisible);
  const [, partition] = ARN.exec(sampled(typed, 'x')) ?? [];
  if (partition === undefined || !(isPartition(partition) || partition === '*'))
    return failure(
      'not-an-arn',
      `${quoted(typed)} is not an ARN. Write it like arn:${context.partition}:dynamodb:REGION:ACCOUNT:table/NAME, or * for everything.`,
    );
  if (partition !== context.partition && partition !== '*')
    return failure(
      'other-partition',
      `This is in partition ${partition}, the rest of the role in ${context.partition}. IAM refuses a policy that mixes them.`,
    );
  if (!WRITABLE.test(sampled(typed, 'x')))
    return failure('unwritable', 'Policies can hold Latin characters only. Use * in place of others.');
  return success(typed);
}

const OPERATOR = /^(?:For(?:AllValues|AnyValue):)?([A-Za-z]+?)(?:IfExists)?$/;
const KEY = /^[a-z0-9-]+:[\w./@:=+-]{1,256}$/i;

/** Reads one condition: an operator of IAM’s, a key and at least one value. */
export function readCondition({ operator, key, values }: OtherCondition): Result<Condition> {
  const given = values.map((value) => value.trim()).filter((value) => value !== '');
  // Without a key and a value it says nothing yet, whatever the operator.
  if (key.trim() === '' && given.length === 0) return failure('empty', '');
  const [, base = ''] = OPERATOR.exec(operator.trim()) ?? [];
  if (base !== 'Null' && !OPERATORS.has(base))
    return failure('bad-operator', `${quoted(operator)} is not a condition operator, such as StringEquals.`);
  if (!KEY.test(key.trim()))
    return failure('bad-key', `${quoted(key)} is not a condition key, such as aws:ResourceTag/team.`);
  if (given.length === 0) return failure('no-value', `The condition on ${key.trim()} has no value.`);
  if (!given.every((value) => WRITABLE.test(value) && !holdsMarkSign(value)))
    return failure('unwritable', 'Policies can hold Latin characters only.');
  return success({ operator: operator.trim(), key: key.trim(), values: [...new Set(given)].toSorted() });
}
