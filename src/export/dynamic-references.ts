import type { FinishedRole } from './finished-role';

/**
 * What a template says where it cannot hold a text: CloudFormation takes `{{resolve:…}}` for a reference wherever it
 * stands, and knows no escape. Null where there is no such text. Plain ASCII.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
export function dynamicReferenceNote(role: FinishedRole): string | null {
  return JSON.stringify(role).includes('{{resolve:')
    ? 'Do not deploy this as it is: CloudFormation takes "{{resolve:" below for a reference, not for text.'
    : null;
}
