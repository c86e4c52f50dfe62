import { expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, parseRoleSpec, type RoleSpec } from '../policy';
import { MODEL_CALL, MODEL_COMMAND, MODEL_REQUEST, notebookOf } from './fixtures/notebooks';
import { ROLE_DOCUMENTS } from './fixtures/role-documents';
import { SCRIPTS } from './fixtures/scripts';
import { TEMPLATES } from './fixtures/templates';
import { REFUSALS } from './fixtures/refusals';
import { importFiles, importText, type Imported } from './index';

const NOTEBOOK = notebookOf(
  '%pip install -q sagemaker\nimport boto3\nfiles = !ls',
  '%%bash\nset -e\nBUCKET=${1:-acme}\ncat > r.json <<EOF\n{"ModelName": "$BUCKET"}\nEOF\naws s3 ls',
  '%%writefile train.py\nimport os\nprint(os.environ["X"])',
  `if True:\n    %cd work\n    x = """\n%pip\n"""\n${MODEL_CALL}`,
  `!${MODEL_COMMAND.replaceAll(' --', ' \\\n --')}`,
  'estimator?',
);
const PAGE = `# Title\n\n\`\`\`python\nimport boto3\n${MODEL_CALL}\n\`\`\`\nThen\n~~~json\n${MODEL_REQUEST}\n~~~\n> \`\`\`sh\n> $ ${MODEL_COMMAND}\n> \`\`\`\n`;
const SCRIPT = `#!/bin/bash\nR=\${REGION:-eu-west-1}\nif [ -z "$X" ]; then X=$(cat <<'EOF'\n${MODEL_REQUEST}\nEOF\n); fi\nfor i in a b; do echo $i > f.txt; done\naws --region $R sagemaker create-model --cli-input-json "$X" || exit 1\n${MODEL_COMMAND}\n`;
const LIST = `- s3://acme/in/\n- arn:aws:sns:eu-west-1:111122223333:done, 111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1\n`;
const SESSION = `In [1]: import boto3\n\nIn [2]: if True:\n   ...:     ${MODEL_CALL}\nOut[2]: 1\n`;

const SDK = `import sagemaker\nfrom sagemaker.pytorch import PyTorch\nbucket = sagemaker.Session().default_bucket()\nestimator = PyTorch(entry_point="train.py", role=sagemaker.get_execution_role(), instance_count=1, instance_type="ml.m5.large", framework_version="2.1", py_version="py310", output_path=f"s3://{bucket}/{'a'}/out")\nfor name in ["train", "test"]:\n    estimator.fit({name: "s3://acme/{}/".format(name)})\nestimator.deploy(1, "ml.m5.large")\n`;
const CALLS = `import boto3\nimport sagemaker\nfrom sagemaker.xgboost import XGBoost\nsession = sagemaker.Session()\ndata = session.upload_data("train.csv", bucket="acme", key_prefix=f"in/{boto3.client('sts')}")\nboto3.client("dynamodb").get_item(TableName="rates", Key={})\nboto3.resource("s3").Bucket("acme").upload_file("a", "b/" + input())\nestimator = XGBoost("train.py", framework_version="1.7-1", role="R", instance_count=1, instance_type="ml.m5.large")\nestimator.fit(data)\npredictor = estimator.deploy(1, "ml.m5.large")\npredictor.predict([1])\n`;
const COPIES = `#!/bin/bash\nBUCKET=\${1:-acme}\naws s3 sync data "s3://$BUCKET/in/"\naws s3 cp s3://acme/a b --quiet\n${MODEL_COMMAND}\n`;
const KUBEFLOW = `from kfp import components, dsl\ntrain = components.load_component_from_url("https://x/components/aws/sagemaker/train/component.yaml")\n@dsl.pipeline(name="p")\ndef pipeline(bucket="", role="R"):\n    made = train(region="eu-west-1", role=role, algorithm_name="k-means", channels='[{"ChannelName": "a", "DataSource": {"S3DataSource": {"S3Uri": "s3://%s/in"}}}]' % bucket, model_artifact_path=f"s3://{bucket}/out").after(x)\n    print(made.outputs["model_artifact_url"])\n`;
const TERRAFORM = `variable "bucket" {\n  default = "acme"\n}\nlocals {\n  data = "s3://\${var.bucket}/in/"\n}\nresource "aws_iam_role" "r" {\n  name = "r"\n  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "sagemaker.amazonaws.com" }, Action = "sts:AssumeRole" }] })\n}\nresource "aws_sagemaker_model" "m" {\n  execution_role_arn = aws_iam_role.r.arn\n  primary_container {\n    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1"\n    model_data_url = "\${local.data}model.tar.gz"\n  }\n}\n`;
const LOG = `2026-11-01 INFO reading s3://acme/in/\n${REFUSALS[0]?.text ?? ''}\n2026-11-01 INFO end\n`;

