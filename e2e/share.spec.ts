import type { Browser, Page } from '@playwright/test';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const LINK_QUESTION = 'Open the link, or keep your draft?';

/** Somebody else’s browser. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  return context.newPage();
}

/** A link to a model’s role, made by a page of its own. */
async function linkToModel(browser: Browser, baseURL: string | undefined): Promise<string> {
  const page = await elsewhere(browser, baseURL);
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Host a model');
  await wizard.share();
  const link = await wizard.link();
  await page.context().close();
  return link;
}

test('a shared link opens with the same policies in another browser', async ({ page, browser, baseURL }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  const policy = await wizard.copied();

  const dialog = await wizard.share();
  await expect(dialog).toContainText('Everything after # is read in the browser and never sent to a server');
  await expect(dialog).toContainText('CreateTrainingJob');
  await expect(dialog).toContainText('111122223333');
  const link = await wizard.link();
  await expect(dialog).toContainText(`${link.length} characters`);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share link' })).toBeFocused();

  const other = await elsewhere(browser, baseURL);
  await other.goto(link);
  const opened = wizardPage(other);
  await expect(opened.heading()).toHaveText('Is this the role you want?');
  expect(await opened.copied()).toBe(policy);
  await expect(other.getByRole('dialog')).toBeHidden();
  await other.context().close();
});

test('a link can leave out account id and role name', async ({ page, browser, baseURL }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  const dialog = await wizard.share();
  const whole = await wizard.link();
  await dialog.getByRole('switch', { name: 'Leave out account id and role name' }).check();
  await expect(dialog).toContainText('1 address holds one');
  await expect(dialog).toContainText('Not named');
  const link = await wizard.link();
  expect(link.length).toBeLessThan(whole.length);

  const other = await elsewhere(browser, baseURL);
  await other.goto(link);
  const opened = wizardPage(other);
  await opened.step('Trust');
  await expect(other.getByRole('textbox', { name: 'Account id' })).toHaveValue('');
  await expect(other.getByRole('textbox', { name: 'Role name' })).toHaveValue('');
  await opened.step('Data & images');
  await expect(opened.entry('Training input', 1)).toHaveValue('s3://acme-ml/churn/train/');
  await other.context().close();
});

test('the link of an empty form is said to hold nothing', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const dialog = await wizard.share();
  await expect(dialog).toContainText('It holds no account id and no address.');
  await expect(dialog.getByRole('switch')).toHaveAccessibleDescription('No address holds an account id.');
});

test('a long link is warned of', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  const keys = Array.from({ length: 400 }, (_, index) => `s3://acme-ml/${(index * 7919) % 997}-${index}/`);
  await wizard.pasteMany('Training input', keys.join('\n'));
  const dialog = await wizard.share();
  await expect(dialog).toContainText('may cut links of more than 2,000 characters');
});

for (const arrival of ['a new page', 'the same page'] as const) {
  test(`a link beside a draft asks which to keep, in ${arrival}`, async ({ page, browser, baseURL }) => {
    const link = await linkToModel(browser, baseURL);
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.example('Train a model');
    await wizard.settled();
    const leave = async () => {
      if (arrival === 'a new page') await page.goto('about:blank');
    };
    const question = page.getByRole('dialog', { name: LINK_QUESTION });

    await leave();
    await page.goto(link);
    await expect(question).toContainText('CreateModel');
    await expect(question).toContainText('CreateTrainingJob · 2 inputs, 1 output');
    await question.getByRole('button', { name: 'Keep my draft' }).click();
    await expect(question).toBeHidden();
    await wizard.step('Data & images');
    await expect(wizard.entry('Training input', 2)).toHaveValue('s3://acme-ml/churn/validation/');
    await expect(page).not.toHaveURL(link);

    await leave();
    await page.goto(link);
    // Until it is answered, nothing is decided.
    await page.reload();
    await question.getByRole('button', { name: 'Open the link' }).click();
    await expect(wizard.heading()).toHaveText('Is this the role you want?');
    expect(await wizard.copied()).not.toContain('s3://acme-ml/churn/train/');
    await page.getByRole('button', { name: 'Undo' }).click();
    await wizard.step('Data & images');
    await expect(wizard.entry('Training input', 2)).toHaveValue('s3://acme-ml/churn/validation/');
  });
}

