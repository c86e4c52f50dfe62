import { AMENDMENTS } from '../amendments/amendments';
import type { Requirement } from '../apis/requirement';
import type { PolicyDocument, Statement } from '../document';
import { groupBy } from '../group-by';
import type { ResolvedSpec } from '../resolve-spec';
import type { Reason, StatementOrigins } from '../role-policies';
import { isMarked, shownText, textParts, type TextPart } from '../unknown-parts';
import { conditionBlock, fieldsByKey, type Condition } from './condition';
import { mergeGrants, type Grant, type Merged } from './merge';
import { cutStatement, packStatements, withSid, type Sized } from './split';

/** The permissions of a role, one entry per managed policy. */
export interface BuiltPermissions {
  readonly documents: readonly PolicyDocument[];
  /** Beside each policy, one entry per statement. */
  readonly origins: readonly (readonly StatementOrigins[])[];
  /** What each policy takes, in characters as IAM counts them. */
  readonly sizes: readonly number[];
}

/**
 * Builds the permissions policies of a role.
 *
 * The same spec always gives the same text: statements follow the catalogue, resources are sorted
 * and appear once. A requirement that reaches nothing is left out, because IAM refuses a statement
 * with an empty Resource list.
 */
export function buildPermissions(
  spec: Pick<ResolvedSpec, 'level'>,
  grants: readonly Grant[],
): BuiltPermissions {
  const statements = mergeGrants(grants).flatMap(statementsOf);
  const policies = packStatements(spec.level === 'guide' ? statements : withSids(statements));
  return {
    documents: policies.map(({ held }) => ({
      Version: '2012-10-17',
      Statement: held.map(({ statement }) => statement),
    })),
    origins: policies.map(({ held }) => held.map(({ beside }) => beside.origins)),
    sizes: policies.map(({ used }) => used),
  };
}

interface Beside {
  readonly name: string;
  readonly origins: StatementOrigins;
}

type Parts = ReadonlyMap<string, readonly (readonly TextPart[])[]>;

const NO_PARTS: Parts = new Map();
const NO_FIELDS: StatementOrigins['conditions'] = new Map();

/** One statement, or several where it is too large for one policy. Here unknown parts become what a policy shows. */
function statementsOf({ name, actions, list, conditions, grants }: Merged): readonly Sized<Beside>[] {
  const texts = list.resources.some((each) => isMarked(each)) || conditions.some(holdsMark);
  const { resources, fields } = texts ? shown(list.resources, list.fields) : list;
  const parts = texts ? partsOf(list.resources) : NO_PARTS;
  const valueParts = texts ? partsOf(conditions.flatMap(({ values }) => values)) : NO_PARTS;
  const written = texts ? conditions.map((condition) => shownCondition(condition)) : conditions;
  const whole: Statement = {
    Effect: 'Allow',
    Action: actions,
    Resource: resources,
    ...(written.length === 0 ? {} : { Condition: conditionBlock(written) }),
  };
  const why = grants.map(reasonOf);
  const reasons = new Map(actions.map((action) => [action, reasonsOf(action, grants, why)]));
  const keys = conditions.length === 0 ? NO_FIELDS : fieldsByKey(grants.flatMap((grant) => grant.conditions));
  return cutStatement(whole).map(({ statement, size }) => {
    const held = statement.Resource ?? [];
    const named = held === resources ? fields : new Map(held.map((each) => [each, fields.get(each) ?? []]));
    return {
      statement,
      size,
      beside: { name, origins: { actions: reasons, resources: named, conditions: keys, parts, valueParts } },
    };
  });
}

function holdsMark({ values }: Condition): boolean {
  return values.some((value) => isMarked(value));
}

function shownCondition(condition: Condition): Condition {
  return { ...condition, values: [...new Set(condition.values.map(shownText))].toSorted() };
}

/** Resources as a policy shows them, with the fields of all that are shown alike. */
function shown(
  resources: readonly string[],
  fields: ReadonlyMap<string, readonly string[]>,
): { resources: readonly string[]; fields: ReadonlyMap<string, readonly string[]> } {
  const shownFields = new Map<string, readonly string[]>();
  for (const resource of resources) {
    const text = shownText(resource);
    shownFields.set(text, [...(shownFields.get(text) ?? []), ...(fields.get(resource) ?? [])]);
  }
  return { resources: [...shownFields.keys()].toSorted(), fields: shownFields };
}

/** Of each shown text with something unknown its parts. Two different texts may be shown alike: then both are kept. */
function partsOf(texts: readonly string[]): Parts {
  const alike = [...groupBy([...new Set(texts)], shownText)];
  return new Map(
    alike
      .filter(([, held]) => held.some((each) => isMarked(each)))
      .map(([text, held]) => [text, held.map((each) => textParts(each))]),
  );
}

/** Names each statement after its requirement, numbered where several share it: a Sid is unique. */
function withSids(statements: readonly Sized<Beside>[]): readonly Sized<Beside>[] {
  const numbers = new Map<string, number>();
  const shared = groupBy(statements, ({ beside }) => beside.name);
  return statements.map((sized) => {
    const { beside } = sized;
    const number = (numbers.get(beside.name) ?? 0) + 1;
    numbers.set(beside.name, number);
    const Sid = shared.get(beside.name)?.length === 1 ? beside.name : `${beside.name}${number}`;
    return withSid(sized, Sid);
  });
}

/** Of all reasons, which stand beside their grants, those for one action. */
function reasonsOf(action: string, grants: readonly Grant[], why: readonly Reason[]): readonly Reason[] {
  // One grant is there for all actions of its statement.
  return grants.length === 1 ? why : why.filter((_, index) => grants[index]?.actions.includes(action));
}

function reasonOf({ name, origin }: Grant): Reason {
  if ('access' in origin)
    return {
      requirement: name,
      api: null,
      field: origin.access.field,
      purpose: origin.access.why || OWN_PURPOSE,
      source: null,
    };
  const { row, api, amendment, source } = origin;
  const field = fieldOf(row);
  return {
    requirement: row.id,
    api,
    ...(amendment === undefined ? {} : { amendment }),
    ...(field === undefined ? {} : { field }),
    purpose: row.purpose,
    source,
    ...(row.inferred === true ? { inferred: true } : {}),
  };
}

/** Rows that the named calls decide about, once there are any. */
const UP_TO_CALLS: ReadonlySet<string> = new Set(
  AMENDMENTS.flatMap(({ change }) =>
    change.type === 'narrow'
      ? Object.entries(change.rows).flatMap(([id, { when }]) => (when === 'with-calls' ? id : []))
      : [],
  ),
);

/** The field that asks for a row, beyond the choice of its operation. */
function fieldOf({ id, when }: Requirement): string | undefined {
  if (when === 'in-a-vpc') return 'vpc';
  if (when === 'with-calls' || UP_TO_CALLS.has(id)) return 'calls';
  return when === undefined ? undefined : `options.${when.option}`;
}

/** What a statement of the user’s own is for, where they do not say. */
export const OWN_PURPOSE = 'do what you have added under Other access';
