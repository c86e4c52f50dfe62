import { asArray, statementMembers, type PolicyJson, type RoleSpec } from '../../policy';
import type { Piece } from '../languages/value';

/** A part of a policy that only the deployment knows. */
interface OpenPart {
  readonly expression: string;
  readonly pieces: readonly Piece[] | null;
}

/** The fields of a statement that take texts, each with the one that says the contrary. */
const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['Action', 'Action'],
  ['Resource', 'Resource'],
  ['NotAction', 'Action'],
  ['NotResource', 'Resource'],
]);

/** A policy with open parts, at its narrowest and at its widest; both have the statements of the policy, in order. */
export interface Bounds {
  readonly least: PolicyJson;
  readonly most: PolicyJson;
}

/** What a policy allows in any case, and what it may allow, whatever its open parts turn out to be. */
export function boundsOf(policy: PolicyJson): Bounds {
  const bound = (isMost: boolean) =>
    withStatements(policy, (body) => (isOpenStatement(body) ? closed(body, isMost) : body));
  return { least: bound(false), most: bound(true) };
}

/** A policy whose region, account and partition are those of the form, where a template leaves them to the deployment. */
export function withPlace(
  policy: PolicyJson,
  { region, accountId }: Pick<RoleSpec['account'], 'region' | 'accountId'>,
): PolicyJson {
  const known: ReadonlyMap<string, string> = new Map([
    ['region', region],
    ['account', accountId],
    ['partition', partitionOf(region)],
  ]);
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((entry) => fill(entry));
    const fields = statementMembers(value);
    if (fields === null) return value;
    const { expression, pieces } = fields;
    if (typeof expression === 'string')
      return textWith({ expression, pieces: Array.isArray(pieces) ? pieces : null }, known) ?? value;
    return Object.fromEntries(Object.entries(fields).map(([key, entry]) => [key, fill(entry)]));
  };
  return withStatements(policy, fill);
}

/** The expressions that a statement waits for; none where it is written out. */
export function expressionsIn(body: unknown): readonly string[] {
  const fields = statementMembers(body) ?? {};
  if (isWholeOpen(fields)) return [String(fields['expression'])];
  const parts = ['Effect', ...OPPOSITES.keys()].flatMap((name) => asArray(fields[name]));
  const all = [...parts, ...conditionValues(fields['Condition'])];
  return [...new Set(all.flatMap((part) => openPart(part)?.expression ?? []))];
}

/** Whether a statement has a part that is not known yet. */
export function isOpenStatement(body: unknown): boolean {
  return expressionsIn(body).length > 0;
}

function withStatements(policy: PolicyJson, change: (body: unknown) => unknown): PolicyJson {
  const { Statement } = policy;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- statements as they were pasted; isAllowed believes nothing of them
  return { ...policy, Statement: asArray(Statement).map((body) => change(body)) } as PolicyJson;
}

/** Whether a template fills in a statement as a whole. */
function isWholeOpen(fields: Readonly<Record<string, unknown>>): boolean {
  return typeof fields['expression'] === 'string' && !('Effect' in fields);
}

/** Where IAM takes a text alone, an object is what a template fills in. */
function openPart(value: unknown): OpenPart | null {
  const fields = statementMembers(value);
  if (fields === null) return null;
  const { expression, pieces } = fields;
  if (typeof expression !== 'string') return { expression: JSON.stringify(fields), pieces: null };
  return { expression, pieces: Array.isArray(pieces) ? pieces : null };
}

/** How CloudFormation and Terraform write where a deployment is; other variables may be called `region` too. */
const PLACE = /\bAWS::|\baws_(?:caller_identity|region|partition)\b/;

/** Its text, where all that is open in it is the place of the deployment. */
function textWith({ expression, pieces }: OpenPart, known: ReadonlyMap<string, string>): string | null {
  if (pieces === null) return null;
  const isPlace = PLACE.test(expression);
  const texts = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    // No variable of a person's own is called so.
    return isPlace || piece.name === 'partition' ? (known.get(piece.name) ?? '') : '';
  });
  return texts.includes('') ? null : texts.join('');
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return region === '' ? '' : 'aws';
}

/** Decides nothing. */
const INERT = {};

/** A statement as if its open parts made the policy allow as much, or as little, as they can. */
function closed(body: unknown, isMost: boolean): unknown {
  const fields = statementMembers(body);
  if (fields === null) return body;
  if (isWholeOpen(fields)) return isMost ? { Effect: 'Allow', Action: '*', Resource: '*' } : INERT;
  const effect = openPart(fields['Effect']) === null ? fields['Effect'] : isMost ? 'Allow' : 'Deny';
  const grows = (effect === 'Allow') === isMost;
  const condition = closedCondition(fields['Condition'], grows);
  if (condition === null) return INERT;
  const others = Object.entries(fields).filter(
    ([name]) => name !== 'Effect' && name !== 'Condition' && !OPPOSITES.has(name),
  );
  const texts = [...OPPOSITES].flatMap(([name, opposite]): [string, unknown][] => {
    if (fields[name] === undefined) return [];
    const isNegative = name !== opposite;
    const patterns = closedTexts(fields[name], grows !== isNegative);
    return patterns.length === 0 && isNegative ? [[opposite, '*']] : [[name, patterns]];
  });
  return Object.fromEntries([...others, ...texts, ...condition, ['Effect', effect]]);
}

/** Open texts as patterns of all that they can be, or without them. */
function closedTexts(value: unknown, isKept: boolean): unknown[] {
  return asArray(value).flatMap((entry) => {
    const part = openPart(entry);
    if (part === null) return [entry];
    return isKept ? [patternOf(part)] : [];
  });
}

function patternOf({ expression, pieces }: OpenPart): string {
  const isArn = (name: string) => /(?:^|[^a-z])arn["'\])}\s]*$/i.test(name);
  if (pieces === null) return isArn(expression) ? 'arn:*' : '*';
  return pieces
    .map((piece, index) => {
      if (typeof piece === 'string') return piece;
      return index === 0 && isArn(piece.name) ? 'arn:*' : '*';
    })
    .join('');
}

/** The condition as a member; none where nothing is left of it, and null where it never holds. */
function closedCondition(condition: unknown, isHeld: boolean): [string, unknown][] | null {
  if (condition === undefined) return [];
  const operators = statementMembers(condition);
  if (operators === null || !conditionValues(condition).some((value) => openPart(value) !== null))
    return [['Condition', condition]];
  if (!isHeld) return null;
  if ('expression' in operators) return [];
  const closedOperators = Object.entries(operators).flatMap(([operator, keys]): [string, unknown][] => {
    if ('expression' in (statementMembers(keys) ?? {})) return [];
    const kept = Object.entries(statementMembers(keys) ?? {}).filter(([, values]) =>
      asArray(values).every((value) => openPart(value) === null),
    );
    return kept.length === 0 ? [] : [[operator, Object.fromEntries(kept)]];
  });
  return closedOperators.length === 0 ? [] : [['Condition', Object.fromEntries(closedOperators)]];
}

/** All values of all operators, or the condition itself where it is filled in as a whole. */
function conditionValues(condition: unknown): readonly unknown[] {
  const operators = statementMembers(condition);
  if (operators === null || 'expression' in operators) return operators === null ? [] : [operators];
  return Object.values(operators).flatMap((keys) => {
    const fields = statementMembers(keys);
    if (fields === null || 'expression' in fields) return fields === null ? [] : [fields];
    return Object.values(fields).flatMap((values) => asArray(values));
  });
}
