import { describe, expect, test } from 'vitest';
import { MODEL_CALL, MODEL_REQUEST, notebookOf } from './fixtures/notebooks';
import { importFiles, importText, type NamedText } from './index';

function imported(...files: readonly NamedText[]) {
  const result = importFiles(files);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const NOTEBOOK = { name: 'train.ipynb', text: notebookOf('import boto3', MODEL_CALL) };
const REQUEST = { name: 'model.json', text: MODEL_REQUEST };
const INSTANCE = {
  name: 'instance.yaml',
  text: 'NotebookInstanceName: n\nRoleArn: arn:aws:iam::111122223333:role/Serving\nKmsKeyId: alias/churn',
};
const SCRIPT = { name: 'src/fit.py', text: 'import os\nprint(os.getcwd())' };
const POLICY = {
  name: 'policy.json',
  text: JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
  }),
};
const REFUSAL = {
  name: 'error.txt',
  text: 'User: arn:aws:sts::111122223333:assumed-role/Acme/SageMaker is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::other/x',
};

describe('one file', () => {
  test.each([NOTEBOOK, REQUEST, INSTANCE, POLICY, REFUSAL])('$name is read as a paste is', (file) => {
    const alone = importText(file.text);
    const { notes, ...file1 } = imported(file);
    expect(alone.ok).toBe(true);
    if (!alone.ok) return;
    const { notes: pasted, ...rest } = alone.value;
    expect(JSON.stringify(file1)).toBe(JSON.stringify(rest));
    expect(notes.map(({ message }) => message)).toStrictEqual(pasted.map(({ message }) => message));
  });

  test('none is nothing', () => {
    expect(importFiles([])).toMatchObject({ ok: false, problem: { code: 'empty' } });
  });

  test('fences in a file of a language are a part of it', () => {
    const text = `Description: |\n\n  Use it so:\n\`\`\`\nx\n\`\`\`\n`;
    expect(importFiles([{ name: 'x.yaml', text }])).toMatchObject({
      ok: false,
      problem: { code: 'bad-yaml' },
    });
  });
});

describe('several files', () => {
  test('are one role’s, and each is named with what became of it', () => {
    const archive = { name: 'data.zip', text: 'PK\u0003\u0004' };
    const faulty = { name: 'bad.json', text: '{"a": ' };
    const { apis, parts, container, spec } = imported(NOTEBOOK, INSTANCE, SCRIPT, archive, faulty);
    expect(apis).toStrictEqual(['CreateModel', 'CreateNotebookInstance']);
    expect(container).toBe('5 files');
    expect(parts?.map(({ name, state }) => `${name}: ${state}`)).toStrictEqual([
      'train.ipynb: read',
      'instance.yaml: read',
      'src/fit.py: set-aside',
      'data.zip: faulty',
      'bad.json: faulty',
    ]);
    expect(parts?.at(3)?.message).toContain('Unpack it');
    expect(spec.account.roleName).toBe('Serving');
  });

  test('notes name the file', () => {
    const { notes } = imported(NOTEBOOK, INSTANCE);
    expect(notes.filter(({ slot }) => slot === 'kms.volumes').map(({ place }) => place)).toStrictEqual([
      'instance.yaml',
    ]);
  });

  test('faulty cells are named with their file', () => {
    const { parts } = imported({ name: 'a.ipynb', text: notebookOf('x = (', MODEL_CALL) }, INSTANCE);
    expect(parts?.map(({ name, state }) => `${name}: ${state}`)).toContain('a.ipynb, cell 2: faulty');
  });

  test('the same request twice is one', () => {
    expect(imported(NOTEBOOK, REQUEST).spec).toStrictEqual(imported(REQUEST).spec);
  });

  test('whatever their order, a request gives the kind, and a refusal or a policy comes along', () => {
    for (const files of [
      [REFUSAL, POLICY, REQUEST],
      [REQUEST, REFUSAL, POLICY],
    ]) {
      const { kind, denied, policies, spec } = imported(...files);
      expect(kind).toBe('request');
      expect(denied?.actions).toStrictEqual(['s3:GetObject']);
      expect(policies).toHaveLength(1);
      expect(spec).toStrictEqual(imported(REQUEST).spec);
    }
  });

  test('of two roles the second is told, not taken', () => {
    const other = { name: 'other.json', text: MODEL_REQUEST.replace('role/Serving', 'role/Other') };
    const { spec, notes } = imported(REQUEST, other);
    expect(spec.account.roleName).toBe('Serving');
    expect(notes.filter(({ kind }) => kind === 'skipped').map(({ value }) => value)).toStrictEqual([
      'arn:aws:iam::111122223333:role/Other',
    ]);
  });

  test('an address that one file names and another uses is not lost', () => {
    const settings = {
      name: 'settings.json',
      text: '{"model": "s3://acme/model.tar.gz", "more": "s3://acme/more/"}',
    };
    const { notes } = imported(settings, REQUEST);
    expect(notes.filter(({ kind }) => kind === 'offered').map(({ value }) => value)).toStrictEqual([
      's3://acme/more/',
    ]);
  });

  test('that ask for nothing say so, or what is wrong with one', () => {
    expect(importFiles([SCRIPT, { name: 'b.py', text: 'x = 1' }])).toMatchObject({
      ok: false,
      problem: { code: 'no-request' },
    });
    const result = importFiles([SCRIPT, { name: 'b.py', text: 'import x\nx = (' }]);
    expect(result.ok ? '' : result.problem.message).toMatch(/^b\.py: .*not Python/);
  });
});
