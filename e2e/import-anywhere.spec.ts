import type { JSHandle, Locator, Page } from '@playwright/test';
import { AXE, SCREENS, violations } from './axe';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const CELLS = [
  '!pip install sagemaker',
  "import boto3\nsm = boto3.client('sagemaker')",
  `sm.create_training_job(
    TrainingJobName='churn-1',
    RoleArn='arn:aws:iam::111122223333:role/acme-training',
    AlgorithmSpecification={
        'TrainingImage': '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3',
        'TrainingInputMode': 'File',
    },
    InputDataConfig=[{
        'ChannelName': 'train',
        'DataSource': {'S3DataSource': {'S3DataType': 'S3Prefix', 'S3Uri': 's3://acme-ml/churn/train/'}},
    }],
    OutputDataConfig={'S3OutputPath': 's3://acme-ml-models/churn/'},
)`,
];

const LAUNCH = `
import sagemaker
from sagemaker.estimator import Estimator
Estimator(
    image_uri='111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3',
    role=sagemaker.get_execution_role(),
    entry_point='train.py',
    instance_type='ml.m5.large',
    instance_count=1,
    output_path='s3://acme-ml-models/churn/',
).fit({'train': 's3://acme-ml/churn/train/'})
`;

const MODEL = JSON.stringify({
  ModelName: 'churn',
  PrimaryContainer: { ModelDataUrl: 's3://acme-ml-models/churn/model.tar.gz' },
});

/** A notebook as it is saved, with outputs of that many characters. */
function notebook(outputs = 0): string {
  const cells = CELLS.map((source) => ({
    cell_type: 'code',
    execution_count: 1,
    metadata: {},
    outputs: [{ output_type: 'display_data', data: { 'image/png': 'A'.repeat(outputs / CELLS.length) } }],
    source: source.split(/(?<=\n)/),
  }));
  return JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });
}

type Files = readonly (readonly [name: string, text: string])[];

function carrying(page: Page, files: Files): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [name, text] of all) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
}

/** Drops files somewhere on the page, and gives the dialog that opens. */
async function drop(page: Page, files: Files, on = 'main'): Promise<Locator> {
  const dataTransfer = await carrying(page, files);
  await page.dispatchEvent(on, 'dragover', { dataTransfer });
  await page.dispatchEvent(on, 'drop', { dataTransfer });
  return page.getByRole('dialog', { name: 'Import', exact: true });
}

/** Counts the presses of the pointer. */
async function clicks(page: Page): Promise<() => Promise<number>> {
  const counter = await page.evaluateHandle(() => {
    const counted = { clicks: 0 };
    window.addEventListener('pointerdown', () => (counted.clicks += 1), true);
    return counted;
  });
  return () => counter.evaluate((counted) => counted.clicks);
}

test('a notebook is dropped, used and copied with two clicks', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const clicked = await clicks(page);
  const dialog = await drop(page, [['churn.ipynb', notebook()]]);
  await expect(dialog.getByRole('heading', { name: /^Understood: CreateTrainingJob/ })).toBeVisible();
  await expect(dialog).toContainText('Jupyter notebook · 3 cells');
  await dialog.getByRole('button', { name: 'Use this' }).click();
  await expect(wizard.heading()).toHaveText('Is this the role you want?');
  await expect(wizard.heading()).toBeFocused();
  const policy = await wizard.copied();
  expect(policy).toContain('"arn:aws:s3:::acme-ml/churn/train/*"');
  expect(policy).toContain('"arn:aws:s3:::acme-ml-models/churn/*"');
  expect(await clicked()).toBe(2);
});

