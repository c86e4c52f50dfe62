import { buildRolePolicies, writePolicy } from '../src/policy';
import { EXAMPLES } from '../src/examples';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], tolerated: /Failed to load resource/ });

test('when the editor never comes, the policy stands as plain text and can be taken away', async ({
  page,
}) => {
  let blocked = 0;
  await page.route(/assets\/code-view-[^/]+\.(?:js|css)$/, (route) => {
    blocked += 1;
    return route.abort();
  });
  const wizard = wizardPage(page);
  await wizard.open();
  const [example] = EXAMPLES;
  if (example === undefined) throw new Error('There must be an example');
  await wizard.example(example.label);
  await expect.poll(() => blocked).toBeGreaterThan(0);
  const [permissions] = buildRolePolicies(example.spec).permissions;
  if (permissions === undefined) throw new Error('There must be a permissions policy');
  await expect(wizard.preview).toContainText('"Sid": "PublishMetrics"');
  expect(await wizard.copied()).toBe(writePolicy(permissions));
  await expect(page.locator('.monaco-editor')).toHaveCount(0);
});
