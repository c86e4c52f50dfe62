import { MANY, ONE, piecesFit, type Piece } from './pieces';
import type { LastPart, ResourceType } from './service-facts';

/** `${TableName}`, or `{…}` as one pattern of AWS OpsWorks has it; or any other character. */
const PATTERN_PARTS = /\$?\{[^{}]*\}|./gs;

/** A policy variable, a part that is not known; or any other character. */
const ARN_PARTS = /\$\{(?:[*?$]|[^${}]*)\}|<[^<>]*>|./gs;

/**
 * The one variable that stands for nothing too: the path of an API’s root.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html
 */
const MAY_BE_EMPTY = '${ApiSpecificResourcePath}';

/** Partition, service, region, account and resource, after `arn`. */
const SEGMENTS = 6;

/**
 * Whether an ARN can be one of a resource type’s.
 *
 * It may hold `*` and `?`, a policy variable such as `${aws:username}`, capitals that stand for a name, and
 * `<a part that is not known>`; it fits as soon as one ARN that it stands for does. IAM matches each of the
 * first five parts on its own, and adds a star for each that is missing at the end.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 *
 * A variable of the type holds a slash only where it is the last, or where no slash follows it: the bucket
 * `acme` is no object, and the object `acme/data` no bucket. Whether region and account exist is not asked.
 *
 * @example
 * arnFits(table, 'arn:aws:dynamodb:*:123456789012:table/churn*') // true
 * arnFits(table, 'arn:aws:dynamodb:eu-west-1:123456789012:table/churn/index/age') // false
 */
export function arnFits(type: Pick<ResourceType, 'arn' | 'lastPart'>, arn: string): boolean {
  const wanted = segmentsOf(type.arn.match(PATTERN_PARTS) ?? []);
  const given = segmentsOf(arn.match(ARN_PARTS) ?? []);
  return wanted.every((parts, index) =>
    piecesFit(patternPieces(parts, type.lastPart), arnPieces(given[index] ?? ['*'])),
  );
}

/** Cuts at the first five colons. */
function segmentsOf(parts: readonly string[]): readonly (readonly string[])[] {
  const segments: string[][] = [[]];
  for (const part of parts) {
    if (part === ':' && segments.length < SEGMENTS) segments.push([]);
    else segments.at(-1)?.push(part);
  }
  return segments;
}

function patternPieces(parts: readonly string[], lastPart: LastPart): readonly Piece[] {
  return parts.flatMap((part, index) => {
    if (part.length === 1) return part === '*' ? MANY : part;
    const next = parts[index + 1];
    const slash = next === undefined ? lastPart === 'path' : next !== '/';
    const rest = { many: true, slash };
    return part === MAY_BE_EMPTY ? [rest] : [{ many: false, slash }, rest];
  });
}

function arnPieces(parts: readonly string[]): readonly Piece[] {
  return parts.map((part) => {
    if (part === '?') return ONE;
    if (part === '*') return MANY;
    if (part.length === 1) return part;
    // `${*}`, `${?}` and `${$}` are the characters themselves.
    return /^\$\{[*?$]\}$/.test(part) ? part.charAt(2) : MANY;
  });
}
