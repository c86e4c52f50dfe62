import { AXE, violations } from './axe';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
});

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

  // In the editor, which cannot be edited, the key is ours too.
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('Control+Shift+z');
  await expect(second).toHaveValue(IN_USE[2] ?? '');
  await page.keyboard.press('Control+z');
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
  await expect(wizard.preview.getByRole('radio', { name: 'Least privilege' })).toBeChecked();
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

test('account and region are offered from what was pasted, there and in step Trust', async ({ page }) => {
  const wizard = wizardPage(page);
  const offer = page.getByRole('button', { name: 'Use account 123456789012 / eu-west-1 from your entries' });
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await expect(offer).toHaveCount(0);
  await wizard.write('Training image', ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1']);
  await expect(offer).toHaveCount(1);
  await wizard.step('Trust');
  await expect(offer).toHaveCount(1);
  await wizard.step('Data & images');
  await offer.click();
  await expect(page.getByText('In step Trust: account 123456789012 / eu-west-1')).toBeFocused();
  await expect(offer).toHaveCount(0);
  await wizard.step('Trust');
  await expect(page.getByRole('combobox', { name: 'Region' })).toHaveValue('eu-west-1');
  const account = page.getByRole('textbox', { name: 'Account id' });
  await expect(account).toHaveValue('123456789012');
  await page.keyboard.press('Control+z');
  await expect(account).toHaveValue('');
  await expect(page.getByRole('combobox', { name: 'Region' })).toHaveValue('');
});

test('what five operations say of a list is folded to the first', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  for (const api of [
    'CreateTrainingJob',
    'CreateHyperParameterTuningJob',
    'CreateProcessingJob',
    'CreateTransformJob',
  ] as const)
    await wizard.choose(api);
  await wizard.step('Data & images');
  const captions = wizard.list('Input').getByText(/S3Uri/);
  await expect(captions).toHaveCount(1);
  await wizard.list('Input').getByRole('button', { name: '+3 more operations' }).click();
  await expect(captions).toHaveCount(4);
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
    const row = await page.getByRole('region', { name: /^Removed/ }).boundingBox();
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

test('the empty half offers Import and the examples, and no button without use', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await page.evaluate(AXE);
  const ways = wizard.preview.getByRole('list', { name: 'Ways to begin' });
  await expect(ways).toBeVisible();
  expect(await violations(page)).toStrictEqual([]);
  for (const name of [/^Copy/, /^Download/, 'Recommended'])
    await expect(wizard.preview.getByRole('button', { name })).toHaveCount(0);

  await ways.getByRole('button', { name: /^Import/ }).click();
  await page.getByRole('dialog', { name: 'Import' }).getByRole('button', { name: 'Cancel' }).click();
  await ways.getByRole('button', { name: /^Example: Train a model/ }).click();
  await expect(wizard.heading()).toHaveText('Is this the role you want?');
  await expect(ways).toHaveCount(0);
  await expect(wizard.preview.getByRole('button', { name: /^Download/ })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a switch that is off can be seen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.choose('CreateTrainingJob');
    await wizard.step('Network & keys');
    const { track, behind, opacity } = await page
      .getByRole('switch', { name: 'It runs in my VPC' })
      .evaluate((input) => {
        const element = input.closest('.MuiSwitch-root')?.querySelector('.MuiSwitch-track');
        const paper = input.closest('section');
        if (!element || !paper) throw new Error('A switch has a track, and stands on a card.');
        const style = getComputedStyle(element);
        return {
          track: style.backgroundColor,
          opacity: style.opacity,
          behind: getComputedStyle(paper).backgroundColor,
        };
      });
    expect(opacity).toBe('1');
    expect(contrast(track, behind)).toBeGreaterThanOrEqual(3);
  });

/** How far two colours `rgb(…)` are apart, as WCAG counts it. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(luminance).toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the code has most of the height, at every level', async ({ page }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.choose('CreateTrainingJob');
    await page.getByRole('button', { name: /View policy/ }).click();
    const code = page.getByRole('tabpanel', { name: 'Permissions policy' });
    for (const level of ['AWS guide', 'Recommended', 'Least privilege'] as const) {
      await wizard.level(level);
      await wizard.preview.getByRole('button', { name: 'Dismiss what changed' }).click();
      await expect(wizard.preview.getByRole('button', { name: 'Dismiss what changed' })).toHaveCount(0);
      const box = await code.boundingBox();
      expect((box?.height ?? 0) / 844, level).toBeGreaterThanOrEqual(0.6);
    }
    await wizard.preview.getByRole('button', { name: /suggestion/ }).click();
    await expect(
      wizard.preview.getByRole('region', { name: 'Findings' }).getByRole('listitem').first(),
    ).toBeVisible();
  });

  test('Next without a choice says so in sight', async ({ page }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await page.getByRole('button', { name: 'Next: Data & images' }).click();
    await expect(page.getByText('Nothing is chosen yet')).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: /View policy/ }).click();
    await expect(wizard.preview.getByRole('list', { name: 'Ways to begin' })).toBeVisible();
  });
});
