import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const REQUEST = JSON.stringify(
  {
    TrainingJobName: 'churn-1',
    RoleArn: 'arn:aws:iam::111122223333:role/acme-training',
    AlgorithmSpecification: {
      TrainingImage: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3',
      TrainingInputMode: 'File',
    },
    HyperParameters: { vocabulary: 's3://acme-ml/vocabulary.txt' },
    InputDataConfig: [
      {
        ChannelName: 'train',
        DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://acme-ml/churn/train/' } },
      },
    ],
    OutputDataConfig: { S3OutputPath: 's3://acme-ml-models/churn/' },
  },
  null,
  2,
);

const BOTO3 = `
import boto3

sm = boto3.client('sagemaker')  # in eu-west-1
sm.create_model(
    ModelName='churn',
    ExecutionRoleArn='arn:aws:iam::111122223333:role/acme-serving',
    PrimaryContainer={
        'Image': '111122223333.dkr.ecr.eu-west-1.amazonaws.com/serve:1',
        'ModelDataUrl': 's3://acme-ml-models/' 'churn/model.tar.gz',
    },
    EnableNetworkIsolation=True,
)
`;

const DENIED =
  'An error occurred (AccessDenied) when calling the GetObject operation: User: arn:aws:sts::111122223333:assumed-role/acme-training/SageMaker is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::acme-ml/churn/extra/part-1.csv" because no identity-based policy allows the s3:GetObject action';

test('a pasted request shows what was understood, and then becomes a policy', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const dialog = await wizard.paste(REQUEST);
  await expect(dialog.getByRole('heading', { name: 'Understood: CreateTrainingJob request' })).toBeVisible();
  const rows = dialog.getByRole('row');
  await expect(rows.filter({ hasText: 's3://acme-ml/churn/train/' })).toContainText('Inputs');
  await expect(rows.filter({ hasText: 's3://acme-ml-models/churn/' })).toContainText('Outputs');
  await expect(rows.filter({ hasText: 'OutputDataConfig.S3OutputPath' })).toBeVisible();
  const offer = dialog.getByRole('checkbox', { name: 'Add s3://acme-ml/vocabulary.txt' });
  await expect(offer).not.toBeChecked();
  await offer.check();
  // Nothing has changed yet.
  await expect(page).toHaveURL(/\/role-wizard\/$/);
  // In a blank form there is nothing to replace.
  await expect(dialog.getByRole('button', { name: 'Replace the form' })).toBeHidden();

  await dialog.getByRole('button', { name: 'Use this' }).click();
  await expect(dialog).toBeHidden();
  await expect(wizard.heading()).toHaveText('Is this the role you want?');
  await expect(wizard.heading()).toBeFocused();
  const policy = await wizard.copied();
  expect(policy).toContain('"arn:aws:s3:::acme-ml/churn/train/*"');
  expect(policy).toContain('"arn:aws:s3:::acme-ml/vocabulary.txt"');
  expect(policy).toContain('"arn:aws:ecr:eu-west-1:111122223333:repository/churn"');
  await page.getByRole('button', { name: 'Undo' }).click();
  await wizard.step('Use');
  await expect(wizard.operation('CreateTrainingJob')).not.toBeChecked();
});

test('a boto3 call is added to the form or takes its place', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  const first = await wizard.paste(BOTO3);
  await expect(first.getByRole('heading', { name: 'Understood: CreateModel boto3 call' })).toBeVisible();
  await first.getByRole('button', { name: 'Add to the form' }).click();
  await wizard.step('Use');
  await expect(wizard.operation('CreateTrainingJob')).toBeChecked();
  await expect(wizard.operation('CreateModel')).toBeChecked();
  expect(await wizard.copied()).toContain('"arn:aws:s3:::acme-ml-models/churn/model.tar.gz"');

  const second = await wizard.paste(BOTO3);
  await second.getByRole('button', { name: 'Replace the form' }).click();
  await wizard.step('Use');
  await expect(wizard.operation('CreateTrainingJob')).not.toBeChecked();
  await expect(wizard.operation('CreateModel')).toBeChecked();
});

test('a refusal names the missing statement and adds what the form can say', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  const dialog = await wizard.paste(DENIED);
  await expect(dialog).toContainText('acme-training in account 111122223333');
  await expect(dialog).toContainText('The role’s own policy lacks this.');
  const statement = await dialog.getByLabel('Statement', { exact: true }).textContent();
  expect(JSON.parse(statement ?? '')).toStrictEqual({
    Effect: 'Allow',
    Action: ['s3:GetObject'],
    Resource: ['arn:aws:s3:::acme-ml/churn/extra/part-1.csv'],
  });
  await expect(dialog.getByRole('button', { name: 'Replace the form' })).toBeHidden();
  await dialog.getByRole('button', { name: 'Add to the form' }).click();
  expect(await wizard.copied()).toContain('"arn:aws:s3:::acme-ml/churn/extra/part-1.csv"');
});

