import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { EXAMPLES } from '../src/examples';
import type { RoleSpec } from '../src/policy';
import { encodeShare } from '../src/share';
import { AXE, SCREENS, violations } from './axe';
import { firstRelease } from './first-release';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const MADE = '2026-11-20';

const banner = (page: Page) => page.getByRole('region', { name: 'Shared link' });

function exampleOf(id: string): RoleSpec {
  const found = EXAMPLES.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no example “${id}”`);
  return found.spec;
}

const SHARED = exampleOf('create-training-job');
const LINK = encodeShare(SHARED, 'data', MADE);

const alert = (page: Page) => page.getByRole('alertdialog');

/** Leaves a draft in the browser: a link that is opened where there is none becomes it. */
async function withDraft(page: Page) {
  const wizard = wizardPage(page);
  await page.goto(`./${encodeShare(exampleOf('create-model'))}`);
  await expect(banner(page)).toBeVisible();
  await wizard.settled();
  await page.goto('about:blank');
  return wizard;
}

test('a shared link opens on Review and says what it is, until it is dismissed', async ({ page }) => {
  const wizard = wizardPage(page);
  await page.goto(`./${LINK}`);
  await expect(wizard.heading()).toHaveText('Is this the role you want?');
  await expect(banner(page)).toContainText('You are looking at a shared link.');
  await expect(banner(page)).toContainText(`Made on ${MADE}`);
  await expect(banner(page)).toContainText('Nothing was sent');
  await expect(banner(page)).not.toContainText('draft');
  // Passed on, it is as old as it was.
  await expect(page).toHaveURL(new RegExp(`#v3\\.review-${MADE}\\.`));

  await wizard.level('Least privilege');
  await expect(banner(page)).toContainText('You have changed what this link holds.');
  await expect(page).not.toHaveURL(new RegExp(MADE));
  await banner(page).getByRole('button', { name: 'Dismiss the note on the link' }).click();
  await expect(banner(page)).toBeHidden();
});

test('a reload is no link that somebody shared', async ({ page }) => {
  const wizard = wizardPage(page);
  await page.goto(`./${LINK}`);
  await expect(banner(page)).toBeVisible();
  await wizard.step('Trust');
  await wizard.settled();
  await page.reload();
  await expect(wizard.heading()).toHaveText('Where does the role live, and who may use it?');
  await expect(banner(page)).toBeHidden();
});

test('it says how it differs from the draft', async ({ page }) => {
  const wizard = await withDraft(page);
  await page.goto(`./${LINK}`);
  const question = page.getByRole('dialog', { name: 'Open the link, or keep your draft?' });
  await expect(question).toContainText(`Made on ${MADE}`);
  await question.getByRole('button', { name: 'Open the link' }).click();
  await expect(wizard.heading()).toHaveText('Is this the role you want?');
  await expect(banner(page)).toContainText('It differs from your draft:');
  await expect(banner(page)).toContainText('Operations: CreateTrainingJob; in your draft CreateModel');
  await expect(banner(page)).toContainText('Only in the link: s3://acme-ml/churn/train/');
});

test('opened again, it says that it is the same as the draft', async ({ page }) => {
  await page.goto(`./${LINK}`);
  // The address holds the link from the start: only the note says that the page has read and kept it.
  await expect(banner(page)).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`./${encodeShare(SHARED, 'review')}`);
  await expect(banner(page)).toContainText('There is no date in this link.');
  await expect(banner(page)).toContainText('It is the same as your draft.');
});

test('a link that the page makes says the day', async ({ page, browser }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.share();
  const link = await wizard.link();
  const day = new Date().toISOString().slice(0, 7);
  expect(link).toMatch(new RegExp(`#v3\\.review-${day}-\\d\\d\\.`));
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await expect(banner(other)).toContainText(`Made on ${day}`);
  await context.close();
});

/** A link of the second version. */
async function secondVersion(): Promise<string> {
  const text = await readFile(new URL('../src/share/fixtures/links-v2.json', import.meta.url), 'utf8');
  const link = /"link":\s*"(?<link>#v2\.[^"]+)"/.exec(text)?.groups?.['link'];
  if (link === undefined) throw new Error('There is no link of version 2');
  return link;
}

