import { AXE, violations } from './axe';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const IN_USE = ['s3://acme-ml/train/', 's3://acme-ml/validation/', 's3://acme-ml/test/'];

test('a removed entry comes back by Ctrl+Z, at once and after more was typed', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', IN_USE);
  const second = wizard.entry('Training input', 2);

  // The focus is then in a field: nothing was typed in it, so the key is ours.
  await page.getByRole('button', { name: 'Remove Training input 2' }).click();
  await expect(second).toHaveValue(IN_USE[2] ?? '');
  await page.keyboard.press('Control+z');
  await expect(second).toHaveValue(IN_USE[1] ?? '');
  await page.keyboard.press('Control+Shift+z');
  await expect(second).toHaveValue(IN_USE[2] ?? '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(second).toHaveValue(IN_USE[1] ?? '');

  // While one types, the field’s own Undo answers.
  await second.fill('s3://acme-ml/other/');
  await page.keyboard.press('Control+z');
  await expect(wizard.entry('Training input', 3)).toHaveValue(IN_USE[2] ?? '');
});

test('the history names the last states, and goes back to any of them', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await page.evaluate(AXE);
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.entry('Training input', 1).pressSequentially('s3://acme-ml/train/');
  await wizard.level('Least privilege');
  await wizard.example('Host a model');

  const history = page.getByRole('button', { name: 'History' });
  await history.click();
  const states = page.getByRole('menuitemradio');
  await expect(states).toHaveText([
    '✓Loaded the example Host a model',
    'Level: least privilege',
    'Added s3://acme-ml/train/ to inputs',
    'Added CreateTrainingJob',
    'Empty form',
  ]);
  // A menu is no landmark.
  expect((await violations(page)).filter((line) => !line.startsWith('region: '))).toStrictEqual([]);
  await states.filter({ hasText: 'Added s3://acme-ml/train/' }).click();
  await wizard.step('Data & images');
  await expect(wizard.entry('Training input', 1)).toHaveValue('s3://acme-ml/train/');
  await history.click();
  await page.getByRole('menuitem', { name: 'Redo: Level: least privilege' }).click();
  await expect(wizard.preview.getByRole('button', { name: 'Least privilege', pressed: true })).toBeVisible();
});

test('after Import and Examples one stands on Review', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await expect(wizard.heading()).toHaveText('Is this the role you want?');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(wizard.heading()).toHaveText('What will the role be used for?');
  const dialog = await wizard.paste(
    '{"TrainingJobName": "t", "InputDataConfig": [], "OutputDataConfig": {"S3OutputPath": "s3://acme/out/"}}',
  );
  await dialog.getByRole('button', { name: 'Use this' }).click();
  await expect(wizard.heading()).toHaveText('Is this the role you want?');
});

test('a fix that changes the trust policy shows it', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await page
    .getByRole('switch', { name: /account/i })
    .first()
    .uncheck();
  const trust = wizard.preview.getByRole('tab', { name: 'Trust policy' });
  await expect(trust).toHaveAttribute('aria-selected', 'false');
  await wizard.preview
    .getByRole('region', { name: 'Findings' })
    .getByRole('button', { name: 'Add aws:SourceAccount' })
    .click();
  await expect(trust).toHaveAttribute('aria-selected', 'true');
});

test('ticking a bucket of another account does not move the box', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.tab('Also needed');
  const box = wizard.preview.getByRole('checkbox', { name: 'acme-ml', exact: true });
  const before = await box.boundingBox();
  await box.check();
  await expect(wizard.preview).toContainText('acme-ml');
  expect(await box.boundingBox()).toStrictEqual(before);
});

test('Next without a choice says what is missing', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const said = page.getByText('Nothing is chosen yet');
  await expect(said).toHaveCount(0);
  await page.getByRole('button', { name: 'Next: Data & images' }).click();
  await expect(said).toBeVisible();
  await expect(wizard.heading()).toHaveText('What will the role be used for?');
  await wizard.choose('CreateModel');
  await expect(said).toHaveCount(0);
  await page.getByRole('button', { name: 'Next: Data & images' }).click();
  await expect(wizard.heading()).toHaveText('What will the job read, write and run?');
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`${viewport.width} pixels wide, Undo covers no field`, async ({ page }) => {
    const wizard = wizardPage(page);
    await page.setViewportSize(viewport);
    await wizard.open();
    await wizard.choose('CreateTrainingJob');
    await wizard.step('Data & images');
    await wizard.write('Training input', IN_USE);
    await page.getByRole('button', { name: 'Remove Training input 3' }).click();
    const row = await page.getByRole('group', { name: /^Removed/ }).boundingBox();
    const pane = await page.locator('#wizard').boundingBox();
    expect(row?.y).toBeGreaterThanOrEqual((pane?.y ?? 0) + (pane?.height ?? 0));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(wizard.entry('Training input', 3)).toHaveValue(IN_USE[2] ?? '');
  });

test('fields stop growing on a wide screen', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.step('Data & images');
  for (const width of [880, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const field = await page.getByRole('textbox', { name: 'Training output 1' }).boundingBox();
    expect(field?.width).toBeLessThanOrEqual(725);
  }
});

test('shortcuts: ? lists them, and they leave fields alone', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await page.evaluate(AXE);
  await wizard.example('Train a model');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toContainText('Ctrl+Z');
  expect(await violations(page)).toStrictEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('4');
  await expect(wizard.heading()).toHaveText('Where does the role live, and who may use it?');
  await page.keyboard.press('c');
  await expect(wizard.preview.getByRole('button', { name: /^Copied/ })).toBeVisible();
  const region = page.getByRole('combobox', { name: 'Region' });
  await region.fill('');
  await region.pressSequentially('1ci?');
  await expect(region).toHaveValue('1ci?');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await wizard.step('Review');
  await page.keyboard.press('?');
  await dialog.getByRole('switch', { name: 'Shortcuts of a single key' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(wizard.heading()).toHaveText('Is this the role you want?');
});
