import { readingsOf } from '../resolve-spec';
import { awsImageAccounts } from '../resources/aws-image-accounts';
import { AWS_IMAGE_ACCOUNT, isOpenAwsImage } from '../resources/ecr-image';
import { isUnknown } from '../unknown-parts';
import type { FindingRule, RuleInput } from './rule-input';

/** The unknown parts of AWS’s own images that are filled in as soon as the form names a region. */
export const FILLED_BY_REGION: ReadonlySet<string> = new Set([AWS_IMAGE_ACCOUNT, 'region']);

/** Whether the policy holds an image of AWS’s that only waits for the region. */
export function waitsForRegion({ resolved, unknowns }: Pick<RuleInput, 'resolved' | 'unknowns'>): boolean {
  if (!unknowns.some(({ name }) => name === AWS_IMAGE_ACCOUNT)) return false;
  return readingsOf(resolved, 'image').some(
    ({ value }) =>
      value.kind === 'repository' &&
      isOpenAwsImage(value) &&
      isUnknown(value.region, 'region') &&
      awsImageAccounts(value.repository).size > 0,
  );
}

/** AWS keeps its images in other accounts from region to region. */
export const awsImageRegion: FindingRule = (input) =>
  waitsForRegion(input)
    ? [
        {
          code: 'aws-image-region',
          severity: 'warning',
          title: 'No region yet',
          message: 'Choose the region: AWS’s account for this image depends on it.',
          field: 'account.region',
        },
      ]
    : [];