for (const { version, linkOf } of [
  { version: 1, linkOf: async () => (await firstRelease('the example “create-training-job”')).link },
  { version: 2, linkOf: secondVersion },
]) {
  test(`a link of version ${version} has no date, and names what was learnt since`, async ({ page }) => {
    await page.goto(`./${await linkOf()}`);
    await expect(banner(page)).toContainText('There is no date in this link.');
    await expect(banner(page)).toContainText('It was made with the catalogue of 2026-11-26');
    await expect(banner(page).getByRole('listitem').first()).toBeVisible();
    const level = wizardPage(page).preview.getByRole('radio', { name: 'Recommended' });
    await expect(level).toHaveAccessibleDescription(/^As of 2026-11-26: /);
  });
}

for (const { name, fragment, title } of [
  { name: 'was cut', fragment: LINK.slice(0, -40), title: 'This link is damaged' },
  { name: 'was cut after its version', fragment: '#v3', title: 'This link is damaged' },
  {
    name: 'is newer',
    fragment: LINK.replace('#v3.', '#v99.'),
    title: 'This page is too old for the link',
  },
]) {
  test(`a link that ${name} shows nothing of the draft, and does not lose it`, async ({ page }) => {
    const wizard = await withDraft(page);
    await page.goto(`./${fragment}`);
    await expect(alert(page)).toHaveAccessibleName(title);
    await expect(alert(page)).toContainText('Your draft is kept, and has nothing to do with the link');
    await expect(page.locator('main')).not.toContainText('acme-churn-endpoint');
    await expect(page.locator('main')).not.toContainText('acme-ml-models');
    await expect(page.getByRole('checkbox', { checked: true, includeHidden: true })).toHaveCount(0);

    await page.reload();
    await alert(page).getByRole('button', { name: 'Open my draft' }).click();
    await expect(alert(page)).toBeHidden();
    expect(await wizard.copied()).toContain('acme-ml-models');
    await expect(page).not.toHaveURL(new RegExp(`${fragment}$`));
    await page.goto('about:blank');
    await page.goto('./');
    await wizard.step('Use');
    await expect(wizard.operation('CreateModel')).toBeChecked();
  });
}

test('after a damaged link one may start over, and undo that', async ({ page }) => {
  const wizard = await withDraft(page);
  await page.goto(`./${LINK.slice(0, -40)}`);
  await alert(page).getByRole('button', { name: 'Start over' }).click();
  await expect(wizard.operation('CreateModel')).not.toBeChecked();
  await expect(page).toHaveURL(/\/role-wizard\/$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(wizard.operation('CreateModel')).toBeChecked();
});

test('a damaged link in the same page holds the draft back too, and Back returns to it', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Host a model');
  await wizard.step('Trust');
  await wizard.settled();
  await page.goto(`./${LINK.slice(0, -40)}`);
  await expect(alert(page)).toBeVisible();
  await expect(page.locator('main')).not.toContainText('acme-ml-models');
  await page.goBack();
  await expect(alert(page)).toBeHidden();
  expect(await wizard.copied()).toContain('acme-ml-models');

  // The next link, which can be read, is asked about.
  await page.goto(`./${LINK.slice(0, -40)}`);
  await expect(alert(page)).toBeVisible();
  await page.goto(`./${LINK}`);
  await page.getByRole('button', { name: 'Keep my draft' }).click();
  expect(await wizard.copied()).toContain('acme-ml-models');
});

test('a damaged link where there is no draft offers to start', async ({ page }) => {
  await page.goto(`./${LINK.slice(0, -40)}`);
  await expect(alert(page)).not.toContainText('draft is kept');
  await alert(page).getByRole('button', { name: 'Start over' }).click();
  await expect(wizardPage(page).operation('CreateModel')).not.toBeChecked();
});

for (const { name, use } of SCREENS) {
  test.describe(name, () => {
    test.use(use);

    test('nothing is in the way of anybody', async ({ page }) => {
      await page.addInitScript(AXE);
      await withDraft(page);
      await page.goto(`./${LINK.slice(0, -40)}`);
      await expect(alert(page)).toBeVisible();
      expect(await violations(page)).toStrictEqual([]);
      await page.goto('about:blank');
      const { link } = await firstRelease('the example “create-training-job”');
      await page.goto(`./${link}`);
      await page.getByRole('button', { name: 'Open the link' }).click();
      await expect(banner(page)).toBeVisible();
      // Away from the policy, which explains the line below the pointer.
      await page.mouse.move(1, 1);
      await expect(page.getByRole('tooltip')).toBeHidden();
      expect(await violations(page)).toStrictEqual([]);
    });
  });
}
