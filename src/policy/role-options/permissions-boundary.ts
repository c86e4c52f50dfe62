import type { AddressContext } from '../address-context';
import { isAccountId } from '../resources/account-id';
import { arnParts } from '../resources/arn-parts';
import { quoted, readPasted, type PastedProblem } from '../resources/pasted-text';
import { arnOf, type Arn } from '../arn';
import { failure, success, type Result } from '../result';

type BoundaryProblem = PastedProblem | 'not-a-policy-arn' | 'other-partition' | 'other-account';

/** `policy/`, perhaps a path, and a name. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const POLICY = /^policy\/(?:[!-~]+\/)?[A-Za-z0-9+=,.@_-]{1,128}$/;

/** Reads the ARN of a managed policy: the role's own account's, or one of AWS's. */
export function parsePermissionsBoundary(
  text: string,
  { partition, accountId }: Pick<AddressContext, 'partition' | 'accountId'>,
): Result<Arn, BoundaryProblem> {
  const typed = readPasted(text, 'arn:aws:iam::123456789012:policy/Boundary');
  if (!typed.ok) return typed;
  const arn = arnParts(typed.value);
  if (
    arn?.service !== 'iam' ||
    arn.region !== '' ||
    !(arn.account === 'aws' || isAccountId(arn.account)) ||
    !POLICY.test(arn.resource)
  )
    return failure(
      'not-a-policy-arn',
      `${quoted(typed.value)} is not the ARN of a managed policy. Write arn:aws:iam::123456789012:policy/NAME.`,
    );
  if (arn.partition !== partition)
    return failure(
      'other-partition',
      `This policy is in partition ${arn.partition}, the role in ${partition}.`,
    );
  if (arn.account !== 'aws' && accountId !== '' && arn.account !== accountId)
    return failure(
      'other-account',
      `This policy is of account ${arn.account}. A boundary must be in the role’s own account, ${accountId}.`,
    );
  return success(arnOf({ partition, service: 'iam', account: arn.account, resource: arn.resource }));
}
