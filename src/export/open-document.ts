import type { PolicyDocument, Statement, StatementOrigins, TextPart } from '../policy';
import { OWN_ARN, type RoleInput } from './role-inputs';

/** What stands in a text for something that is not known yet. */
export interface Reference {
  /** Null for the ARN of the role itself. */
  readonly input: RoleInput | null;
  /** What the policies show in its place. */
  readonly shown: string;
}

/** A text of a policy with something in it that is still to be named. In JSON it is what the policies show. */
export class OpenText {
  constructor(readonly parts: readonly (string | Reference)[]) {}

  toJSON(): string {
    return this.parts.map((part) => (typeof part === 'string' ? part : part.shown)).join('');
  }
}

/** A text, or one that is still open. */
export type Text = string | OpenText;

/** The value of a condition key, or its values. */
export type Values = Text | readonly Text[];

/** Operator → condition key → its values. */
export type OpenConditions = Readonly<Record<string, Readonly<Record<string, Values>>>>;

export interface OpenStatement extends Omit<Statement, 'Resource' | 'Condition'> {
  readonly Resource?: readonly Text[];
  readonly Condition?: OpenConditions;
}

/** A policy whose texts may be open. */
export interface OpenDocument extends Omit<PolicyDocument, 'Statement'> {
  readonly Statement: readonly OpenStatement[];
}

/** How an exporter writes one: an input, or null for the ARN of the role itself. */
export type WriteReference = (input: RoleInput | null) => string;

type Parts = StatementOrigins['parts'];

/** What stands for what in the texts of a policy. */
export interface Known {
  /** By the name of the unknown part. */
  readonly inputs: ReadonlyMap<string, RoleInput>;
  /** See `ownArnOf`. */
  readonly ownArn: readonly string[] | null;
}

/**
 * A policy with open texts in the place of those that only show what is unknown, and of the role’s own ARN, whoever
 * wrote it: what a tool makes may turn out to be in another account. Where several are shown alike, each becomes an
 * entry of its own.
 *
 * For permissions only. In every format they are made after the role and apart from it, inline ones too, so that they
 * can refer to it. A role whose trust policy referred to itself could not be made.
 */
export function openDocument(
  { Version, Statement: statements }: PolicyDocument,
  origins: readonly StatementOrigins[],
  known: Known,
): OpenDocument {
  return {
    Version,
    Statement: statements.map((statement, index) =>
      openStatement(statement, origins[index] ?? NO_ORIGINS, known),
    ),
  };
}

const NO_ORIGINS: Pick<StatementOrigins, 'parts' | 'valueParts'> = {
  parts: new Map(),
  valueParts: new Map(),
};

/** Conditions, the values of each key written in another way. */
export function mapConditions<To>(
  conditions: OpenConditions,
  write: (values: Values) => To,
): Readonly<Record<string, Readonly<Record<string, To>>>> {
  return mapValues(conditions, (keys) => mapValues(keys, write));
}

/** Whether a value stands alone, and in no list. */
export function isAlone(values: Values): values is Text {
  return typeof values === 'string' || values instanceof OpenText;
}

/** Every open text in a value. */
export function openTextsIn(value: unknown): readonly OpenText[] {
  if (value instanceof OpenText) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((each) => openTextsIn(each));
}

/** A value with a text in the place of each that is open. */
export function filledIn(value: unknown, write: (reference: Reference) => string): unknown {
  if (value instanceof OpenText)
    return value.parts.map((part) => (typeof part === 'string' ? part : write(part))).join('');
  if (Array.isArray(value)) return value.map((each) => filledIn(each, write));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filledIn(each, write)]));
}

/** What is asked for in a value. */
export function inputsIn(value: unknown): ReadonlySet<RoleInput> {
  const references = openTextsIn(value).flatMap(({ parts }) => parts);
  return new Set(references.flatMap((part) => (typeof part === 'string' ? [] : (part.input ?? []))));
}

function openStatement(
  { Resource, Condition, ...statement }: Statement,
  { parts, valueParts }: Pick<StatementOrigins, 'parts' | 'valueParts'>,
  known: Known,
): OpenStatement {
  return {
    ...statement,
    ...(Resource === undefined
      ? {}
      : { Resource: Resource.flatMap((resource) => openTexts(resource, parts, known)) }),
    ...(Condition === undefined ? {} : { Condition: openConditions(Condition, valueParts, known) }),
  };
}

function openConditions(
  conditions: NonNullable<Statement['Condition']>,
  parts: Parts,
  known: Known,
): OpenConditions {
  return mapConditions(conditions, (values) => {
    const texts = (isAlone(values) ? [values] : values).flatMap((value) =>
      typeof value === 'string' ? openTexts(value, parts, known) : value,
    );
    const [first, ...others] = texts;
    return isAlone(values) && first !== undefined && others.length === 0 ? first : texts;
  });
}

function openTexts(text: string, parts: Parts, known: Known): readonly Text[] {
  const variants = parts.get(text) ?? [[text]];
  return variants.map((variant) =>
    isOwnArn(variant, known) ? new OpenText([{ input: null, shown: text }]) : openText(variant, known),
  );
}

/** Between two unknown parts, and around them, stands one text at most: a name in its place is no text. */
function isOwnArn(parts: readonly TextPart[], { ownArn }: Known): boolean {
  return (
    ownArn?.length === parts.length &&
    parts.every((part, index) => ownArn[index] === (typeof part === 'string' ? part : part.unknown))
  );
}

function openText(parts: readonly TextPart[], { inputs }: Known): Text {
  const [first, ...others] = parts;
  if (typeof first === 'string' && others.length === 0) return first;
  return new OpenText(
    parts.map((part) => {
      if (typeof part === 'string') return part;
      const { unknown, shown } = part;
      const input = unknown === OWN_ARN ? null : inputs.get(unknown);
      return input === undefined ? shown : { input, shown };
    }),
  );
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