test('a refusal that is not the role’s fault says whose it is', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const dialog = await wizard.paste(
    DENIED.replace('no identity-based policy allows', 'no resource-based policy allows'),
  );
  await expect(dialog).toContainText('Changing this role’s policy will not fix it.');
  await expect(dialog).toContainText('the policy of the resource itself');
});

test('a pasted policy is compared with the form', async ({ page }) => {
  const wizard = wizardPage(page);
  const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Sid: 'Data', Effect: 'Allow', Action: ['s3:GetObject', 's3:ListBucket'], Resource: '*' },
      { Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: '*' },
    ],
  });
  await wizard.open();
  const early = await wizard.paste(policy);
  await expect(early).toContainText('the form has no job yet');
  await early.getByRole('button', { name: 'Close' }).click();

  await wizard.example('Train a model');
  const dialog = await wizard.paste(policy);
  const lacks = dialog.getByRole('region', { name: 'What the policy lacks' });
  await expect(lacks).toContainText('s3:PutObject');
  await expect(lacks).toContainText('arn:aws:s3:::acme-ml-models/churn/*');
  const allows = dialog.getByRole('region', { name: 'What it allows, statement by statement' });
  await expect(allows).toContainText('Statement 1 (Data) Needed in part');
  await expect(allows).toContainText('Statement 2 Not needed');
  const remedy = dialog.getByRole('region', { name: 'What to do' });
  await expect(remedy).toContainText('Replace it with this role’s policy');
  await remedy.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(remedy.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('### Lacks');
  await expect(dialog.getByRole('button', { name: 'Add to the form' })).toBeHidden();
});

test('what cannot be read says where and why, and a mended text is read again', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const dialog = await wizard.paste('{"TrainingJobName": "a",\n "RoleArn" "b"}');
  await expect(dialog.getByRole('alert')).toContainText('line 2, column');
  await expect(dialog.getByRole('textbox')).toHaveAccessibleDescription(/line 2, column/);
  await expect(dialog.getByRole('button', { name: 'Use this' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Text to import' }).fill(REQUEST);
  await expect(dialog.getByRole('alert')).toBeHidden();
  await expect(dialog.getByRole('button', { name: 'Use this' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Import…' })).toBeFocused();
});

test('files are chosen or dropped, listed, and removed again', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = page.getByRole('dialog');
  const choose = async (name: string, text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: /^(?:Choose|Add) files$/ }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  await choose('request.json', REQUEST);
  await expect(dialog.getByRole('heading', { name: 'Understood: CreateTrainingJob request' })).toBeVisible();
  const listed = dialog.getByRole('list', { name: 'To import' }).getByRole('listitem');
  await choose('request.json', REQUEST.replace('churn-1', 'churn-2'));
  await expect(listed).toHaveCount(1);
  await expect(dialog.getByRole('button', { name: 'Use this' })).toBeEnabled();
  await choose('empty.json', '\n');
  await expect(dialog.getByRole('alert')).toHaveText('empty.json is empty.');
  await expect(listed).toHaveText([/^request\.json/]);

  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'model.py'));
    return transfer;
  }, BOTO3);
  await dialog.dispatchEvent('dragover', { dataTransfer: dropped });
  await dialog.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(listed).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Remove request.json' }).click();
  await expect(dialog.getByRole('heading', { name: 'Understood: CreateModel boto3 call' })).toBeVisible();
  await expect(listed).toHaveText([/^model\.py/]);
  await dialog.getByRole('button', { name: 'Edit the text' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Text to import' })).toHaveValue(BOTO3);
});

test('a very large request is read, and its list shortened', async ({ page }) => {
  const channels = Array.from({ length: 15_000 }, (_, index) => ({
    ChannelName: `channel-${index}`,
    DataSource: {
      S3DataSource: {
        S3DataType: 'S3Prefix',
        S3Uri: `s3://acme-ml/${'a-rather-long-folder-name/'.repeat(9)}${index}/`,
      },
    },
  }));
  const wizard = wizardPage(page);
  await wizard.open();
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  await expect(dialog.getByRole('textbox', { name: 'Text to import' })).toBeFocused();
  const request = JSON.stringify({ TrainingJobName: 'large', InputDataConfig: channels }, null, 1);
  await page.evaluate((text) => navigator.clipboard.writeText(text), request);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(dialog).toContainText('Pasted text');
  await expect(dialog.getByRole('heading', { name: 'Read: 15,000 values' })).toBeVisible();
  await expect(dialog.getByRole('row')).toHaveCount(11);
  await dialog.getByRole('button', { name: 'Show 1,000 more of 15,000' }).click();
  await expect(dialog.getByRole('row')).toHaveCount(1011);
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Text to import' })).toBeFocused();
});
