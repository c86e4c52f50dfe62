import { describe, expect, test } from 'vitest';
import { MODEL_CALL, MODEL_COMMAND, MODEL_REQUEST, notebookIn, notebookOf } from '../fixtures/notebooks';
import { importText } from '../index';

function imported(text: string) {
  const result = importText(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function partsOf(text: string) {
  return imported(text).parts?.map(({ name, state }) => `${name}: ${state}`);
}

const SPEC = imported(MODEL_REQUEST).spec;

const FORMATS = [
  { name: 'as Jupyter saves it', text: notebookOf('import boto3', MODEL_CALL) },
  { name: 'without line breaks', text: JSON.stringify(JSON.parse(notebookOf('import boto3', MODEL_CALL))) },
  {
    name: 'of a name split over cells',
    text: notebookOf('import boto3\nrole = None', `x = 1\n${MODEL_CALL}\n`),
  },
  {
    name: 'with sources as texts',
    text: JSON.stringify({
      nbformat: 4,
      cells: [{ cell_type: 'code', source: `import boto3\n${MODEL_CALL}` }],
    }),
  },
  {
    name: 'in format 3',
    text: JSON.stringify({
      nbformat: 3,
      worksheets: [
        { cells: [{ cell_type: 'code', language: 'python', input: ['import boto3\n', MODEL_CALL] }] },
      ],
    }),
  },
  { name: 'as one cell, copied', text: JSON.stringify({ cell_type: 'code', source: [MODEL_CALL] }) },
  { name: 'as a list of cells', text: JSON.stringify([{ cell_type: 'code', source: [MODEL_CALL] }]) },
  { name: 'beside magics', text: notebookOf('%pip install x\nimport boto3', `%%time\n${MODEL_CALL}`) },
  { name: 'beside a faulty cell', text: notebookOf('import boto3', 'x = (', MODEL_CALL, 'y = [') },
  {
    name: 'beside many faulty cells',
    text: notebookOf(...Array.from({ length: 20 }, () => 'x = ('), MODEL_CALL),
  },
  { name: 'in a command of a cell', text: notebookOf('import boto3', `!${MODEL_COMMAND}`) },
  { name: 'in a cell for the shell', text: notebookOf('import boto3', `%%bash\nset -e\n${MODEL_COMMAND}`) },
] as const;

describe('a notebook', () => {
  test.each(FORMATS)('$name is read as its request', ({ text }) => {
    const { spec, container } = imported(text);
    expect(spec).toStrictEqual(SPEC);
    expect(container).toBe('Jupyter notebook');
  });

  test('says of each cell what became of it, and where a fault is', () => {
    const text = notebookOf(
      '%pip install x',
      'import boto3',
      'x = (',
      '%%html\n<b>',
      '%%writefile a.py\nx',
      `!ls\n${MODEL_CALL}`,
    );
    expect(partsOf(text)).toStrictEqual([
      'Cell 2: set-aside',
      'Cell 3: read',
      'Cell 4: faulty',
      'Cell 5: set-aside',
      'Cell 6: set-aside',
      'Cell 7: read',
    ]);
    const { parts = [] } = imported(text);
    expect(parts.map(({ message }) => message)).toStrictEqual([
      'Not Python: %pip install x',
      '',
      expect.stringContaining('line 1, column'),
      'Not Python: %%html',
      'Writes the file a.py, which is kept as one.',
      'Not Python, set aside: !ls',
    ]);
  });

  test('says in which cell a command is', () => {
    const { notes } = imported(notebookOf('x = 1', `!${MODEL_COMMAND}`));
    expect(notes.find(({ slot }) => slot === 's3.models')?.place).toBe('cell 3');
  });

  test('offers addresses of its code that nothing uses, but not those of text, outputs and remarks', () => {
    const text = notebookOf(
      '# s3://acme/remark/\nresults = "s3a://acme/results/"\ndata = "s3://acme/data/"',
      MODEL_CALL,
    );
    const offered = imported(text).notes.filter(({ kind }) => kind === 'offered');
    expect(offered.map(({ value, slot }) => `${value} ${slot}`)).toStrictEqual([
      's3a://acme/results/ s3.outputs',
      's3://acme/data/ s3.inputs',
    ]);
    expect(offered[0]?.add?.(SPEC).entries['s3.outputs']).toStrictEqual([
      { text: 's3://acme/results/', kind: 'auto' },
    ]);
  });
});

const FAULTS = [
  { name: 'nothing of SageMaker', text: notebookOf('import pandas'), says: 'nothing of SageMaker is in it' },
  { name: 'another kernel', text: notebookIn('R', 'x <- 1'), says: 'This is a Jupyter notebook in R.' },
  { name: 'an unknown kernel', text: notebookIn('brainfuck', '+'), says: 'in brainfuck' },
  { name: 'no code', text: notebookOf(), says: 'without code' },
  { name: 'no cell without a fault', text: notebookOf('x = (', 'y = ['), says: 'Cell 2, line 1, column' },
  { name: 'half of it', text: notebookOf(MODEL_CALL).slice(0, 500), says: 'the rest is missing' },
  {
    name: 'a merge',
    text: `{"cells": [\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> x\n], "nbformat": 4}`,
    says: 'both sides of a merge',
  },
  { name: 'damage', text: notebookOf(MODEL_CALL).replace('"metadata"', 'metadata'), says: 'damaged' },
  {
    name: 'pipelines that nobody can follow',
    text: notebookOf('from sagemaker.workflow.pipeline import Pipeline\np = make()'),
    says: 'pipeline.definition()',
  },
  { name: 'CDK', text: notebookOf('import aws_cdk'), says: 'cdk synth' },
] as const;

test.each(FAULTS)('a notebook with $name is told as one', ({ text, says }) => {
  const result = importText(text);
  expect(result.ok ? 'understood' : result.problem.message).toContain(says);
});
