import type { Page } from '@playwright/test';
import { buildRolePolicies, emptyRoleSpec, writePolicy, type OtherAccess } from '../src/policy';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/churn-features';

function permissionsText(otherAccess: OtherAccess): string {
  const spec = { ...emptyRoleSpec(), apis: ['CreateTrainingJob' as const], otherAccess: [otherAccess] };
  const [permissions] = buildRolePolicies(spec).permissions;
  if (permissions === undefined) throw new Error('There must be a permissions policy');
  return writePolicy(permissions);
}

/** A role for training, with the card open and one statement begun. */
async function begin(page: Page) {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.otherAccess.getByRole('button', { name: '+ Add statement' }).click();
  await expect(wizard.own('service')).toBeFocused();
  return wizard;
}

test('a statement of one’s own, from the service to the policy, Explain and the link', async ({
  page,
  browser,
  baseURL,
}) => {
  const wizard = await begin(page);
  await page.keyboard.type('dynam');
  await page.getByRole('option', { name: /^dynamodb\b/ }).click();
  await expect(wizard.own('action 1')).toBeFocused();
  await expect(wizard.own('action 1')).toHaveValue('dynamodb:');
  await page.keyboard.type('getit');
  const offered = page.getByRole('option', { name: /^dynamodb:GetItem/ });
  await expect(offered).toContainText('Read');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(wizard.own('action 1')).toHaveValue('dynamodb:GetItem');
  await expect(wizard.own('action 1')).toHaveAccessibleDescription(/Read · .*attributes/);

  await wizard.own('resource 1').fill('arn:aws:s3:::acme-ml/features/*');
  await expect(wizard.own('resource 1')).toHaveAttribute('aria-invalid', 'true');
  await expect(wizard.own('resource 1')).toHaveAccessibleDescription(/None of the actions takes this/);
  await wizard.own('resource 1').fill(TABLE);
  await expect(wizard.own('resource 1')).toHaveAttribute('aria-invalid', 'false');
  await expect(wizard.own('resource 1')).toHaveAccessibleDescription(/table/);
  await page.getByRole('textbox', { name: 'What for' }).fill('look up the features of customers');

  const policy = await wizard.copied();
  const statement = {
    actions: ['dynamodb:GetItem'],
    resources: [TABLE],
    why: 'look up the features of customers',
  };
  expect(policy).toBe(permissionsText(statement));
  expect(policy).toContain(TABLE);

  await wizard.tab('Explain');
  const explained = wizard.preview.getByRole('row').filter({ hasText: 'dynamodb:GetItem' });
  await expect(explained).toContainText('your own');
  await expect(explained).toContainText('To look up the features of customers.');
  await explained
    .getByRole('button', { name: /^Other access/ })
    .first()
    .click();
  await expect(wizard.own('service')).toBeFocused();
  await wizard.tab('Permissions policy');

  await wizard.share();
  const link = await wizard.link();
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const other = await context.newPage();
  await other.goto(link);
  const opened = wizardPage(other);
  expect(await opened.copied()).toBe(policy);
  await opened.step('Data & images');
  await expect(opened.own('action 1')).toHaveValue('dynamodb:GetItem');
  await expect(opened.own('resource 1')).toHaveValue(TABLE);
  await context.close();
});

test('what AWS does not have, and what goes too far, is said', async ({ page }) => {
  const wizard = await begin(page);
  for (const [text, says, isWrong] of [
    ['dynamodb:GetItems', /has no action “GetItems”/, true],
    ['dynamo:GetItem', /AWS has no service “dynamo”/, true],
    ['GetItem', /is not an action/, true],
    ['dynamodb:Get*', /\d+ actions today: .*Read/, false],
  ] as const) {
    await wizard.own('action 1').fill(text);
    await expect(wizard.own('action 1')).toHaveAccessibleDescription(says);
    await expect(wizard.own('action 1')).toHaveAttribute('aria-invalid', String(isWrong));
  }

  await wizard.own('action 1').fill('iam:PutRolePolicy');
  await wizard.own('resource 1').fill('*');
  const remarks = wizard.otherAccess.getByRole('list', { name: 'Remarks' });
  await expect(remarks).toContainText('can give itself or others more rights');
  await expect(wizard.preview).toContainText('Can gain rights');
});

test('a condition is offered, checked and written', async ({ page }) => {
  const wizard = await begin(page);
  await wizard.own('action 1').fill('dynamodb:Query');
  await wizard.own('resource 1').fill(TABLE);
  await wizard.otherAccess.getByRole('button', { name: '+ Add condition' }).click();
  const key = wizard.own('condition 1: key');
  await expect(key).toBeFocused();
  await key.fill('leadingk');
  await page.getByRole('option', { name: /^dynamodb:LeadingKeys/ }).click();
  await page.getByRole('textbox', { name: 'Statement 1: condition 1: values' }).fill('churn');
  await wizard.own('condition 1: operator').fill('StringEquals');
  await expect(key).toHaveAccessibleDescription(/ForAllValues:StringEquals/);
  await wizard.own('condition 1: operator').fill('ForAllValues:StringEquals');
  await key.fill('s3:prefix');
  await expect(key).toHaveAccessibleDescription(/AWS lists no condition key “s3:prefix”/);
  await key.fill('dynamodb:LeadingKeys');
  await expect(key).toHaveAttribute('aria-invalid', 'false');
  expect(await wizard.copied()).toBe(
    permissionsText({
      actions: ['dynamodb:Query'],
      resources: [TABLE],
      conditions: [{ operator: 'ForAllValues:StringEquals', key: 'dynamodb:LeadingKeys', values: ['churn'] }],
      why: '',
    }),
  );

  // A condition that cannot be read takes the statement with it, never the other way round.
  await wizard.own('condition 1: operator').fill('StringMaybe');
  await expect.poll(() => wizard.copied()).not.toContain('dynamodb:Query');
});

test('a removed statement can be brought back', async ({ page }) => {
  const wizard = await begin(page);
  await wizard.own('action 1').fill('sqs:SendMessage');
  await wizard.own('resource 1').fill('arn:aws:sqs:eu-west-1:111122223333:churn-approval');
  await wizard.otherAccess.getByRole('button', { name: 'Remove Statement 1', exact: true }).click();
  await expect(wizard.otherAccess.getByRole('button', { name: '+ Add statement' })).toBeFocused();
  expect(await wizard.copied()).not.toContain('sqs:');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(wizard.own('action 1')).toHaveValue('sqs:SendMessage');
  expect(await wizard.copied()).toContain('sqs:SendMessage');
});

test.describe('without AWS’s lists', () => {
  test.use({ tolerated: /Failed to load resource|dynamically imported module/ });

  for (const missing of ['aws-services-', 'aws-service-list-']) {
    test(`typing works where ${missing}… never comes`, async ({ page }) => {
      let blocked = 0;
      await page.route(`**/assets/${missing}*.js`, (route) => {
        blocked += 1;
        return route.abort();
      });
      const wizard = await begin(page);
      await wizard.own('action 1').fill('dynamodb:GetItem');
      await wizard.own('resource 1').fill(TABLE);
      await expect(wizard.otherAccess.getByRole('status')).toContainText('could not be loaded');
      await expect(wizard.own('resource 1')).toHaveAttribute('aria-invalid', 'false');
      expect(blocked).toBeGreaterThan(0);
      expect(await wizard.copied()).toBe(
        permissionsText({ actions: ['dynamodb:GetItem'], resources: [TABLE], why: '' }),
      );
    });
  }
});
