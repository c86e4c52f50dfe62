import { EXAMPLES } from '../../src/examples';
import { EXPORTERS, finishedRole } from '../../src/export';
import { buildRolePolicies, emptyRoleSpec, writePolicy, type RoleSpec } from '../../src/policy';
import { encodeShare } from '../../src/share';
import { named, selected } from './find';
import { serveWatched } from './site';
import { expect, test } from './test';
import { REVIEW, button, copied, dialog, field, heading, policies, preview } from './wizard';

const INPUT = 's3://acme-ml/train/';
const OUTPUT = 's3://acme-models/churn/';
const IMAGE = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3';

const ROLE: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'churn', rolePath: '' },
  entries: { 's3.inputs': [{ text: INPUT }], 's3.outputs': [{ text: OUTPUT }], images: [{ text: IMAGE }] },
};

const SCRIPT = `
import boto3

bucket = 'acme-ml'
boto3.client('sagemaker', region_name='eu-west-1').create_training_job(
    TrainingJobName='churn-1',
    RoleArn='arn:aws:iam::111122223333:role/churn',
    AlgorithmSpecification={'TrainingImage': '${IMAGE}', 'TrainingInputMode': 'File'},
    InputDataConfig=[{
        'ChannelName': 'train',
        'DataSource': {'S3DataSource': {'S3DataType': 'S3Prefix', 'S3Uri': f's3://{bucket}/train/'}},
    }],
    OutputDataConfig={'S3OutputPath': '${OUTPUT}'},
)
`;

const NOTEBOOK = JSON.stringify({
  cells: [
    {
      cell_type: 'code',
      execution_count: 1,
      metadata: {},
      outputs: [],
      source: [
        'import boto3\n',
        "boto3.client('sagemaker').create_model(\n",
        "    ModelName='churn',\n",
        "    ExecutionRoleArn='arn:aws:iam::111122223333:role/churn',\n",
        `    PrimaryContainer={'Image': '${IMAGE}', 'ModelDataUrl': '${OUTPUT}model.tar.gz'},\n`,
        ')',
      ],
    },
  ],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});

/** The policies of a role as they are shown. */
function policiesOf(spec: RoleSpec): { permissions: string; trust: string } {
  const { permissions, trust } = buildRolePolicies(spec);
  return {
    permissions: permissions.map((policy) => writePolicy(policy)).join('\n'),
    trust: writePolicy(trust),
  };
}

function exampleOf(id: string): { label: string; spec: RoleSpec } {
  const example = EXAMPLES.find((each) => each.id === id);
  if (example === undefined) throw new Error('There must be an example');
  return example;
}

test('the main job: choose, fill in, see both policies, copy and download', async ({ newPerson, site }) => {
  const hands = await newPerson();
  await hands.click(named('checkbox', /^CreateTrainingJob/));
  await hands.click(button(/^Next/));
  await hands.write(field('Training input 1'), INPUT);
  await hands.see(preview.code, { text: expect.stringContaining('"arn:aws:s3:::acme-ml') });
  await hands.press('Enter');
  await hands.see(field('Training input 2'), { hasFocus: true });
  await hands.press('Backspace');
  await hands.see(field('Training input 1'), { hasFocus: true });
  await hands.copyElsewhere(OUTPUT);
  await hands.paste(field('Training output 1'));
  await hands.copyElsewhere(IMAGE);
  await hands.paste(field('Training image 1'));
  await hands.click(button(/^Next/));
  await hands.see(heading(/network/i), { hasFocus: true });
  await hands.click(button(/^Next/));
  await hands.write(field('Region'), ROLE.account.region);
  await hands.write(field('Account id'), ROLE.account.accountId);
  await hands.write(field('Role name'), ROLE.account.roleName);
  await hands.click(button(/^Next/));
  await hands.see(REVIEW, { hasFocus: true });
  expect(await policies(hands)).toEqual(policiesOf(ROLE));

  const terraform = EXPORTERS.find(({ id }) => id === 'terraform');
  if (terraform === undefined) throw new Error('There must be a format');
  const link = `${site.url}${encodeShare(ROLE)}`;
  const text = terraform.render(finishedRole(buildRolePolicies(ROLE), { link }));
  await hands.choose(preview.format, terraform.label.charAt(0));
  await hands.see(preview.shownAs(terraform.label));
  expect(await copied(hands)).toBe(text);
  await hands.click(preview.download);
  await hands.click(named('menuitem', new RegExp(terraform.filename)));
  await hands.seeDownload(terraform.filename, text);
});

