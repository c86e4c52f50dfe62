import { expect, type Page } from '@playwright/test';
import { FORMAT_IDS } from '../src/export';
import { ORDINARY } from '../src/policy/fixtures/unusual-cases';
import { encodeShare } from '../src/share';
import { STEP_NAMES, wizardPage } from './wizard-page';

const TABS = ['Trust policy', 'Explain', 'Compare', 'Also needed', 'Permissions policy'] as const;

/** What each tab says once it has been loaded. */
const TAB_SAYS: Readonly<Record<(typeof TABS)[number], RegExp>> = {
  'Permissions policy': /Statement/,
  'Trust policy': /sagemaker\.amazonaws\.com/,
  Explain: /Amazon CloudWatch/,
  Compare: /This role allows/,
  'Also needed': /To check by hand/,
};

const REQUEST = '{ "ModelName": "churn", "PrimaryContainer": { "ModelDataUrl": "s3://acme/m.tar.gz" } }';

const POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Sid: 'Data', Effect: 'Allow', Action: ['s3:GetObject', 'dynamodb:GetItem'], Resource: '*' }],
});

const REFUSAL =
  'An error occurred (AccessDenied) when calling the GetObject operation: User: arn:aws:sts::111122223333:assumed-role/churn/SageMaker is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::acme-ml/train/a.csv" because no identity-based policy allows the s3:GetObject action';

export interface Tour {
  page: Page;
  /** Whether the policy opens over the page, and the actions of the header are in a menu. */
  isPhone: boolean;
  /** Called in each state of the page. */
  look: (state: string) => Promise<void>;
}

/** Opens a menu, looks at it, and closes it. */
async function menu({ page, look }: Tour, name: string): Promise<void> {
  await page
    .locator('[aria-haspopup=menu]')
    .filter({ visible: true })
    .and(page.getByRole('button', { name }))
    .last()
    .click();
  await expect(page.locator('[role^=menuitem]').first()).toBeVisible();
  // It grows to its size.
  await expect(page.locator('.MuiMenu-paper')).toHaveCSS('transform', 'none');
  await look(`menu ${name}`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
}

async function showPolicy({ page, isPhone }: Tour): Promise<void> {
  if (isPhone) await page.getByRole('button', { name: /View policy/ }).click();
  await expect(wizardPage(page).preview).toBeVisible();
}

/** The steps, empty and filled, and what opens over them. */
async function form(tour: Tour): Promise<void> {
  const { page, isPhone, look } = tour;
  const wizard = wizardPage(page);
  await wizard.open();
  for (const step of STEP_NAMES) {
    await wizard.step(step);
    await expect(wizard.heading()).toBeVisible();
    await look(`${step}, empty`);
  }
  await wizard.step('Use');
  for (const api of ['CreateTrainingJob', 'CreateNotebookInstance', 'CreateDomain'] as const)
    await wizard.choose(api);
  await page.getByRole('searchbox').fill('model');
  await look('Use, searched');
  await page.getByRole('searchbox').fill('');
  await wizard.step('Data & images');
  await wizard.write('Input', ['s3://acme-ml/train/', 's3://ac/x']);
  await wizard.otherAccess.getByRole('button', { name: '+ Add statement' }).click();
  await wizard.own('service').fill('dyna');
  await expect(page.getByRole('listbox', { name: /^Suggestions/ })).toBeVisible();
  await look('suggestions');
  await wizard.own('action 1').fill('dynamodb:PutItem');
  await wizard.own('resource 1').fill('arn:aws:s3:::acme-ml');
  await wizard.own('resource 1').press('Escape');
  await wizard.otherAccess.getByRole('button', { name: '+ Add condition' }).click();
  for (const step of STEP_NAMES) {
    await wizard.step(step);
    await expect(wizard.heading()).toBeVisible();
    if (step === 'Review')
      await expect(page.getByRole('region', { name: 'Could this role do that?' })).toBeVisible();
    await look(`${step}, filled`);
  }
  await menu(tour, isPhone ? 'Menu' : 'Examples');
  await menu(tour, 'History');
  await page.locator('body').press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await look('dialog of the shortcuts');
  await page.keyboard.press('Escape');

  await wizard.step('Data & images');
  await page.getByRole('button', { name: 'Paste many: Input' }).click();
  await look('dialog to paste many');
  const many = Array.from({ length: 120 }, (_, at) =>
    at === 100 ? 's3://ac/x' : `s3://acme-ml/train/${at}/`,
  );
  await page.getByRole('dialog').getByRole('textbox').fill(many.join('\n'));
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('searchbox', { name: 'Find in Input' })).toBeVisible();
  await look('a long list');
}

/** The tabs, formats and levels of the policy, and what opens over it. */
async function policy(tour: Tour): Promise<void> {
  const { page, look } = tour;
  const wizard = wizardPage(page);
  await page.goto(`./${encodeShare(ORDINARY)}`);
  await expect(page.getByRole('region', { name: 'Could this role do that?' })).toBeVisible();
  await look('Review of a shared link');
  await showPolicy(tour);
  for (const tab of TABS) {
    await wizard.tab(tab);
    await expect(wizard.preview.getByRole('tabpanel')).toContainText(TAB_SAYS[tab]);
    await look(`tab ${tab}`);
  }
  for (const id of FORMAT_IDS) {
    await wizard.format(id);
    await look(`format ${id}`);
  }
  await menu(tour, 'What each level does');
  for (const level of ['AWS guide', 'Least privilege'] as const) {
    await wizard.level(level);
    await expect(wizard.preview.getByRole('region', { name: /→/ })).toBeVisible();
    await look(`level ${level}`);
  }
  const findings = wizard.preview.getByRole('region', { name: 'Findings' });
  for (const folded of await findings.getByRole('button', { expanded: false }).all()) await folded.click();
  await look('the findings');
  await menu(tour, 'Download');
  await wizard.preview.getByRole('button', { name: /^Download/ }).click();
  await page.getByRole('menuitem', { name: /^Attach AmazonSageMakerFullAccess/ }).click();
  await expect(page.getByRole('dialog', { name: /AmazonSageMakerFullAccess/ })).toBeVisible();
  await look('dialog to attach AWS’s policy');
}

/** Import with each kind of text, the link, and the question that a link asks. */
async function dialogs({ page, look }: Tour): Promise<void> {
  const wizard = wizardPage(page);
  await wizard.open();
  const dialog = await wizard.paste('');
  const text = dialog.getByRole('textbox', { name: 'Text to import' });
  for (const [kind, written, says] of [
    ['nothing', '', 'Nothing leaves this browser'],
    ['a fault', '{"TrainingJobName": "a",\n "RoleArn" "b"}', 'line 2, column'],
    ['a refusal', REFUSAL, 's3:GetObject'],
    ['a policy', POLICY, 'dynamodb:GetItem'],
    ['a request', REQUEST, 'Understood: CreateModel request'],
  ] as const) {
    await text.fill(written);
    await expect(dialog).toContainText(says);
    await look(`import of ${kind}`);
  }
  await dialog.getByRole('button', { name: 'Use this' }).click();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
  await look('Undo');
  await expect(await wizard.share()).toContainText('In the link');
  await look('dialog of the link');
  await page.keyboard.press('Escape');
  await wizard.settled();
  await page.goto('about:blank');
  await page.goto(`./${encodeShare(ORDINARY)}`);
  await expect(page.getByRole('dialog')).toContainText('CreateModel');
  await look('question which role to keep');
}

/** Ways through everything that the page shows. */
export const TOURS = { form, policy, dialogs } as const;
