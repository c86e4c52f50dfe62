import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const SENTENCES = [
  ['AWS guide', 'known mistakes included'],
  ['Recommended', 'limited wherever that cannot make a job fail'],
  ['Least privilege', 'Test before you rely on it'],
] as const;

test('each level says in a sentence what it does', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  const levels = wizard.preview.getByRole('radiogroup', { name: 'Level' });
  for (const [level, says] of SENTENCES) {
    await expect(levels.getByRole('radio', { name: level })).toHaveAccessibleDescription(new RegExp(says));
    await wizard.level(level);
    await expect(wizard.preview.getByText(says)).toBeVisible();
  }
});

test('the levels are one stop for Tab, and the arrow keys choose', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  const radio = (name: string) => wizard.preview.getByRole('radio', { name });
  await radio('Recommended').focus();
  await page.keyboard.press('ArrowRight');
  await expect(radio('Least privilege')).toBeChecked();
  await expect(radio('Least privilege')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(wizard.preview.getByRole('radiogroup', { name: 'Level' }).locator(':focus')).toHaveCount(0);
});

for (const { by, viewport, hasTouch } of [
  { by: 'keyboard', viewport: { width: 1440, height: 900 }, hasTouch: false },
  { by: 'touch', viewport: { width: 390, height: 844 }, hasTouch: true },
]) {
  test.describe(`by ${by}`, () => {
    test.use({ viewport, hasTouch });

    test('what every level does can be read before one is chosen', async ({ page }) => {
      const wizard = wizardPage(page);
      await wizard.open();
      await wizard.choose('CreateTrainingJob');
      if (hasTouch) await page.getByRole('button', { name: /View policy/ }).tap();
      const all = wizard.preview.getByRole('button', { name: 'What each level does' });
      const choice = (name: string) => page.getByRole('menuitemradio', { name: new RegExp(`^${name}`) });
      await (hasTouch ? all.tap() : all.press('Enter'));
      for (const [level, says] of SENTENCES) await expect(choice(level)).toContainText(says);
      await expect(page.getByRole('menuitemradio', { checked: true })).toContainText('Recommended');
      await (hasTouch ? choice('AWS guide').tap() : choice('AWS guide').press('Enter'));
      await expect(wizard.preview.getByRole('radio', { name: 'AWS guide' })).toBeChecked();
      await expect(all).toBeFocused();
    });
  });
}

test('a switch of the level shows what it changed', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  const note = (title: string) => wizard.preview.getByRole('region', { name: title });

  await wizard.level('Least privilege');
  const narrower = note('Recommended → Least privilege');
  await expect(narrower).toContainText(/\d+ lines? added/);
  await expect(narrower).not.toContainText(/\b0 /);
  await expect(narrower).toContainText('Switched on');
  // The lines that are new are marked in the text.
  await expect(page.locator('.monaco-editor .line-switched').first()).toBeVisible();

  await wizard.level('AWS guide');
  const wider = note('Least privilege → AWS guide, scoped');
  await expect(wider).toContainText('Switched off');
  await expect(wider).toContainText('No longer allowed');
  await wider.getByRole('button', { name: /changed lines?/ }).click();
  await expect(wider.getByRole('deletion').first()).toContainText('− ');
  await expect(wider.getByRole('insertion').first()).toContainText('+ ');
  await wizard.preview.getByRole('radio', { name: 'Broad' }).check();
  await expect(note('AWS guide, scoped → AWS guide, broad')).toBeVisible();

  await wizard.preview.getByRole('button', { name: 'Dismiss what changed' }).click();
  await expect(wizard.preview.getByRole('button', { name: 'Dismiss what changed' })).toBeHidden();
});

test('what changed is forgotten with the role that it was about', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.level('Least privilege');
  await expect(wizard.preview.getByRole('button', { name: 'Dismiss what changed' })).toBeVisible();
  await wizard.example('Host a model');
  await expect(wizard.preview.getByRole('button', { name: 'Dismiss what changed' })).toBeHidden();
});

for (const width of [320, 360, 390])
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('the help on the levels stays beside them', async ({ page }) => {
      const wizard = wizardPage(page);
      await wizard.open();
      await wizard.choose('CreateTrainingJob');
      await page.getByRole('button', { name: /View policy/ }).click();
      const levels = await wizard.preview.getByRole('radiogroup', { name: 'Level' }).boundingBox();
      const help = await wizard.preview.getByRole('button', { name: 'What each level does' }).boundingBox();
      expect(help?.x).toBeGreaterThan((levels?.x ?? 0) + (levels?.width ?? 0));
      expect((help?.x ?? 0) + (help?.width ?? 0)).toBeLessThanOrEqual(width);
    });
  });
