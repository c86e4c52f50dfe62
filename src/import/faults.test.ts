import { describe, expect, test } from 'vitest';
import { importText } from './index';

const FAULTS = [
  { name: 'nothing', text: ' \n ', says: 'There is nothing in it yet' },
  {
    name: 'a comma',
    text: '{\n  "TrainingJobName": "x"\n  "RoleArn": "y"\n}',
    says: 'line 3, column 3: a comma is missing',
  },
  {
    name: 'a comma beside words of Python in quotes',
    text: '{\n  "CompressionType": "None"\n  "S3Uri": "it is: \'x\'"\n}',
    says: 'line 3, column 3: a comma is missing',
  },
  { name: 'a colon', text: '{"TrainingJobName" "x"}', says: 'line 1, column 20: a colon is missing' },
  { name: 'a value', text: '{"TrainingJobName": }', says: 'line 1, column 21: a value is missing' },
  { name: 'a brace', text: '{"TrainingJobName": "x"', says: 'a closing brace } is missing' },
  { name: 'a bracket', text: '{"a": [1, 2', says: 'a closing bracket ] is missing' },
  {
    name: 'an open text',
    text: '{"TrainingJobName": "x\n}',
    says: 'line 1, column 21: this text is not closed',
  },
  {
    name: 'a word',
    text: '{"TrainingJobName": yes no}',
    says: 'line 1, column 21: this is not a JSON value',
  },
  { name: 'two documents', text: '{"a": 1}\n{"b": 2}', says: 'line 2, column 1: the document has ended' },
  {
    name: 'a backslash',
    text: String.raw`{"TrainingJobName": "C:\x"}`,
    says: 'this backslash begins nothing',
  },
  { name: 'a comma in Python', text: "{'TrainingJobName': 'x'\n 'RoleArn': 'y'}", says: 'line 2, column' },
  {
    name: 'a bracket in a call',
    text: "sm.create_model(ModelName='x',\n  Containers=[}",
    says: 'line 2, column 15',
  },
  { name: 'an indent in YAML', text: 'Resources:\n  A: 1\n   B: 2', says: 'line 2, column' },
  { name: 'a tab in YAML', text: 'Resources:\n\tA: 1', says: 'line 2, column 1' },
  { name: 'what would be right in YAML', text: 'Resources:\n\tA: 1', says: 'Indent with spaces.' },
  { name: 'a colon inside a text of YAML', text: 'A:\n  Role: a: b', says: 'between quotes' },
  { name: 'a quote in YAML', text: 'A: "x\nB: y', says: 'a quote' },
  { name: 'an option’s JSON', text: `aws sagemaker create-model --containers '[{]'`, says: 'line 1, column' },
  { name: 'another command', text: 'aws s3 ls', says: 'not one of aws sagemaker create-' },
  {
    name: 'a command that describes',
    text: 'aws sagemaker describe-model --model-name m',
    says: 'what a describe-',
  },
  {
    name: 'prose',
    text: 'Hello, please build me a role for training.',
    says: 'can’t tell what this is',
  },
  { name: 'JSON about something else', text: '{"a": 1}', says: 'no request that this form knows' },
  { name: 'a number', text: '[1]', says: 'no request in this' },
  {
    name: 'another operation',
    text: '{"AutoMLJobName": "x", "RoleArn": "r"}',
    says: 'This is CreateAutoMLJob, which this form does not know. It knows CreateNotebookInstance, ',
  },
  { name: 'too much', text: ' '.repeat(20_000_001), says: 'too long' },
  { name: '100,000 brackets', text: '['.repeat(100_000), says: 'nested too deeply' },
  { name: '100,000 braces', text: '{"a":'.repeat(100_000), says: 'nested too deeply' },
  {
    name: '100,000 brackets, all closed',
    text: '['.repeat(100_000) + ']'.repeat(100_000),
    says: 'nested too deeply',
  },
  { name: '100,000 dashes', text: `Resources:\n${'- '.repeat(100_000)}`, says: 'nested too deeply' },
  {
    name: '100,000 brackets in a script',
    text: `x = ${'('.repeat(100_000)}`,
    says: 'nested too deeply',
  },
] as const;

describe('what cannot be understood gets a sentence', () => {
  test.each(FAULTS)('$name', ({ text, says }) => {
    const result = importText(text);
    expect(result.ok ? 'understood' : result.problem.message).toContain(says);
  });
});

const SURVIVES = [
  {
    name: 'names that JavaScript knows',
    text: '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "NotebookInstanceName": "n", "RoleArn": "r"}',
  },
  {
    name: 'a value that JavaScript knows',
    text: '{"NotebookInstanceName": "n", "RoleArn": {"__proto__": null}, "toString": "x"}',
  },
  {
    name: 'the same in Python',
    text: "{'__proto__': {'polluted': 1}, 'NotebookInstanceName': 'n', 'RoleArn': 'r'}",
  },
  { name: 'the same in YAML', text: '__proto__: {polluted: 1}\nNotebookInstanceName: n\nRoleArn: r' },
  {
    name: 'a key that names itself in YAML',
    text: 'NotebookInstanceName: n\na: &a [*a, *a]\nSecurityGroupIds: *a',
  },
  {
    name: 'anchors of anchors',
    text: `NotebookInstanceName: n\na0: &a0 [x, x]\n${Array.from({ length: 60 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`).join('')}SecurityGroupIds: *a20`,
  },
  {
    name: '100,000 values of one option',
    text: `aws sagemaker create-notebook-instance --tags Values=${'a,'.repeat(100_000)}`,
  },
  {
    name: 'brackets inside texts',
    text: JSON.stringify({ NotebookInstanceName: '['.repeat(1000), RoleArn: 'r' }),
  },
] as const;

describe('what is survived', () => {
  test.each(SURVIVES)('$name', ({ text }) => {
    expect(importText(text)).toMatchObject({ ok: true, value: { apis: ['CreateNotebookInstance'] } });
    expect(Object.keys(Object.prototype)).toStrictEqual([]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('5 MB of JSON, of whose addresses the first 20,000 are read', () => {
    const channel = (index: number) => ({
      ChannelName: `channel-${index}`,
      DataSource: {
        S3DataSource: { S3DataType: 'S3Prefix', S3Uri: `s3://acme/${'x'.repeat(80)}/${index}/` },
      },
    });
    const text = JSON.stringify({
      TrainingJobName: 'x',
      InputDataConfig: Array.from({ length: 26_000 }, (_, index) => channel(index)),
    });
    expect(text.length).toBeGreaterThan(5_000_000);
    const result = importText(text);
    expect(result.ok ? result.value.spec.entries['s3.inputs'] : []).toHaveLength(20_000);
  });
});