test('import: a script in the dialog, then a notebook pasted anywhere', async ({ newPerson }) => {
  const hands = await newPerson();
  await hands.copyElsewhere(SCRIPT);
  await hands.click(button('Import…'));
  await hands.paste(field('Text to import'));
  await hands.see(heading('Understood: CreateTrainingJob boto3 call'));
  await hands.see(dialog, { text: expect.stringContaining(INPUT) });
  await hands.click(button('Use this'));
  await hands.see(REVIEW, { hasFocus: true });
  expect(await copied(hands)).toBe(policiesOf(ROLE).permissions);

  await hands.copyElsewhere(NOTEBOOK);
  await hands.withControl('v');
  await hands.see(heading('Understood: CreateModel boto3 call'));
  await hands.click(button('Add to the form'));
  await hands.seeGone(dialog);
  const both = await copied(hands);
  expect(both).toContain('"arn:aws:s3:::acme-ml/train/*"');
  expect(both).toContain('"arn:aws:s3:::acme-models/churn/model.tar.gz"');
});

test('share: a link opens elsewhere with the same policies', async ({ newPerson }) => {
  const { label, spec } = exampleOf('create-training-job');
  const hands = await newPerson();
  await hands.click(button(/^Examples/));
  await hands.click(named('menuitem', new RegExp(`^${label}`)));
  await hands.see(REVIEW);
  await hands.click(button('Share link'));
  await hands.click(button('Copy link'));
  await hands.see(button('Copied'));
  const shown = await hands.look(field('Link'));
  await hands.press('Escape');
  await hands.seeGone(dialog);
  const link = await hands.clipboard();
  expect(link).toBe(shown?.value);

  const other = await newPerson(link);
  await other.see(REVIEW);
  expect(await policies(other)).toEqual(policiesOf(spec));
});

test('a long address is seen as a whole, alone and among a thousand', async ({ newPerson }) => {
  const long = `arn:aws:s3:::acme-ml/${'churn/features/'.repeat(12)}`.slice(0, 200);
  const hands = await newPerson();
  await hands.click(named('checkbox', /^CreateTrainingJob/));
  await hands.click(button(/^Next/));
  const first = field('Training input 1');
  await hands.click(first);
  const { height = 0 } = (await hands.look(first)) ?? {};

  await hands.copyElsewhere(long);
  await hands.paste(first);
  await hands.see(first, { value: long, hidden: 0 });
  expect((await hands.look(first))?.height).toBeGreaterThan(2 * height);
  await hands.withControl('a');
  await hands.type('s3://a');
  await hands.see(first, { value: 's3://a', height });

  await hands.copyElsewhere(Array.from({ length: 1_000 }, (_, index) => `${long}${index}`).join('\n'));
  await hands.click(button('Paste many: Training input'));
  await hands.paste(named('textbox', /./, '[role="dialog"]'));
  await hands.click(named('button', 'Add', '[role="dialog"]'));
  await hands.seeGone(dialog);
  await hands.see(field('Training input 2'), { value: `${long}0`, hidden: 0 });
});

test('without a network: after one visit the page opens and works', async ({ newPerson }) => {
  const site = await serveWatched();
  const hands = await newPerson(site.url);
  await hands.seeKept();
  await site.remove();
  await hands.open(site.url);
  await hands.click(named('checkbox', /^CreateTrainingJob/));
  await hands.click(preview.tab('Explain'));
  await hands.see(selected('[aria-label="Policy preview"] table'));
});

test('what must never happen is seen when it happens', async ({ newPerson }) => {
  const hands = await newPerson();
  await hands.see(heading(/./));
  await hands.run(() => {
    new Image().src = 'https://elsewhere.invalid/picture.png';
    // oxlint-disable-next-line no-console -- this is what the test is about
    console.error('something is wrong');
    setTimeout(() => {
      document.body.innerHTML = '<p>not trusted</p>';
    });
  });
  const seen: string[] = [];
  await expect
    .poll(async () => {
      seen.push(...(await hands.trouble()));
      return seen;
    })
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^policy violation: img-src .*elsewhere/),
        expect.stringMatching(/^policy violation: require-trusted-types-for /),
        'console: something is wrong',
        expect.stringMatching(/^uncaught: /),
      ]),
    );
});