test('a script and what its job runs: where it runs is asked, what it calls is offered', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const clicked = await clicks(page);
  const dialog = await drop(page, [
    ['launch.py', LAUNCH],
    ['train.py', "import boto3\nboto3.client('dynamodb').get_item(TableName='rates', Key={})"],
  ]);
  await expect(
    dialog.getByRole('heading', { name: 'Understood: CreateTrainingJob in Python code' }),
  ).toBeVisible();
  await dialog.getByRole('radio', { name: 'On a notebook instance with this role' }).check();
  await dialog.getByRole('checkbox', { name: /^Add dynamodb:GetItem on .*table\/rates$/ }).check();
  await dialog.getByRole('button', { name: 'Use this' }).click();
  await expect(wizard.heading()).toHaveText('Is this the role you want?');
  const policy = await wizard.copied();
  expect(policy).toContain('"dynamodb:GetItem"');
  expect(policy).toContain('"sagemaker:CreateTrainingJob"');
  expect(policy).toContain('"arn:aws:s3:::acme-ml/churn/train/*"');
  expect(await clicked()).toBe(4);
});

test('what a script uploads stands in Also needed, and not in the role', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const dialog = await drop(page, [['launch.py', LAUNCH]]);
  await expect(dialog.getByRole('radio', { name: 'Somewhere else' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Use this' }).click();
  await expect(wizard.heading()).toHaveText('Is this the role you want?');
  const policy = await wizard.copied();
  const written = [...policy.matchAll(/"s3:PutObject"[^}]*/g)].map(([statement]) => statement).join();
  expect(written).toContain('"arn:aws:s3:::acme-ml-models/churn/*"');
  expect(written).not.toContain('arn:aws:s3:::acme-ml-models/churn-');

  await wizard.tab('Also needed');
  const caller = wizard.preview.getByRole('region', { name: 'Caller’s policy as JSON' });
  await expect(caller).toContainText('"s3:PutObject"');
  await expect(caller).toContainText('"arn:aws:s3:::acme-ml-models/churn-*');
  await expect(caller).toContainText('"logs:GetLogEvents"');
  const why = wizard.preview.getByRole('list', { name: 'What the code does as the caller' });
  await expect(why).toContainText('s3:PutObject to upload local data and code');
  await expect(why).toContainText('to print the logs of the jobs that it waits for');

  await page.reload();
  await wizard.tab('Also needed');
  await why.getByRole('button', { name: /^Remove Code\d+PutObject/ }).click();
  await expect(caller).not.toContainText('"s3:PutObject"');
  await expect(caller).toContainText('"logs:GetLogEvents"');
});

test('an address of a list goes where one says', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const dialog = await drop(page, [['list.txt', 's3://acme-ml/churn/\ns3://acme-ml-models/churn/']]);
  await expect(dialog.getByRole('heading', { name: 'Understood: list of addresses' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Use this' })).toBeDisabled();
  const models = dialog.getByRole('group', { name: 's3://acme-ml-models/churn/' });
  await models.getByRole('checkbox', { name: 'Outputs' }).check();
  await dialog.getByRole('button', { name: 'Use this' }).click();
  // What the role is for is still to be said.
  await expect(wizard.heading()).toHaveText('What will the role be used for?');
  await wizard.choose('CreateTrainingJob');
  expect(await wizard.copied()).toContain('"arn:aws:s3:::acme-ml-models/churn/*"');
});

test('cells that were set aside are counted, and say why', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const dialog = await drop(page, [['churn.ipynb', notebook()]]);
  const line = dialog.getByRole('button', { name: '2 cells read, 1 set aside' });
  await expect(line).toHaveAttribute('aria-expanded', 'false');
  await line.click();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Cell 2' })).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'Set aside' })).toContainText('Cell 1');
});

test('text is pasted anywhere, and goes into a field where one has the focus', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await page.evaluate((text) => navigator.clipboard.writeText(text), MODEL);
  await page.keyboard.press('ControlOrMeta+V');
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  await expect(dialog.getByRole('heading', { name: 'Understood: CreateModel request' })).toBeVisible();
  await expect(dialog).toContainText('Pasted text');

  // Again, while it is open.
  await page.evaluate((text) => navigator.clipboard.writeText(text), MODEL.replace('churn/', 'other/'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(dialog).toContainText('s3://acme-ml-models/other/model.tar.gz');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.getByRole('searchbox', { name: 'Find an operation' }).focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), 'transform');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByRole('searchbox')).toHaveValue('transform');
  await expect(dialog).toBeHidden();

  const other = await wizard.share();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(other).toBeVisible();
  await expect(dialog).toBeHidden();
});