/** What surrounds code, and the languages that it may be in. */
const TEXTS = [
  NOTEBOOK,
  PAGE,
  SCRIPT,
  LIST,
  SESSION,
  SDK,
  CALLS,
  COPIES,
  KUBEFLOW,
  TERRAFORM,
  LOG,
  notebookOf(SDK, 'estimator.logs()'),
  `# Terraform\n\n\`\`\`hcl\n${TERRAFORM}\n\`\`\`\n`,
  ...[...SCRIPTS, ...TEMPLATES].map(({ text }) => text),
  ...ROLE_DOCUMENTS.map(({ value }) => (typeof value === 'string' ? value : JSON.stringify(value))),
] as const;

const SPLICES = [
  '"',
  "'",
  '"""',
  '\\',
  '\\\n',
  '\n',
  '\r\n',
  '\u0000',
  '\uD800',
  '```',
  '~~~~',
  '> ',
  '%%',
  '%',
  '!',
  '?',
  '$(',
  '${',
  '`',
  '<<EOF',
  ')',
  '(',
  '{',
  '}',
  '[',
  ']',
  ';',
  '|',
  '&',
  '#',
  '# %%\n',
  '>>> ',
  'In [1]:',
  '"cells": [',
  '"source": null,',
  '"cell_type": "code",',
  '"__proto__": {"polluted": 1},',
  '"nbformat": 3',
  's3://',
  'if ',
  'for ',
  'fi\n',
  'aws sagemaker create-',
  'f"{',
  '{name}',
  '.format(',
  ' + ',
  ' = ',
  'def f(',
  'role=',
  'resource "a" "b" {\n',
  '${var.',
  '<<-EOT\n',
  'jsonencode(',
  '!Sub ',
  '{"Ref": "A"}',
  '<bucket>',
  'AccessDenied',
  'arn:aws:iam::',
] as const;

/** A small generator of its own, so that a failure can be repeated from its seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Cuts a piece out, repeats one, puts a sign in, moves one, or cuts off the end. */
function mutated(text: string, random: (below: number) => number): string {
  let result = text;
  for (let changes = 1 + random(3); changes > 0; changes -= 1) {
    const at = random(result.length + 1);
    const from = random(result.length + 1);
    const length = random(60);
    const splice = SPLICES[random(SPLICES.length)] ?? '';
    const change = [
      () => result.slice(0, at) + result.slice(at + length),
      () => result.slice(0, at) + result.slice(Math.max(0, at - length)),
      () => result.slice(0, at) + splice + result.slice(at),
      () => result.slice(0, at) + result.slice(from, from + length) + result.slice(at),
      () => (random(10) === 0 ? result.slice(0, at) : result),
    ][random(5)];
    result = change?.() ?? result;
  }
  return result;
}

const RUNS = 6_000;

