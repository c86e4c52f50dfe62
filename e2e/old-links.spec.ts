import type { Page } from '@playwright/test';
import { buildRolePolicies, writePolicy, type RoleSpec } from '../src/policy';
import { decodeShare } from '../src/share';
import { firstRelease, type OldLink } from './first-release';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The role of a link as it would be made today. */
function asToday(link: string): RoleSpec {
  const read = decodeShare(link);
  if (!read.ok) throw new Error(read.problem.message);
  const { revision: _revision, ...others } = read.value;
  return others;
}

async function opened(page: Page, { link, policies }: OldLink) {
  const wizard = wizardPage(page);
  await page.goto(`./${link}`);
  const [permissions] = policies.permissions;
  if (permissions === undefined) throw new Error('There must be a permissions policy');
  const before = await wizard.copied();
  expect(JSON.parse(before)).toStrictEqual(permissions);
  await wizard.tab('Trust policy');
  expect(JSON.parse(await wizard.copied())).toStrictEqual(policies.trust);
  await wizard.tab('Permissions policy');
  return { wizard, before };
}

/** The permissions policy of today’s catalogue. */
function today(link: string): string {
  const [permissions] = buildRolePolicies(asToday(link)).permissions;
  return permissions === undefined ? '' : writePolicy(permissions);
}

for (const name of ['the example “create-training-job”', 'the example “pipeline”, least-privilege']) {
  test(`${name}: a link of the first release grants what it granted, until today’s catalogue is taken`, async ({
    page,
  }) => {
    const row = await firstRelease(name);
    const { wizard, before } = await opened(page, row);
    expect(today(row.link)).not.toBe(before);
    await wizard.step('Review');
    const since = page.getByRole('region', { name: 'Since this role was made' });
    await expect(since).toContainText('grants what it granted then');
    await expect(since.getByRole('listitem').first()).toBeVisible();

    await since.getByRole('button', { name: 'Take today’s catalogue' }).click();
    await expect(since).toBeHidden();
    expect(await wizard.copied()).toBe(today(row.link));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(since).toBeVisible();
    expect(await wizard.copied()).toBe(before);
  });
}

test('the finding of an old link takes today’s catalogue too, and a reload keeps the choice', async ({
  page,
}) => {
  const row = await firstRelease('the example “create-notebook-instance”');
  const { wizard, before } = await opened(page, row);
  await wizard.settled();
  await page.reload();
  expect(await wizard.copied()).toBe(before);
  await wizard.preview.getByRole('button', { name: 'Take today’s catalogue' }).click();
  expect(await wizard.copied()).toBe(today(row.link));
  await expect(page).toHaveURL(/#v3\./);
  await wizard.settled();
  await page.reload();
  expect(await wizard.copied()).toBe(today(row.link));
});

test('an old link that is shared again still grants what it granted', async ({ page }) => {
  const row = await firstRelease('the example “create-model”');
  const { wizard, before } = await opened(page, row);
  await wizard.share();
  const link = await wizard.link();
  expect(link).toMatch(/#v3\./);
  await page.goto('about:blank');
  await page.goto(link);
  expect(await wizard.copied()).toBe(before);
});
