const NEW_ROLE = 'A new role can be assumed only after some ten seconds.';

/**
 * What is to be done where somebody who is named, or nobody knows who, could not assume a role.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html
 */
export const TWO_SIDES: readonly string[] = [
  'Two sides must allow it. Whoever asked, the caller, such as a Lambda function’s own role, must be allowed to assume the role; and the trust policy of that role must name the caller as principal. The message does not say which of them is missing.',
  `Check name, path and account of the role as well: of a role that does not exist AWS says the same. ${NEW_ROLE}`,
];

/** What is to be done where a service could not assume a role: SageMaker, unless the message names another. */
export function serviceTrust(message: string): string {
  const service =
    /assumed by (?:AWS |Amazon )?(Lambda|States|Glue|Events)\b/i.exec(message)?.[1] ?? 'SageMaker';
  return `${service} could not assume the role: that is for its trust policy, not its permissions. It must let ${service.toLowerCase()}.amazonaws.com in as principal: compare it with the tab Trust policy. See also that the role exists under this name, path and account. ${NEW_ROLE}`;
}
