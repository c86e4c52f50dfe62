import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { EXPORTERS, type FormatId } from '../src/export';
import type { ApiName } from '../src/policy';

export const STEP_NAMES = ['Use', 'Data & images', 'Network & keys', 'Trust', 'Review'] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** What a person can do on the page, in their words. Expectations stay in the specs. */
export function wizardPage(page: Page) {
  const preview = page.getByRole('region', { name: 'Policy preview' });
  const operations = page.getByRole('group', { name: 'Calls that the role is for' });
  const calls = page.getByRole('region', { name: /call\?$/ });

  /** An action of the header, which is a button of its own or, on a narrow screen, stands in the menu. */
  async function fromHeader(name: string): Promise<void> {
    const button = page.getByRole('button', { name, exact: true });
    if (await button.isVisible()) return button.click();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name }).click();
  }

  /** Opens what is folded away, as far as it takes to see something. */
  async function unfold(folded: Locator, wanted: Locator): Promise<void> {
    await expect(wanted.or(folded).first()).toBeVisible();
    while (!(await wanted.isVisible())) await folded.first().click();
  }

  async function tick(part: Locator, api: ApiName): Promise<void> {
    const box = part.getByRole('checkbox', { name: api, exact: true });
    await unfold(part.getByRole('button', { expanded: false }), box);
    await box.check();
  }

  const wizardPageActions = {
    preview,
    /** What the page says below its header. The editor has alerts of its own, for screen readers. */
    notice: page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Dismiss the notice' }) }),
    open: async () => {
      await page.goto('./');
      await expect(wizardPageActions.operation('CreateTrainingJob')).toBeVisible();
    },
    operations,
    operation: (api: ApiName): Locator => operations.getByRole('checkbox', { name: api, exact: true }),
    /** Ticks an operation, whose group may have to be opened first. */
    choose: (api: ApiName) => tick(operations, api),
    calls,
    /** Ticks a call that code or steps make. */
    call: (api: ApiName) => tick(calls, api),
    otherAccess: page.getByRole('region', { name: 'Other access' }),
    /** A field of the first of the user’s own statements. */
    own: (field: string): Locator =>
      page.getByRole('combobox', { name: `Statement 1: ${field}`, exact: true }),
    step: (name: StepName) =>
      page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name }).click(),
    heading: (): Locator => page.locator('#step-heading'),
    /** The row of a list, by the list’s title and the row’s number. */
    entry: (list: string, position: number): Locator =>
      page.getByRole('textbox', { name: `${list} ${position}`, exact: true }),
    list: (title: string): Locator =>
      page.getByRole('heading', { name: title, exact: true }).locator('xpath=ancestor::section[1]'),
    /** Brings a list into view, also one that hardly anybody needs. */
    unfoldList: (title: string) =>
      unfold(
        page.getByRole('button', { name: /^More lists/, expanded: false }),
        page.getByRole('textbox', { name: `${title} 1`, exact: true }),
      ),
    /** Writes entries one below the other, as a person does: text, Enter, text. */
    write: async (list: string, texts: readonly string[]) => {
      for (const [index, text] of texts.entries()) {
        const row = page.getByRole('textbox', { name: `${list} ${index + 1}`, exact: true });
        await row.fill(text);
        if (index < texts.length - 1) await row.press('Enter');
      }
    },
    pasteMany: async (list: string, text: string) => {
      await page.getByRole('button', { name: `Paste many: ${list}` }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill(text);
      await dialog.getByRole('button', { name: 'Add' }).click();
    },
    tab: (name: 'Permissions policy' | 'Trust policy' | 'Explain' | 'Compare' | 'Also needed') =>
      preview.getByRole('tab', { name }).click(),
    level: (name: 'AWS guide' | 'Recommended' | 'Least privilege') =>
      preview.getByRole('radio', { name, exact: true }).check(),
    /** Shows the role in another form. */
    format: async (id: FormatId) => {
      await preview.getByRole('combobox', { name: 'Format' }).selectOption(id);
      const exporter = EXPORTERS.find((each) => each.id === id);
      // The exporters have to come first; JSON is there at once.
      if (id !== 'json')
        await expect(preview.locator(`[aria-label="${exporter?.label}"]`).first()).toBeAttached();
    },
    /** Presses Copy and gives what is then in the clipboard. */
    copied: async (): Promise<string> => {
      // A text that changes just then takes its thanks back: then one presses again.
      await expect(async () => {
        await preview
          .getByRole('button', { name: /^Cop(?:y|ied)/ })
          .first()
          .click();
        await expect(preview.getByRole('button', { name: /^Copied/ })).toBeVisible({ timeout: 2_000 });
      }).toPass({ timeout: 30_000 });
      return page.evaluate(() => navigator.clipboard.readText());
    },
    /** Downloads what a menu entry offers, and gives the file’s name and bytes. */
    downloadedFile: async (entry: string | RegExp): Promise<{ name: string; bytes: Buffer }> => {
      await preview.getByRole('button', { name: /^Download/ }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: entry }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    /** The same, as text. */
    downloaded: async (entry: string | RegExp): Promise<{ name: string; text: string }> => {
      const { name, bytes } = await wizardPageActions.downloadedFile(entry);
      return { name, text: bytes.toString('utf8') };
    },
    example: async (label: string) => {
      await page.getByRole('button', { name: 'Examples' }).click();
      await page.getByRole('menuitem', { name: label }).click();
    },
    /** Opens the import and puts a text in; what was understood is then on the page. */
    paste: async (text: string): Promise<Locator> => {
      await fromHeader('Import…');
      const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
      await dialog.getByRole('textbox', { name: 'Text to import' }).fill(text);
      return dialog;
    },
    /** Opens the dialog of the link. */
    share: async (): Promise<Locator> => {
      await fromHeader('Share link');
      return page.getByRole('dialog', { name: 'Share link' });
    },
    /** The link of the dialog that is open. */
    link: (): Promise<string> => page.getByRole('textbox', { name: 'Link', exact: true }).inputValue(),
    /** Waits until the form has come to rest in the address bar. */
    settled: () => expect(page).toHaveURL(/#v\d\./),
  };
  return wizardPageActions;
}
