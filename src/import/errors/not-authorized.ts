import { type DeniedFacts } from './access-denied';
import { causeIn } from './causes';
import { TWO_SIDES, serviceTrust } from './trust-advice';
import { hasUnknownParts, namedResource, withoutEnd } from './named-resource';

const SIGN = /(?:is|am|are) not authorized to perform:? ?/i;

/** Further back than any principal. Characters. */
const LONGEST_PRINCIPAL = 400;

const ACTIONS = /^["'`]?([a-z0-9-]+:\w+(?:, ?[a-z0-9-]+:\w+)*)/i;

const RESOURCE =
  /^[^.]{0,40}? on (?:this |the )?resources?(?:\(s\))?(?:: ?| (?=["'`]|arn:))(?:"([^"]+)"|'([^']+)'|`([^`]+)`|((?:role|user|group|policy|instance profile) [^\s"',]+)|([^\s"',]+))/;

/**
 * `User: X is not authorized to perform: ACTION on resource: Y`, as most services write it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function readNotAuthorized(message: string): DeniedFacts | null {
  const sign = SIGN.exec(message);
  if (sign === null) return null;
  const after = message.slice(sign.index + sign[0].length);
  const [listed = '', names = ''] = ACTIONS.exec(after) ?? [];
  if (names === '') return null;
  const principal = principalBefore(message.slice(Math.max(0, sign.index - LONGEST_PRINCIPAL), sign.index));
  const actions = names.split(/, ?/);
  const rest = after.slice(listed.length);
  const words =
    RESOURCE.exec(rest)
      ?.slice(1)
      .find((each) => each !== undefined) ?? '';
  const resource = namedResource(words, principal);
  const isService = principal === '' || principal.endsWith('.amazonaws.com');
  const blamed = causeIn(rest);
  const isTrust =
    blamed.cause === 'trust-policy' || (isService && actions[0]?.startsWith('sts:AssumeRole') === true);
  return {
    // A service is not refused by its own role: it could not get into the one that it names.
    principal: isTrust && isService ? resource : principal,
    resource,
    actions,
    ...(isTrust ? { cause: 'trust-policy' as const } : blamed),
    advice: [
      ...(isTrust ? (isService ? [serviceTrust(message)] : TWO_SIDES) : []),
      ...adviceOn(words, resource),
      ...elsewhere(rest),
      ...encoded(message),
    ],
  };
}

/** After `User:`, or the last word. */
function principalBefore(text: string): string {
  const at = text.lastIndexOf('User: ');
  const named = at === -1 ? (text.trim().split(' ').at(-1) ?? '') : text.slice(at + 'User: '.length).trim();
  const bare = withoutEnd(named.replace(/^["'`(]+/, ''));
  return /^(?:I|you|not|and|is)$/i.test(bare) ? '' : bare;
}

function adviceOn(words: string, resource: string): string[] {
  const named = withoutEnd(words);
  if (named === '' || named === '*' || named === resource) return [];
  if (resource === '')
    return [`The message names its resource as ${named}, which is not a whole ARN: look it up.`];
  if (hasUnknownParts(resource))
    return [`Parts of the resource are masked in the message: fill in ${unknownIn(resource)}.`];
  return [
    `The message says “${named}”: as an ARN that is ${resource}, with the path before the name, if there is one.`,
  ];
}

function unknownIn(resource: string): string {
  return [...new Set(resource.match(/<[^<>]+>/g) ?? [])].join(' and ');
}

/** KMS, of a key that it does not name. */
function elsewhere(rest: string): string[] {
  return /does not exist in this Region/i.test(rest)
    ? [
        'AWS does not tell these apart: there is no such key in this region, or not in this account; the key’s policy does not allow it; or it denies it. Check the key’s ID, region and account first, then its policy.',
      ]
    : [];
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html */
export function encoded(message: string): string[] {
  return /Encoded authorization failure message/i.test(message)
    ? [
        'What was refused, and why, is in the encoded message: aws sts decode-authorization-message --encoded-message … shows it to whoever is allowed sts:DecodeAuthorizationMessage.',
      ]
    : [];
}
