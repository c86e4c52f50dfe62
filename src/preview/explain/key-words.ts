import type { ActionFacts } from '../../aws-services';

/**
 * The keys of any request that our policies use: AWS’s list has no descriptions of them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const GLOBAL_KEYS: ReadonlyMap<string, string> = new Map([
  ['aws:sourceaccount', 'Compares the account of the resource for which a service makes the request'],
  ['aws:sourcearn', 'Compares the ARN of the resource for which a service makes the request'],
]);

/** What a condition key compares, in a sentence without its full stop; empty where AWS says nothing. */
export function keyWords(key: string, facts: ActionFacts | null): string {
  return facts?.key(key) ?? GLOBAL_KEYS.get(key.toLowerCase()) ?? '';
}