/** What a value looks like that was written without being read. */
const UNREAD = /\bundefined\b|\[object |\bNaN\b/;

/** What is wrong with what a person would see of an import, or add to the form. */
function faultsIn(text: string, { spec, notes, parts = [], runsAs = [] }: Imported): readonly string[] {
  const told = [
    ...notes.flatMap(({ message, value, path, place = '' }) => [message, value, path, place]),
    ...parts.flatMap(({ name, message }) => [name, message]),
  ];
  const placed = runsAs.map(({ add }) => add(spec));
  const added = [
    ...notes.flatMap(({ add }) => (add === undefined ? [] : [add(emptyRoleSpec()), add(spec)])),
    ...placed,
  ];
  return [
    ...told.filter((each) => UNREAD.test(each) && !UNREAD.test(text)),
    // Of what went into a list, the list's own name says enough.
    ...notes
      .filter(({ kind, value, message }) => message.trim() === '' && (kind !== 'read' || value === ''))
      .map(({ path }) => `nothing is said of ${path}`),
    // What code does itself is for nobody to mend by hand.
    ...placed.flatMap((each) => unreadIn(each)),
    ...[spec, ...added].flatMap((each) => (parseRoleSpec(each).ok ? [] : [JSON.stringify(each)])),
  ];
}

/** Statements for the code itself that the form cannot read. */
function unreadIn(spec: RoleSpec): readonly string[] {
  if (spec.callerAccess === undefined && spec.otherAccess.length === 0) return [];
  return buildRolePolicies(spec).findings.flatMap(({ field = '', message }) =>
    /^(?:caller|other)Access\.\d+\.(?:actions|resources)/.test(field) ? [`${field}: ${message}`] : [],
  );
}

test(`${RUNS} mutated notebooks, pages, scripts, templates and lists: no throw, no prototype touched, always notes that say something and a spec that a link can hold`, () => {
  let understood = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const random = randomFrom(run);
    const text = mutated(TEXTS[run % TEXTS.length] ?? '', random);
    const other = mutated(TEXTS[random(TEXTS.length)] ?? '', random);
    const further = mutated(TEXTS[random(TEXTS.length)] ?? '', random);
    const result =
      run % 10 === 0
        ? importFiles([
            { name: 'a', text },
            { name: ['b.py', 'b.tf', 'b.ipynb', 'b.yaml'][random(4)] ?? '', text: other },
            { name: 'c.tf', text: further },
          ])
        : importText(text);
    if (!result.ok) {
      expect([text, result.problem.message]).not.toStrictEqual([text, '']);
      continue;
    }
    understood += 1;
    expect([text, faultsIn(`${text}${other}${further}`, result.value)]).toStrictEqual([text, []]);
    if (run % 20 === 0) buildRolePolicies(result.value.spec);
  }
  expect({}).not.toHaveProperty('polluted');
  expect(understood).toBeGreaterThan(RUNS / 3);
}, 120_000);

const PICTURE = 'iVBORw0KGgo'.repeat(200_000);

const HUGE = [
  {
    name: 'pictures in the outputs',
    text: notebookWith({ outputs: [{ data: { 'image/png': PICTURE } }] }, 5),
    ok: true,
  },
  {
    name: 'a thousand cells',
    text: notebookOf(...Array.from({ length: 1_000 }, (_, index) => `x${index} = ${index}`), MODEL_CALL),
    ok: true,
  },
  { name: 'data in a cell', text: notebookOf(`data = "${PICTURE}"`, MODEL_CALL), ok: true },
  { name: 'brackets in a cell', text: notebookOf(`x = ${'['.repeat(10_000)}`, MODEL_CALL), ok: true },
  {
    name: 'JSON that nests without end',
    text: `{"cells": ${'['.repeat(200_000)}, "nbformat": 4}`,
    ok: false,
  },
  { name: 'fences in a page', text: `x\n${'```\nx\n```\n'.repeat(50_000)}`, ok: false },
  { name: 'quotes of quotes', text: `${'> '.repeat(200_000)}\n\`\`\`\nx`, ok: false },
  {
    name: 'expansions of a shell',
    text: `#!/bin/sh\necho ${'${'.repeat(200_000)}${'$('.repeat(200_000)}`,
    ok: false,
  },
  { name: 'options of a command', text: `x aws ${'--a --b c '.repeat(200_000)}`, ok: false },
  { name: 'accounts without an end', text: '111122223333.dkr.ecr.'.repeat(100_000), ok: false },
  { name: 'addresses without an end', text: `x = "s3://a${':'.repeat(500_000)}x"`, ok: true },
  { name: 'objects that hold nothing', text: `[${'{},'.repeat(1_000_000)}{}]`, ok: false },
  { name: 'lists of lists', text: `[${'[],'.repeat(1_000_000)}[]]`, ok: false },
  { name: 'cells of a script', text: '# %%\nimport boto3\n'.repeat(100_000), ok: false },
  { name: 'braces in a log', text: '2026-01-01 INFO { { [\n'.repeat(50_000), ok: false },
] as const;

function notebookWith(extra: object, count: number): string {
  const cells = Array.from({ length: count }, () => ({ cell_type: 'code', source: [MODEL_CALL], ...extra }));
  return JSON.stringify({ cells, nbformat: 4 });
}

test.each(HUGE)('$name end', ({ text, ok }) => {
  expect(importText(text).ok).toBe(ok);
});
