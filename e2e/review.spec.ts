import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ORDINARY, UNUSUAL_CASES } from '../src/policy/fixtures/unusual-cases';
import { buildRolePolicies, writePolicy, type RoleSpec } from '../src/policy';
import { encodeShare } from '../src/share';
import { AXE, violations } from './axe';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Opens a link as somebody who was sent it. */
async function openLink(page: Page, spec: RoleSpec): Promise<void> {
  await page.goto(`./${encodeShare(spec)}`);
  await expect(page.getByRole('region', { name: 'What the role may do' })).toBeVisible();
}

for (const { name, spec, rule, says } of UNUSUAL_CASES) {
  test(`a link with ${name}: named in Review without a click`, async ({ page }) => {
    await openLink(page, spec);
    const region = page.getByRole('region', { name: rule === null ? /^Level/ : 'Unusual', exact: true });
    await expect(region).toBeVisible();
    for (const text of says) await expect(region).toContainText(text);
  });
}

test('many faults of one kind push no other out of sight', async ({ page }) => {
  const buckets = Array.from({ length: 60 }, (_, index) => ({ text: `s3://acme-${'x'.repeat(index + 1)}` }));
  await openLink(page, {
    ...ORDINARY,
    role: { maxSessionDuration: '43200' },
    entries: { ...ORDINARY.entries, 's3.inputs': buckets },
  });
  const unusual = page.getByRole('region', { name: 'Unusual' });
  await expect(unusual.getByText('A session may last 12 hours')).toBeVisible();
  await expect(unusual.getByText('It may read everything')).toHaveCount(6);
  await unusual.getByRole('button', { name: 'Show 54 more' }).click();
  await expect(unusual.getByText('It may read everything')).toHaveCount(60);
});

test('an ordinary link says so, and every address of it stands in a sentence', async ({ page }) => {
  await openLink(page, ORDINARY);
  await expect(page.getByRole('region', { name: 'Unusual' })).toContainText('Nothing');
  const says = page.getByRole('region', { name: 'What the role may do' });
  await expect(says.getByRole('list', { name: 'May read' })).toContainText('s3://acme-ml-data/train/*');
  await expect(says.getByRole('list', { name: 'May write' })).toContainText('s3://acme-ml-models/churn/*');
  await expect(says.getByRole('list', { name: 'May run' })).toContainText('repository/churn');
  await expect(says.getByRole('list', { name: 'Uses keys' })).toContainText('key/1234abcd');
  await expect(says.getByRole('list', { name: 'May be assumed by' })).toContainText(
    'aws:SourceAccount is 111122223333',
  );
  const role = page.getByRole('region', { name: 'The role', exact: true });
  for (const text of ['role/acme-training', 'None', '1 hour', 'CreateTrainingJob'])
    await expect(role).toContainText(text);
});

test('an address leads to its field, and a switch to the level’s list', async ({ page }) => {
  await openLink(page, ORDINARY);
  await page.getByRole('switch', { name: /Abort failed uploads/ }).uncheck();
  await expect(page.getByRole('region', { name: /^Level/ })).toContainText('Off by hand');
  await page.getByRole('button', { name: 'Back to level: Abort failed uploads' }).click();
  await expect(page.getByRole('region', { name: /^Level/ })).not.toContainText('Off by hand');
  await page
    .getByRole('region', { name: 'What the role may do' })
    .getByRole('button', { name: 's3://acme-ml-data/train/*' })
    .click();
  await expect(wizardPage(page).entry('Training input', 1)).toBeFocused();
});

test('what is unusual is mended where it is told, and that can be undone', async ({ page }) => {
  await openLink(page, { ...ORDINARY, level: 'recommended' });
  const unusual = page.getByRole('region', { name: 'Unusual' });
  await unusual.getByRole('button', { name: 'Add aws:SourceAccount' }).click();
  await expect(unusual).toContainText('Nothing');
  await expect(page.getByRole('list', { name: 'May be assumed by' })).toContainText('aws:SourceAccount is');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(unusual).toContainText('Open trust');
});

/** Everything that a document for a ticket must hold. */
function contentsOf(spec: RoleSpec): readonly string[] {
  const { permissions, trust } = buildRolePolicies(spec);
  return [
    'role/acme-training',
    's3://acme-ml-models/churn/*',
    'AWS Organizations',
    'Whoever makes the call',
    ...[...permissions, trust].map((document) => writePolicy(document).trim()),
    // The link says on which day it was made, before its contents.
    encodeShare(spec).split('.').at(-1) ?? '',
  ];
}

const SIGNED: RoleSpec = {
  ...ORDINARY,
  otherAccess: [
    {
      actions: ['sts:AssumeRole'],
      resources: ['arn:aws:iam::111122223333:role/OrganizationAccountAccessRole'],
      why: '![x](https://evil.example) <img src=x>',
    },
  ],
};

test('the printed page is the document alone, with the policies and the link', async ({ page }) => {
  await openLink(page, SIGNED);
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('#printed-review');
  await expect(printed).toBeVisible();
  await expect(printed.getByRole('heading', { level: 1 })).toHaveText('Review of the role acme-training');
  for (const text of contentsOf(SIGNED))
    expect(((await printed.textContent()) ?? '').replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  const file = join(await mkdtemp(join(tmpdir(), 'review-')), 'review.pdf');
  await page.pdf({ path: file });
  expect((await stat(file)).size).toBeGreaterThan(5_000);
  await page.emulateMedia({ media: 'screen' });
  await expect(printed).toHaveCount(0);
});

test('the copied Markdown holds the same', async ({ page }) => {
  await openLink(page, SIGNED);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  for (const text of contentsOf(SIGNED)) expect(markdown).toContain(text);
});

test('at the end it is copied, saved and shared', async ({ page }) => {
  await openLink(page, ORDINARY);
  const end = page.getByRole('region', { name: 'Copy, download or share' });
  await expect(end.getByRole('button', { name: 'Print' })).toBeVisible();
  await expect(end.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
  await end.getByRole('button', { name: /^Download/ }).click();
  await expect(page.getByRole('menuitem', { name: /Download all/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await end.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'Share link' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no accessibility violation in a review full of faults, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openLink(page, {
      ...SIGNED,
      level: 'guide',
      role: { maxSessionDuration: '43200', tags: [{ key: 'team', value: 'ml' }] },
      amendments: { 'multipart-abort': false },
      without: ['s3.models'],
    });
    await page.evaluate(AXE);
    expect(await violations(page)).toStrictEqual([]);
  });
}
