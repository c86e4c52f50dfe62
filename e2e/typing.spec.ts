import { expect, test } from './test';
import { wizardPage } from './wizard-page';

function rulesOfPage(): string[] {
  return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
}

for (const tab of ['Permissions policy', 'Compare']) {
  // For each, the browser works out the style of the whole page; and none ever goes.
  test(`no key adds a rule of style to the page, with the tab ${tab}`, async ({ page }) => {
    const wizard = wizardPage(page);
    // Comes a while after the page, with rules of its own.
    const offer = page.waitForResponse(/update-offer/);
    await wizard.open();
    await wizard.example('Train a model');
    await wizard.step('Data & images');
    await wizard.preview.getByRole('tab', { name: tab }).click();
    const input = wizard.entry('Training input', 1);
    await input.fill('s3://acme-first/folder/');
    await offer;
    // What comes with the first keys is there before it counts.
    await input.pressSequentially('abc', { delay: 100 });
    const before = await page.evaluate(rulesOfPage);
    const size = await wizard.preview.getByText(/ characters$/).textContent();
    await input.pressSequentially('defghijklmno', { delay: 100 });
    await expect(wizard.preview.getByText(/ characters$/)).not.toHaveText(size ?? '');
    expect(await page.evaluate(rulesOfPage)).toStrictEqual(before);
  });
}
