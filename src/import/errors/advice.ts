import type { DeniedFacts } from './access-denied';
import { CAUSES } from './causes';
import { kindOfPrincipal } from './principal';

const DENY_WINS = 'A statement that denies wins over every one that allows: no further statement can help.';

/** Who must take out a statement that denies. */
const DENIERS = {
  identity:
    'It is in an identity-based policy, one of the policies of whoever was refused: find the statement with "Effect": "Deny" there, and remove or narrow it.',
  resource:
    'It is in the policy of the resource itself, such as the bucket’s policy or the key’s policy: its owner must remove or narrow it.',
  control:
    'It is in a policy of your AWS organization (a service control policy, SCP, or a resource control policy): only the organization’s administrators can remove or narrow it.',
  boundary: 'It is in the permissions boundary: the administrator who set it must remove or narrow it.',
  session: 'It is in the session policy: whoever starts the session must remove or narrow it.',
  endpoint: 'It is in the policy of the VPC endpoint: whoever runs the VPC must remove or narrow it.',
} as const;

const UNNAMED =
  'This wording does not name the kind of policy. A policy of the organization (a service control policy, SCP), a permissions boundary, a policy of the role or one of the resource can hold it: ask an administrator, and look for "Effect": "Deny".';

const CALLER =
  'is the identity that made the call, not SageMaker’s execution role. Add the permission to the caller’s own policy. This role stays as it is.';

const OTHER_SERVICE =
  'is the role of another service. It made the call, not SageMaker’s execution role. Add the permission to that role’s own policy. This role stays as it is.';

const MASKED =
  'The execution role’s account is masked in the message: the form’s role stays open until you name it.';

/** What is to be said of a refusal, most of all who must do something. */
export function adviceFor(facts: DeniedFacts, isRoleNamed: boolean): string[] {
  const { cause, denier, principal, also = [], advice = [], isTold } = facts;
  const kind = kindOfPrincipal(principal);
  const isOthers = kind === 'caller' || kind === 'other-service-role';
  const general = CAUSES[cause].advice;
  return [
    ...(isOthers ? [`${principal} ${kind === 'caller' ? CALLER : OTHER_SERVICE}`] : []),
    ...(kind === 'execution-role' && !isRoleNamed && principal.startsWith('arn:') ? [MASKED] : []),
    ...(cause === 'explicit-deny'
      ? [`${DENY_WINS} ${denier === undefined ? UNNAMED : DENIERS[denier]}`]
      : []),
    // A caller's policy is what the first sentence is about.
    ...(general === null || (cause === 'unknown' && (isOthers || isTold === true)) ? [] : [general]),
    ...advice,
    ...(also.length === 0 ? [] : [`The same step also needs ${also.join(' and ')}.`]),
  ];
}
