import { expect, test } from 'vitest';
import { importText } from './index';
import { notebookOf } from './fixtures/notebooks';

const many = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index));

const job = (index: number) =>
  `{"TrainingJobName": "j", "OutputDataConfig": {"S3OutputPath": "s3://acme-${index}/out/"}}`;

test('of more requests than a role can tell apart the first are read, and the addresses of the others offered', () => {
  const result = importText(`[${many(3_100, job).join(',')}]`);
  expect(result).toMatchObject({
    ok: true,
    value: { spec: { entries: { 's3.outputs': { length: 3_000 } } } },
  });
  const notes = result.ok ? result.value.notes : [];
  expect(notes).toContainEqual(expect.objectContaining({ kind: 'advice', value: '3100 requests' }));
  expect(notes).toContainEqual(expect.objectContaining({ kind: 'offered', value: 's3://acme-3099/out/' }));
});

test('thousands of requests with their places, thousands of resources: all that they say is read', () => {
  const calls = many(2_000, (index) => `sm.create_training_job(**${job(index)})`);
  expect(importText(`import boto3\n${calls.join('\n')}`)).toMatchObject({
    ok: true,
    value: { spec: { entries: { 's3.outputs': { length: 2_000 } } } },
  });
});

const TOO_MUCH = [
  {
    name: 'a template in YAML beyond 1 MB',
    text: `Resources:\n${'  more: true\n'.repeat(90_000)}`,
    says: /1 MB.*as JSON/,
  },
  {
    name: 'more objects than a document has',
    text: `[${'[],'.repeat(500_000)}[]]`,
    says: /too large for a request/,
  },
  {
    name: 'a script beyond 1 MB',
    text: `import boto3\n${'x = 1\n'.repeat(200_000)}`,
    says: /too long for a script/,
  },
] as const;

test.each(TOO_MUCH)('$name is not read, and told what to do', ({ text, says }) => {
  const result = importText(text);
  expect(result.ok ? '' : result.problem.message).toMatch(says);
  expect(result.ok ? '' : result.problem.message).toMatch(/Paste/);
});

test('of more cells than a person runs the first are read, and the others told of', () => {
  const cells = many(5_001, (index) => `x = ${index}`);
  const result = importText(notebookOf(`x = "s3://acme/in/"`, ...cells));
  const parts = result.ok ? (result.value.parts ?? []) : [];
  expect(parts.at(-1)).toMatchObject({ name: '2 more cells', state: 'set-aside' });
});
