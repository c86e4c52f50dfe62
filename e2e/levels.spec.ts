import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('each level says in a sentence what it does', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  for (const [level, says] of [
    ['AWS guide', 'known mistakes included'],
    ['Recommended', 'limited wherever that cannot make a job fail'],
    ['Least privilege', 'Test before you rely on it'],
  ] as const) {
    await wizard.level(level);
    await expect(wizard.preview.getByRole('group', { name: 'Level' })).toHaveAccessibleDescription(
      new RegExp(says),
    );
    await expect(wizard.preview.getByText(says)).toBeVisible();
  }
});

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
  await wizard.preview.getByRole('button', { name: 'Broad' }).click();
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
