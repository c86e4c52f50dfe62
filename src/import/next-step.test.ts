import { expect, test } from 'vitest';
import { importFiles, importText } from './index';

/** What cannot be read as it is, and what then helps. */
const CASES: readonly {
  readonly what: string;
  readonly name: string;
  readonly text: string;
  readonly next: string;
}[] = [
  {
    what: 'CDK in Python',
    name: 's.py',
    text: 'import aws_cdk as cdk\ncdk.App().synth()',
    next: 'cdk synth',
  },
  {
    what: 'Terraform that names modules only',
    name: 'main.tf',
    text: 'module "m" {\n  source = "./m"\n}',
    next: 'terraform show -json',
  },
  {
    what: 'a list of policies',
    name: 'p.json',
    text: '{"AttachedPolicies": [{"PolicyName": "x", "PolicyArn": "arn:aws:iam::111122223333:policy/x"}]}',
    next: 'aws iam get-policy-version',
  },
  {
    what: 'the ARN of a policy',
    name: 'a.txt',
    text: 'arn:aws:iam::111122223333:policy/x',
    next: 'aws iam get-policy-version',
  },
  {
    what: 'the ARN of a job',
    name: 'a.txt',
    text: 'arn:aws:sagemaker:eu-west-1:111122223333:training-job/x',
    next: 'aws sagemaker describe-',
  },
  {
    what: 'a pipeline that other files build',
    name: 'p.py',
    text: 'from mine import build\npipeline = build()\npipeline.upsert(role_arn=role)',
    next: 'pipeline.definition()',
  },
];

test.each(CASES)('$what: $next', ({ name, text, next }) => {
  const read = importFiles([{ name, text }]);
  const told = read.ok ? read.value.notes.map(({ message }) => message).join('\n') : read.problem.message;
  expect(told).toContain(next);
  expect(read.ok ? read.value.apis : []).toStrictEqual([]);
});

test('a command whose quote is never closed is a fault, and marks nothing as done without', () => {
  const read = importText(
    "#!/bin/bash\necho hi\naws sagemaker create-model --model-name 'm --execution-role-arn x",
  );
  expect(read.ok ? 'read' : read.problem.message).toContain(
    'line 3: a quote of this command is never closed',
  );
});

test('the lines of what the SDK adds are counted as the script counts them', () => {
  const read = importText(`import sagemaker
from sagemaker.estimator import Estimator
e = Estimator('111122223333.dkr.ecr.eu-west-1.amazonaws.com/a:1', 'r', 1, 'ml.m5.large')
e.fit('s3://acme/in/')`);
  const added = read.ok ? read.value.notes.filter(({ value }) => value === 'default_bucket()') : [];
  expect(added.map(({ place }) => place)).toStrictEqual(['line 4']);
});

test('several files ask once where they run, and each adds what it does', () => {
  const script = (name: string) => `import sagemaker
from sagemaker.pytorch import PyTorch
PyTorch(entry_point='t.py', role='r', framework_version='2.0', py_version='py310', instance_count=1,
  instance_type='ml.m5.large', output_path='s3://acme-${name}/out/', base_job_name='${name}').fit('s3://acme-${name}/in/')`;
  const read = importFiles([
    {
      name: 'request.json',
      text: '{"ModelName": "m", "PrimaryContainer": {"ModelDataUrl": "s3://acme-models/m.tar.gz"}}',
    },
    { name: 'one.py', text: script('one') },
    { name: 'two.py', text: script('two') },
  ]);
  const places = read.ok ? (read.value.runsAs ?? []) : [];
  expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  const added = read.ok ? places[0]?.add(read.value.spec).callerAccess : undefined;
  const written = added
    ?.filter(({ actions }) => actions.includes('s3:PutObject'))
    .flatMap(({ resources }) => resources);
  expect(written).toStrictEqual([
    'arn:<partition>:s3:::acme-one/one-*/source/sourcedir.tar.gz',
    'arn:<partition>:s3:::acme-two/two-*/source/sourcedir.tar.gz',
  ]);
});
