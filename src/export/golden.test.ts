import { describe, expect, test } from 'vitest';
import { buildRolePolicies } from '../policy';
import { SAMPLE_ROLES } from './fixtures/sample-roles';
import { EXPORTERS, finishedRole } from './index';

const LINK = 'https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA';

describe.each(SAMPLE_ROLES)('$id', ({ id, spec }) => {
  const role = finishedRole(buildRolePolicies(spec), { link: LINK });

  test.each(EXPORTERS)('as $label', async ({ id: format, filename, render }) => {
    const text = render(role);
    expect(text).toMatch(/[^\n]\n$/);
    expect(render(role)).toBe(text);
    await expect(text).toMatchFileSnapshot(`golden/${id}/${format}.${filename.split('.').at(-1)}`);
  });
});
