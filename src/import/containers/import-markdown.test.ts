import { describe, expect, test } from 'vitest';
import { MODEL_CALL, MODEL_COMMAND, MODEL_REQUEST } from '../fixtures/notebooks';
import { importText } from '../index';

function imported(text: string) {
  const result = importText(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const SPEC = imported(MODEL_REQUEST).spec;
const FENCE = '```';
const REFUSAL =
  'An error occurred (AccessDenied) when calling the CreateModel operation: User: arn:aws:sts::111122223333:assumed-role/Acme/SageMaker is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::other/x';

function page(...blocks: readonly { readonly info: string; readonly code: string }[]): string {
  return blocks
    .map(({ info, code }) => `Some words: then\n\n${FENCE}${info}\n${code}\n${FENCE}\n`)
    .join('\n');
}

const PAGES = [
  { name: 'Python', text: page({ info: 'python', code: `import boto3\n${MODEL_CALL}` }) },
  {
    name: 'Python over two blocks',
    text: page({ info: 'py', code: 'import boto3' }, { info: 'py', code: MODEL_CALL }),
  },
  { name: 'Python that is not named', text: page({ info: '', code: `import boto3\n${MODEL_CALL}` }) },
  {
    name: 'a session of Python',
    text: page({ info: 'pycon', code: `>>> import boto3\n>>> ${MODEL_CALL}\n{'ModelArn': 'x'}` }),
  },
  { name: 'JSON', text: page({ info: 'json', code: MODEL_REQUEST }) },
  { name: 'JSON that is not named', text: page({ info: '', code: MODEL_REQUEST }) },
  { name: 'YAML', text: page({ info: 'yaml', code: `request: ${MODEL_REQUEST}` }) },
  { name: 'a command', text: page({ info: 'console', code: `$ ${MODEL_COMMAND}` }) },
  {
    name: 'other code beside it',
    text: page({ info: 'sql', code: 'SELECT 1' }, { info: 'json', code: MODEL_REQUEST }),
  },
  {
    name: 'faulty code beside it',
    text: page({ info: 'python', code: 'x = (' }, { info: 'json', code: MODEL_REQUEST }),
  },
  { name: 'tildes', text: `Words\n~~~json\n${MODEL_REQUEST}\n~~~\n` },
  { name: 'a list', text: `1. Do this:\n   ${FENCE}json\n   ${MODEL_REQUEST}\n   ${FENCE}\n2. Wait` },
  { name: 'a quote', text: `> Do this:\n> ${FENCE}json\n> ${MODEL_REQUEST}\n> ${FENCE}\n` },
  { name: 'a fence that stays open', text: `Words\n${FENCE}json\n${MODEL_REQUEST}\n` },
  {
    name: 'longer fences',
    text: `Words\n${FENCE}\`md\n${FENCE}json\n${MODEL_REQUEST}\n${FENCE}\n${FENCE}\`\n`,
  },
  { name: 'a fence around all of it', text: `${FENCE}json\n${MODEL_REQUEST}\n${FENCE}` },
] as const;

describe('a page with', () => {
  test.each(PAGES)('$name', ({ text }) => {
    expect(imported(text).spec).toStrictEqual(SPEC);
  });

  test('code says what became of each block', () => {
    const text = page(
      { info: 'sql', code: 'SELECT 1' },
      { info: 'python', code: 'x = (' },
      { info: 'json', code: MODEL_REQUEST },
    );
    expect(imported(text)).toMatchObject({
      container: 'Text with code',
      parts: [
        { name: 'Block 1 (sql)', state: 'set-aside' },
        { name: 'Block 2 (python)', state: 'faulty' },
        { name: 'Block 3 (json)', state: 'read' },
      ],
    });
  });

  test('a request and a refusal is the request, with what the refusal says', () => {
    for (const text of [
      page({ info: '', code: REFUSAL }, { info: 'json', code: MODEL_REQUEST }),
      `${page({ info: 'json', code: MODEL_REQUEST })}\nThen I get: ${REFUSAL}`,
    ]) {
      const { kind, spec, notes, denied } = imported(text);
      expect([kind, spec]).toStrictEqual(['request', SPEC]);
      expect(denied?.actions).toStrictEqual(['s3:GetObject']);
      expect(notes.map(({ message }) => message).join('\n')).toContain('which policy');
    }
  });

  test('a refusal and code that asks for nothing is a refusal', () => {
    expect(imported(page({ info: 'python', code: 'print(1)' }, { info: '', code: REFUSAL })).kind).toBe(
      'access-denied',
    );
  });

  test('addresses in its words offers none of them', () => {
    const { notes } = imported(`Reads s3://acme/words/.\n${page({ info: 'json', code: MODEL_REQUEST })}`);
    expect(notes.filter(({ kind }) => kind === 'offered')).toStrictEqual([]);
  });
});

const AROUND = [
  { name: 'a mail with JSON', text: `Hi all,\nplease make a role for this:\n\n${MODEL_REQUEST}\n\nThanks!` },
  {
    name: 'a mail with code',
    text: `Hi all,\nplease make a role for this.\n\nimport boto3\n${MODEL_CALL}\n\nThanks for your help!`,
  },
  {
    name: 'a log with JSON',
    text: `2026-01-01 10:00:00 INFO request: ${MODEL_REQUEST}\n2026-01-01 INFO done`,
  },
  { name: 'a session of Python', text: `>>> import boto3\n>>> ${MODEL_CALL}\n{'ModelArn': 'x'}` },
  {
    name: 'a session of IPython',
    text: `In [1]: import boto3\n\nIn [2]: if True:\n   ...:     ${MODEL_CALL}\n   ...:\nOut[2]: 'x'`,
  },
  { name: 'a notebook, copied off its page', text: `In [1]:\nimport boto3\nIn [2]:\n${MODEL_CALL}` },
  { name: 'a script in cells', text: `# %% Setup\nimport boto3\n# %%\n${MODEL_CALL}\n` },
  {
    name: 'a Databricks notebook',
    text: `# Databricks notebook source\n# MAGIC %pip install x\n\n# COMMAND ----------\n\nimport boto3\n${MODEL_CALL}`,
  },
  { name: 'a cell for the shell', text: `%%bash\n${MODEL_COMMAND}` },
] as const;

test.each(AROUND)('$name is read as the request in it', ({ text }) => {
  expect(imported(text).spec).toStrictEqual(SPEC);
});

test('what a describe command prints is read below the command', () => {
  const answer = MODEL_REQUEST.replace(
    '{',
    '{"ModelArn": "arn:aws:sagemaker:eu-west-1:111122223333:model/m",',
  );
  expect(imported(`$ aws sagemaker describe-model --model-name m\n${answer}\n`)).toMatchObject({
    kind: 'describe',
    spec: SPEC,
  });
});

test('fences in a text of Python are a part of it', () => {
  const { spec, container } = imported(`"""Runs\n${FENCE}\nx\n${FENCE}\n"""\nimport boto3\n${MODEL_CALL}`);
  expect([spec, container]).toStrictEqual([SPEC, undefined]);
});
