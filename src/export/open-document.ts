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
type Inputs = ReadonlyMap<string, RoleInput>;

/**
 * A policy with open texts in the place of those that only show what is unknown. Where several are shown alike, each
 * becomes an entry of its own.
 */
export function openDocument(
  { Version, Statement: statements }: PolicyDocument,
  origins: readonly StatementOrigins[],
  inputs: Inputs,
): OpenDocument {
  return {
    Version,
    Statement: statements.map((statement, index) => {
      const origin = origins[index];
      return origin === undefined || origin.parts.size + origin.valueParts.size === 0
        ? statement
        : openStatement(statement, origin, inputs);
    }),
  };
}

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

function openStatement(
  { Resource, Condition, ...statement }: Statement,
  { parts, valueParts }: StatementOrigins,
  inputs: Inputs,
): OpenStatement {
  return {
    ...statement,
    ...(Resource === undefined
      ? {}
      : { Resource: Resource.flatMap((resource) => openTexts(resource, parts, inputs)) }),
    ...(Condition === undefined ? {} : { Condition: openConditions(Condition, valueParts, inputs) }),
  };
}

function openConditions(
  conditions: NonNullable<Statement['Condition']>,
  parts: Parts,
  inputs: Inputs,
): OpenConditions {
  return mapConditions(conditions, (values) => {
    const texts = (isAlone(values) ? [values] : values).flatMap((value) =>
      typeof value === 'string' ? openTexts(value, parts, inputs) : value,
    );
    const [first, ...others] = texts;
    return isAlone(values) && first !== undefined && others.length === 0 ? first : texts;
  });
}

function openTexts(text: string, parts: Parts, inputs: Inputs): readonly Text[] {
  const variants = parts.get(text);
  return variants === undefined ? [text] : variants.map((variant) => openText(variant, inputs));
}

function openText(parts: readonly TextPart[], inputs: Inputs): Text {
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