test('Back, instead of an answer, keeps the draft', async ({ page, browser, baseURL }) => {
  const link = await linkToModel(browser, baseURL);
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.step('Trust');
  await wizard.settled();
  await page.goto(link);
  const question = page.getByRole('dialog', { name: LINK_QUESTION });
  await expect(question).toBeVisible();
  await page.goBack();
  await expect(question).toBeHidden();
  await expect(page).toHaveURL(/#v3\.trust-/);
  await page.goForward();
  await expect(question).toBeVisible();
});

test('a link and a draft that are alike in short are told apart', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.share();
  const link = await wizard.link();
  await page.keyboard.press('Escape');
  await wizard.step('Data & images');
  await wizard.entry('Training input', 1).fill('s3://acme-ml/churn/mine/');
  await expect(page).toHaveURL(/#v3\.data-/);
  const question = page.getByRole('dialog', { name: LINK_QUESTION });
  await page.goto(link);
  await expect(question).toContainText('Only in the link: s3://acme-ml/churn/train/');
  await expect(question).toContainText('Only in your draft: s3://acme-ml/churn/mine/');
  await question.getByRole('button', { name: 'Keep my draft' }).click();

  await wizard.entry('Training input', 1).fill('s3://acme-ml/churn/train/');
  await wizard.level('Least privilege');
  await page.goto(link);
  await expect(question).toContainText('They hold the same addresses, and differ in settings');
});

test('one’s own address asks nothing when it is opened again', async ({ page, context }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.step('Data & images');
  await expect(page).toHaveURL(/#v3\.data-/);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(wizardPage(second).entry('Training input', 1)).toHaveValue('s3://acme-ml/churn/train/');
  await expect(second.getByRole('dialog')).toBeHidden();
});

test('what was typed survives a reload and a closed page', async ({ page, context }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', ['s3://acme-ml/one/', 's3://half-ty']);
  await wizard.settled();
  await page.reload();
  await expect(wizard.heading()).toHaveText('What will the job read, write and run?');
  await expect(wizard.entry('Training input', 2)).toHaveValue('s3://half-ty');

  await wizard.entry('Training input', 2).fill('s3://acme-ml/typed-last/');
  // No time to settle: the page goes away at once.
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  // That call does not wait for it.
  await closed;
  const later = await context.newPage();
  const reopened = wizardPage(later);
  await later.goto('./');
  await expect(reopened.entry('Training input', 1)).toHaveValue('s3://acme-ml/one/');
  await expect(reopened.entry('Training input', 2)).toHaveValue('s3://acme-ml/typed-last/');
});

test('a killed page comes back', async ({ page, context }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.settled();
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const later = await context.newPage();
  await later.goto('./');
  await wizardPage(later).step('Use');
  await expect(wizardPage(later).operation('CreateTrainingJob')).toBeChecked();
});

test('starting over clears draft and address, and Undo brings both back', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await expect(page).toHaveURL(/\/role-wizard\/$/);
  await wizard.example('Train a model');
  await wizard.settled();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page).toHaveURL(/\/role-wizard\/$/);
  expect(await page.evaluate(() => localStorage.getItem('sagemaker-role-wizard.draft'))).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await wizard.settled();
  await page.goto('about:blank');
  await page.goto('./');
  await expect(wizard.operation('CreateTrainingJob')).toBeChecked();
});

test('starting over after a reload leaves nothing behind', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.settled();
  await page.reload();
  await wizard.step('Use');
  await expect(wizard.operation('CreateTrainingJob')).toBeChecked();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page).toHaveURL(/\/role-wizard\/$/);
  await page.reload();
  await expect(wizard.operation('CreateTrainingJob')).not.toBeChecked();
});

test('Back and Forward move between steps and keep what was typed', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', ['s3://acme-ml/typed/']);
  await wizard.step('Trust');
  await page.goBack();
  await expect(wizard.heading()).toHaveText('What will the job read, write and run?');
  await expect(wizard.entry('Training input', 1)).toHaveValue('s3://acme-ml/typed/');
  await expect(page).toHaveURL(/#v3\.data-/);
  await page.goBack();
  await expect(wizard.heading()).toHaveText('What will the role be used for?');
  await expect(wizard.operation('CreateTrainingJob')).toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(wizard.heading()).toHaveText('Where does the role live, and who may use it?');
  await expect(page).toHaveURL(/#v3\.trust-/);
});

test('a damaged draft is said, and in the way of nothing', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('sagemaker-role-wizard.draft', '{"version":1,"sp'));
  const wizard = wizardPage(page);
  await wizard.open();
  await expect(wizard.notice).toContainText('The draft in this browser cannot be read');
  await wizard.example('Train a model');
  await wizard.settled();
});

test('everything but drafts works where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Switched off', 'SecurityError');
      },
    });
  });
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.settled();
  await expect(wizard.notice).toContainText('stores no drafts');
  await page.reload();
  await wizard.step('Use');
  await expect(wizard.operation('CreateTrainingJob')).toBeChecked();
});

test('where there is no more room for drafts, a reload brings back the newest', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.step('Data & images');
  await wizard.settled();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await wizard.entry('Training input', 1).fill('s3://acme-ml/newest/');
  await expect(wizard.notice).toContainText('has no room for this one');
  await page.reload();
  await expect(wizard.entry('Training input', 1)).toHaveValue('s3://acme-ml/newest/');
});
