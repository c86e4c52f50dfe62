import { describe, expect, test } from 'vitest';
import { buildRolePolicies } from '../policy';
import { SAMPLE_ROLES } from './fixtures/sample-roles';
import { exporters } from './index';

describe.each(SAMPLE_ROLES)('$id', ({ id, spec }) => {
  const policies = buildRolePolicies(spec);

  test.each(exporters)('as $label', async ({ id: format, filename, render }) => {
    const text = render(policies, spec);
    expect(text).toMatch(/[^\n]\n$/);
    expect(render(policies, spec)).toBe(text);
    await expect(text).toMatchFileSnapshot(`golden/${id}/${format}.${filename.split('.').at(-1)}`);
  });
});
