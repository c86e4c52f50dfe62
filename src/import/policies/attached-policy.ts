import type { PolicyJson } from '../../policy';
import { unresolved } from '../languages/value';

/** The last part of a policy’s ARN, or the whole of what is none: `AmazonSageMakerFullAccess`. */
export function attachedName(policy: string): string {
  return policy.startsWith('arn:') ? policy.slice(policy.lastIndexOf('/') + 1) : policy;
}

/** A policy that is attached and not written in the document: it may allow anything, so nothing can be said to lack. */
export function attachedPolicy(policy: string): PolicyJson {
  const anything = {
    Sid: attachedName(policy),
    Effect: 'Allow',
    Action: '*',
    Resource: unresolved(policy),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an open part stands where IAM has a text, as in a policy that was pasted
  return { Version: '2012-10-17', Statement: [anything] } as unknown as PolicyJson;
}