test('a pasted file is opened', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const transfer = await carrying(page, [['model.json', MODEL]]);
  await page.evaluate(
    (clipboardData) =>
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      ),
    transfer,
  );
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  await expect(dialog.getByRole('heading', { name: 'Understood: CreateModel request' })).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'To import' })).toContainText('model.json');
});

test('several files are dropped at once; what is not text says so', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const dialog = await drop(page, [
    ['churn.ipynb', notebook()],
    ['model.json', MODEL],
    ['data.parquet', 'PAR1\0\0'],
  ]);
  const listed = dialog.getByRole('list', { name: 'To import' }).getByRole('listitem');
  await expect(listed).toHaveText([/^churn\.ipynb/, /^model\.json/]);
  await expect(dialog.getByRole('alert')).toHaveText(/^data\.parquet is not text/);
  await expect(dialog.getByRole('heading', { name: /^Understood/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove churn.ipynb' }).click();
  await expect(listed).toHaveText([/^model\.json/]);
  await expect(dialog.getByRole('heading', { name: 'Understood: CreateModel request' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove model.json' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Text to import' })).toBeFocused();
});

test('files are dropped on the policy too, and are added to what is there', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  const dialog = await drop(page, [['model.json', MODEL]], '.monaco-editor');
  await expect(dialog.getByRole('button', { name: 'Replace the form' })).toBeEnabled();
  await dialog.getByRole('button', { name: 'Add to the form' }).click();
  const policy = await wizard.copied();
  expect(policy).toContain('"arn:aws:s3:::acme-ml-models/churn/model.tar.gz"');
  expect(policy).toContain('"arn:aws:s3:::acme-ml/churn/train/*"');
});

test('while something is dragged the page says where to drop it', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const dataTransfer = await carrying(page, [['model.json', MODEL]]);
  const overlay = page.getByText('Drop it anywhere');
  await page.dispatchEvent('main', 'dragover', { dataTransfer });
  await expect(overlay).toBeVisible();
  await page.dispatchEvent('main', 'dragleave', { dataTransfer });
  await expect(overlay).toBeHidden();

  // Text goes where it is dropped, where that is a field.
  const text = await page.evaluateHandle((dragged) => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', dragged);
    return transfer;
  }, MODEL);
  await page.dispatchEvent('input[type=search]', 'dragover', { dataTransfer: text });
  await expect(overlay).toBeHidden();
  await page.dispatchEvent('main', 'dragover', { dataTransfer: text });
  await expect(overlay).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: text });
  await expect(page.getByRole('heading', { name: 'Understood: CreateModel request' })).toBeVisible();
});

test('the way in stands first while nothing is filled in', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const card = page.getByRole('region', { name: /^Drop your notebook/ });
  await expect(card).toBeVisible();
  // What one has just ticked does not move away.
  const box = wizard.operation('CreateTrainingJob');
  await box.scrollIntoViewIfNeeded();
  const before = await box.boundingBox();
  await box.check();
  expect(await box.boundingBox()).toStrictEqual(before);
  await wizard.step('Data & images');
  await wizard.step('Use');
  await expect(box).toBeChecked();
  await expect(card).toBeHidden();

  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Try an example' }).click();
  await page.getByRole('menuitem', { name: 'Train a model' }).click();
  await expect(card).toBeHidden();
  await expect(page.getByRole('button', { name: 'Import…' })).toBeVisible();
});

