import { describe, expect, test } from 'vitest';
import { MODEL_CALL, MODEL_COMMAND, MODEL_REQUEST } from '../fixtures/notebooks';
import { importFiles, importText } from '../index';
import { looksLikeShell } from './import-shell';
import { shellStatements } from '../languages/shell-statements';

function imported(text: string) {
  const result = importText(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const ROLE = 'arn:aws:iam::111122223333:role/Serving';
const IMAGE = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1';
const SPEC = imported(MODEL_REQUEST).spec;
const CREATE = 'aws sagemaker create-model --model-name m';

const SCRIPTS = [
  {
    name: 'variables',
    text: `ROLE="${ROLE}"\nIMAGE='${IMAGE}'\nDATA=s3://acme\n${CREATE} --execution-role-arn $ROLE --primary-container Image="$IMAGE",ModelDataUrl=\${DATA}/model.tar.gz`,
  },
  {
    name: 'exported ones',
    text: `export ROLE=${ROLE} IMAGE=${IMAGE}\n${CREATE} --execution-role-arn "\${ROLE}" --primary-container "Image=$IMAGE,ModelDataUrl=s3://acme/model.tar.gz"`,
  },
  {
    name: 'ones made of others',
    text: `R=Serving\nROLE=arn:aws:iam::111122223333:role/$R\n${CREATE} --execution-role-arn $ROLE --primary-container '{"Image": "${IMAGE}", "ModelDataUrl": "s3://acme/model.tar.gz"}'`,
  },
  {
    name: 'a file that it writes',
    text: `cat > req.json <<EOF\n${MODEL_REQUEST}\nEOF\naws sagemaker create-model --cli-input-json file://req.json`,
  },
  {
    name: 'a file that it writes, with a variable',
    text: `D=s3://acme\ncat <<-EOF >./req.json\n\t${MODEL_REQUEST.replace('s3://acme', '$D')}\n\tEOF\naws sagemaker create-model --cli-input-json file://./req.json`,
  },
  {
    name: 'a file through tee',
    text: `tee req.json <<'EOF' > /dev/null\n${MODEL_REQUEST}\nEOF\naws sagemaker create-model --cli-input-json file://req.json`,
  },
  {
    name: 'a file through echo',
    text: `echo '${MODEL_REQUEST}' > req.json\naws sagemaker create-model --cli-input-json file://req.json`,
  },
  {
    name: 'a text in a variable',
    text: `REQ=$(cat <<EOF\n${MODEL_REQUEST}\nEOF\n)\naws sagemaker create-model --cli-input-json "$REQ"`,
  },
  {
    name: 'a file that is printed into an option',
    text: `cat > r.json <<EOF\n${MODEL_REQUEST}\nEOF\naws sagemaker create-model --cli-input-json "$(cat r.json)"`,
  },
  {
    name: 'what goes before and after a command',
    text: `#!/bin/sh\nset -eu # stop\nif ! ${MODEL_COMMAND} > out.json 2>&1 || true; then\n  echo "it’s (not) done"\nfi`,
  },
  {
    name: 'a prompt',
    text: `user text\n$ ${MODEL_COMMAND}\n{\n    "ModelArn": "x"\n}`.slice('user text\n'.length),
  },
  { name: 'lines that go on', text: `#!/bin/bash\n${MODEL_COMMAND.replaceAll(' --', ' \\\n  --')}` },
  { name: 'lines that go on in Windows', text: MODEL_COMMAND.replaceAll(' --', ' ^\r\n  --') },
  { name: 'Python of its own', text: `#!/bin/bash\npython3 - <<'EOF'\nimport boto3\n${MODEL_CALL}\nEOF` },
  {
    name: 'a command in a workflow',
    text: `jobs:\n  a:\n    steps:\n      - run: |\n          ${MODEL_COMMAND.replaceAll(' --', ' \\\n            --')}\n`,
  },
] as const;

describe('a script with', () => {
  test.each(SCRIPTS)('$name', ({ text }) => {
    expect(imported(text).spec).toStrictEqual(SPEC);
  });
});

describe('what a script leaves open', () => {
  test('a default is read, and told', () => {
    const { spec, notes } = imported(
      `D="\${DATA:-s3://acme}"\n${CREATE} --execution-role-arn ${ROLE} --primary-container Image=${IMAGE},ModelDataUrl=$D/model.tar.gz`,
    );
    expect(spec).toStrictEqual(SPEC);
    expect(notes.find(({ path }) => path === 'DATA')).toMatchObject({ kind: 'advice', value: 's3://acme' });
  });

  test.each([
    { name: 'a command', set: 'D=$(terraform output bucket)' },
    { name: 'an argument', set: 'D=$1' },
    { name: 'an argument that must be there', set: 'D="${1:?bucket}"' },
    { name: 'what one types', set: 'read D' },
    { name: 'a loop', set: 'for D in a b; do echo; done' },
    { name: 'one of two branches', set: 'if x; then D=a; else D=b; fi' },
    { name: 'nothing', set: 'true' },
  ])('$name names a part', ({ set }) => {
    const { spec } = imported(
      `${set}\n${CREATE} --primary-container Image=${IMAGE},ModelDataUrl=s3://$D/model.tar.gz --execution-role-arn ${ROLE}`,
    );
    expect(spec.entries['s3.models']).toStrictEqual([{ text: 's3://<d>/model.tar.gz', kind: 'auto' }]);
  });

  test('what doubles itself ends', () => {
    const text = `A=ab\n${'A=$A$A\n'.repeat(60)}${CREATE} --execution-role-arn $A --primary-container Image=${IMAGE}`;
    expect(imported(text).apis).toStrictEqual(['CreateModel']);
  });
});

describe('several commands', () => {
  const text = `aws s3 mb s3://acme\naws sagemaker create-notebook-instance --notebook-instance-name n --role-arn ${ROLE}\n${MODEL_COMMAND}\naws sagemaker describe-model --model-name m`;

  test('are several requests, each with its line', () => {
    const { apis, parts, notes, container } = imported(text);
    expect(apis).toStrictEqual(['CreateNotebookInstance', 'CreateModel']);
    expect(container).toBe('Shell script');
    expect(parts?.map(({ name, state }) => `${name}: ${state}`)).toStrictEqual([
      'create-notebook-instance, line 2: read',
      'create-model, line 3: read',
      'describe-model, line 4: set-aside',
    ]);
    expect(notes.find(({ slot }) => slot === 's3.models')?.place).toBe('line 3');
  });

  test.each([
    {
      name: 'the option',
      text: `${CREATE} --execution-role-arn ${ROLE} --primary-container Image=x --region us-west-2`,
    },
    {
      name: 'the option before the service',
      text: `aws --region us-west-2 sagemaker create-model --model-name m --execution-role-arn ${ROLE}`,
    },
    {
      name: 'the environment',
      text: `export AWS_DEFAULT_REGION=us-west-2\n${CREATE} --execution-role-arn ${ROLE}`,
    },
  ])('$name says the region', (row) => {
    expect(imported(row.text).spec.account.region).toBe('us-west-2');
  });

  test('options of the command line itself are no fields', () => {
    const { notes } = imported(
      `${MODEL_COMMAND} --profile p --output json --query ModelArn --no-cli-pager --no-enable-network-isolation`,
    );
    expect(notes.filter(({ kind }) => kind === 'skipped')).toStrictEqual([]);
  });

  test('a file that is dropped beside the script is read where the script names it', () => {
    const result = importFiles([
      { name: 'run.sh', text: 'aws sagemaker create-model --cli-input-json file://config/req.json' },
      { name: 'req.json', text: MODEL_REQUEST },
    ]);
    expect(result.ok ? result.value.spec : null).toStrictEqual(SPEC);
  });
});

test.each([
  { text: '#!/bin/bash\necho 1', says: 'This is a shell script' },
  { text: `#!/bin/bash\naws sagemaker create-model --primary-container '{"a"'`, says: 'line 1, column' },
])('$text is told as a script', ({ text, says }) => {
  const result = importText(text);
  expect(result.ok ? 'understood' : result.problem.message).toContain(says);
});

test.each([
  { text: 'aws sagemaker', is: true },
  { text: 'x=1\n$ aws --region eu-west-1 sagemaker', is: true },
  { text: 'aws \\\n  sagemaker', is: true },
  { text: 'aws "$service"', is: true },
  { text: 'terraform {\n  required_providers {\n    aws = {\n    }\n  }\n}', is: false },
  { text: "aws = boto3.client('sagemaker')", is: false },
])('$text is for a shell: $is', ({ text, is }) => {
  expect(looksLikeShell(text)).toBe(is);
});

test('a policy that a script hands to IAM is a policy', () => {
  const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
  });
  expect(
    imported(`#!/bin/sh\naws iam put-role-policy --role-name R --policy-document '${policy}'`).kind,
  ).toBe('policy');
});

test.each([
  { text: 'a; b && c || d | e & f', sources: ['a', 'b', 'c', 'd', 'e', 'f'] },
  { text: 'a "x;y" \'z|\' # no\nb', sources: [`a "x;y" 'z|'`, 'b'] },
  { text: 'a \\\n b\nc $(d; e)\nf 2>&1', sources: ['a \\\n b', 'c $(d; e)', 'f 2>&1'] },
  { text: 'a <<X\n;"\nX\nb', sources: ['a <<', 'b'] },
  { text: 'a "open', sources: ['a "open'] },
  { text: 'a <<X\nnever closed', sources: ['a <<'] },
])('shellStatements $text', ({ text, sources }) => {
  expect(shellStatements(text).map(({ source }) => source)).toStrictEqual(sources);
});
