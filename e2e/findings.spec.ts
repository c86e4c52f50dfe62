import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test('what cannot be read is told once, and not also as a list without an entry', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training image', ['python:3.11']);
  const findings = wizard.preview.getByRole('listitem');
  await expect(findings.filter({ hasText: 'Not in the policy' })).toHaveCount(1);
  await expect(findings.filter({ hasText: 'No image yet' })).toHaveCount(0);
});

test('a manifest asks for what it lists, until the folder is there', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', ['s3://acme-ml/train/train.manifest']);
  await expect(wizard.preview).toContainText('none of the objects that it lists');
  await wizard.preview.getByRole('button', { name: 'Add the folder' }).click();
  await expect(wizard.entry('Training input', 2)).toHaveValue('s3://acme-ml/train/');
  await expect(wizard.preview).not.toContainText('none of the objects that it lists');
});

test('a pasted policy is held against the published checks', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const dialog = await wizard.paste(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['s3:ListObjects', 's3:GetObject'], Resource: 'arn:aws:s3:::acme-ml/*' },
        { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' },
      ],
    }),
  );
  const checks = dialog.getByRole('region', { name: 'Published checks' });
  await expect(checks).toContainText('Security warning: Statement 2 iam:PassRole on “*” passes many roles');
  await expect(checks.getByRole('link', { name: 'Pass role with star in resource' })).toHaveAttribute(
    'href',
    /access-analyzer-reference-policy-checks/,
  );
  // AWS’s list of the service’s actions comes a moment later.
  await expect(checks).toContainText('Error: Statement 1 AWS has no action “s3:ListObjects”.');
});
