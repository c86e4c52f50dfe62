import {
  arnLike,
  binaryEquals,
  date,
  ipAddress,
  numeric,
  stringEquals,
  stringEqualsIgnoreCase,
  stringLike,
  type Comparison,
} from './comparisons';

/** A condition operator: how values compare, and whether it wants that none does. */
export interface Operator {
  readonly compare: Comparison;
  readonly negated: boolean;
  /**
   * Only texts and ARNs may hold variables.
   * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
   */
  readonly variables: boolean;
}

type Holds = (value: number, wanted: number) => boolean;

const equal: Holds = (value, wanted) => value === wanted;

/** The four that have an order, for numbers and dates alike. */
const ORDERS = {
  LessThan: (value, wanted) => value < wanted,
  LessThanEquals: (value, wanted) => value <= wanted,
  GreaterThan: (value, wanted) => value > wanted,
  GreaterThanEquals: (value, wanted) => value >= wanted,
} satisfies Record<string, Holds>;

function is(compare: Comparison): Operator {
  return { compare, negated: false, variables: TEXTS.has(compare) };
}

function isNot(compare: Comparison): Operator {
  return { ...is(compare), negated: true };
}

const TEXTS: ReadonlySet<Comparison> = new Set([stringEquals, stringEqualsIgnoreCase, stringLike, arnLike]);

/** All but `Null`, which looks at presence alone. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['StringEquals', is(stringEquals)],
  ['StringNotEquals', isNot(stringEquals)],
  ['StringEqualsIgnoreCase', is(stringEqualsIgnoreCase)],
  ['StringNotEqualsIgnoreCase', isNot(stringEqualsIgnoreCase)],
  ['StringLike', is(stringLike)],
  ['StringNotLike', isNot(stringLike)],
  ['NumericEquals', is(numeric(equal))],
  ['NumericNotEquals', isNot(numeric(equal))],
  ['DateEquals', is(date(equal))],
  ['DateNotEquals', isNot(date(equal))],
  ...Object.entries(ORDERS).flatMap(([name, holds]): [string, Operator][] => [
    [`Numeric${name}`, is(numeric(holds))],
    [`Date${name}`, is(date(holds))],
  ]),
  ['Bool', { ...is(stringEqualsIgnoreCase), variables: false }],
  ['BinaryEquals', { ...is(binaryEquals), variables: false }],
  ['IpAddress', is(ipAddress)],
  ['NotIpAddress', isNot(ipAddress)],
  // IAM: the Equals and the Like forms behave identically.
  ['ArnEquals', is(arnLike)],
  ['ArnLike', is(arnLike)],
  ['ArnNotEquals', isNot(arnLike)],
  ['ArnNotLike', isNot(arnLike)],
]);
