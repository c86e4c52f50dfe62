import type { Imported, ImportKind } from '../../import';

/** What a paste turned out to be. */
export const KIND_WORDS: Readonly<Record<ImportKind, string>> = {
  request: 'request',
  describe: 'describe output',
  boto3: 'boto3 call',
  sdk: 'in SageMaker SDK code',
  cloudformation: 'CloudFormation template',
  terraform: 'Terraform configuration',
  'step-functions': 'Step Functions state machine',
  'access-denied': 'AccessDenied message',
  policy: 'permissions policy',
  addresses: 'list of addresses',
};

/** A paste in a few words, such as `CreateModel request`. */
export function importName({ kind, apis }: Imported): string {
  return kind === 'access-denied' || apis.length === 0
    ? KIND_WORDS[kind]
    : `${apis.join(', ')} ${KIND_WORDS[kind]}`;
}