test('with the keyboard alone: paste, use, copy', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await page.evaluate((text) => navigator.clipboard.writeText(text), MODEL);
  await page.keyboard.press('ControlOrMeta+V');
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  await expect(dialog.getByRole('status')).toContainText('Understood: CreateModel request');
  const press = async (button: Locator) => {
    let isReached = false;
    for (let pressed = 0; pressed < 100 && !isReached; pressed += 1) {
      await page.keyboard.press('Tab');
      isReached = await button.evaluate((node) => node === document.activeElement);
    }
    expect(isReached).toBe(true);
    await page.keyboard.press('Enter');
  };
  await press(dialog.getByRole('button', { name: 'Use this' }));
  await expect(wizard.heading()).toBeFocused();
  // Review's document comes a moment after its heading, with some sixty stops of the Tab key.
  await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeVisible();
  await press(wizard.preview.getByRole('button', { name: /^Copy/ }));
  await expect(wizard.preview.getByRole('button', { name: /^Copied/ })).toBeVisible();
});

test('a notebook of 5 MB is read beside the page, which stays quick', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const large = notebook(5_000_000);
  const dataTransfer = await carrying(page, [['large.ipynb', large]]);
  await page.dispatchEvent('main', 'drop', { dataTransfer });
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  await expect(dialog).toContainText('5.0 MB');
  await expect(dialog.getByRole('heading', { name: /^Understood: CreateTrainingJob/ })).toBeVisible();
  expect(workers).toHaveLength(1);
  expect(workers[0]).toMatch(/\/assets\/reader\.worker-[^/]+\.js$/);
  await dialog.getByRole('button', { name: 'Use this' }).click();
  expect(await wizard.copied()).toContain('"arn:aws:s3:::acme-ml/churn/train/*"');
});

test('a newer paste ends the reading of the older', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const long = 'x = call(a=1, b="text")\n'.repeat(100_000);
  const started = page.waitForEvent('worker');
  const dataTransfer = await carrying(page, [['long.py', long]]);
  await page.dispatchEvent('main', 'drop', { dataTransfer });
  const ended = (await started).waitForEvent('close');
  await page.evaluate((text) => navigator.clipboard.writeText(text), MODEL);
  await page.keyboard.press('ControlOrMeta+V');
  await ended;
  await expect(page.getByRole('heading', { name: 'Understood: CreateModel request' })).toBeVisible();
  expect(page.workers()).toHaveLength(0);
});

test.describe('where the worker cannot be loaded', () => {
  test.use({ tolerated: /console: Failed to load resource/ });

  test('the page reads by itself', async ({ page }) => {
    let blocked = 0;
    await page.route(/assets\/reader\.worker-[^/]+\.js$/, (route) => {
      blocked += 1;
      return route.abort();
    });
    const wizard = wizardPage(page);
    await wizard.open();
    const dialog = await drop(page, [['churn.ipynb', notebook(50_000)]]);
    await expect(dialog.getByRole('heading', { name: /^Understood: CreateTrainingJob/ })).toBeVisible();
    expect(blocked).toBe(1);
  });
});

for (const { name, use } of SCREENS) {
  test.describe(name, () => {
    test.use(use);

    test('neither the overlay nor the report of a notebook has an accessibility violation', async ({
      page,
    }) => {
      const wizard = wizardPage(page);
      await wizard.open();
      await page.evaluate(AXE);
      const dataTransfer = await carrying(page, [['churn.ipynb', notebook()]]);
      await page.dispatchEvent('main', 'dragover', { dataTransfer });
      await expect(page.getByText('Drop it anywhere')).toBeVisible();
      expect(await violations(page)).toStrictEqual([]);
      await page.dispatchEvent('main', 'drop', { dataTransfer });
      const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
      await dialog.getByRole('button', { name: /set aside$/ }).click();
      await expect.poll(() => violations(page)).toStrictEqual([]);
    });
  });
}
