import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const REFUSED = [
  { text: 's3://acme ml/x', says: 'ucket names have no “ ”' },
  { text: 's3://INPUT-BUCKET/x', says: 'what a policy shows while the bucket is unknown' },
  { text: 's3://acme-ml--use1-az4--x-s3/x', says: 's3express:CreateSession' },
  { text: 'train.csv', says: 's3://' },
  { text: 's3://acme-ml/データ/x', says: 'U+30C7' },
  { text: 's3://acme-ml/a\u202Eb', says: 'U+202E' },
  { text: '__proto__', says: 's3://' },
  { text: '</script><script>alert(1)</script>', says: 's3://' },
];

for (const { text, says } of REFUSED) {
  test(`${JSON.stringify(text)} is kept, explained and left out`, async ({ page }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.choose('CreateTrainingJob');
    await wizard.step('Data & images');
    await wizard.write('Training input', ['s3://acme-ml/train/', text]);
    const row = wizard.entry('Training input', 2);
    await expect(row).toHaveValue(text);
    await expect(row).toHaveAttribute('aria-invalid', 'true');
    await expect(row).toHaveAccessibleDescription(new RegExp(says.replaceAll(/[+]/g, '\\$&')));
    const policy: unknown = JSON.parse(await wizard.copied());
    expect(JSON.stringify(policy)).toContain('arn:aws:s3:::acme-ml/train/*');
    expect(JSON.stringify(policy)).not.toContain(text);
  });
}

const LITERAL = [
  { text: 's3://acme-ml/${aws:username}/', arn: 'arn:aws:s3:::acme-ml/${$}{aws:username}/*' },
  { text: 's3://acme-ml/</script>/', arn: 'arn:aws:s3:::acme-ml/</script>/*' },
  { text: 's3://acme-ml//a*b?/', arn: 'arn:aws:s3:::acme-ml//a${*}b${?}/*' },
];

for (const { text, arn } of LITERAL) {
  test(`${text} is read literally`, async ({ page }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.choose('CreateTrainingJob');
    await wizard.step('Data & images');
    await wizard.write('Training input', [text]);
    await expect(wizard.entry('Training input', 1)).toHaveAccessibleDescription(
      new RegExp(arn.replaceAll(/[$*?{}.]/g, '\\$&')),
    );
    expect(await wizard.copied()).toContain(JSON.stringify(arn));
  });
}

test('a bucket name of before 2018 is taken, with a warning', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', ['s3://My_Bucket/x/']);
  await expect(wizard.entry('Training input', 1)).toHaveAttribute('aria-invalid', 'false');
  await expect(wizard.preview.getByText('Only buckets made in us-east-1 before March 2018')).toBeVisible();
  expect(await wizard.copied()).toContain('"arn:aws:s3:::My_Bucket/x/*"');
});

test('a half-typed account says what is missing, and nothing of it reaches a policy', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.level('Least privilege');
  await wizard.step('Trust');
  await page.getByLabel('Account id').fill('12345');
  await expect(page.getByText('12 digits', { exact: false }).first()).toBeVisible();
  expect(await wizard.copied()).not.toContain('12345');
});
