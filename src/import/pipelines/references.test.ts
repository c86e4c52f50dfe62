import { expect, test } from 'vitest';
import { readJson } from '../languages/read-json';
import { writtenPieces } from '../languages/pieces';
import { isFields, isUnresolved, type Value } from '../languages/value';
import { resolveSteps } from './resolve-steps';

/** What a reference gives, beside a training step that writes where a parameter says. */
function resolved(reference: unknown): Value {
  const json = readJson(
    JSON.stringify({
      Parameters: [
        { Name: 'Out', DefaultValue: 's3://acme/out/' },
        { Name: 'Count', DefaultValue: 3 },
        { Name: 'List', DefaultValue: ['s3://acme/a'] },
        { Name: 'InputPrefix' },
      ],
      Steps: [
        {
          Name: 'Train',
          Arguments: {
            OutputDataConfig: { S3OutputPath: { Get: 'Parameters.Out' } },
            Outputs: [{ OutputName: 'a', S3Output: { S3Uri: 's3://acme/a' } }],
          },
        },
        { Name: 'It', Arguments: reference },
      ],
    }),
  );
  const [definition] = json.ok ? json.value.values : [];
  const { steps } = resolveSteps(isFields(definition) ? definition : new Map());
  return steps[1]?.fields.get('Arguments') ?? null;
}

const join = (...Values: unknown[]) => ({ 'Std:Join': { On: '/', Values } });
const get = (path: string) => ({ Get: path });

test.each([
  { reference: get('Parameters.Out'), text: 's3://acme/out/' },
  { reference: get('Parameters.Count'), text: 3 },
  { reference: join('s3://acme', get('Parameters.Count'), 'x'), text: 's3://acme/3/x' },
  { reference: get("Steps.Train.Outputs['a'].S3Output.S3Uri"), text: 's3://acme/a' },
  { reference: get('Steps.Train.Outputs[0].S3Output.S3Uri'), text: 's3://acme/a' },
  { reference: get('Steps.Train.OutputDataConfig.S3OutputPath'), text: 's3://acme/out/' },
])('$reference is $text', ({ reference, text }) => {
  expect(resolved(reference)).toBe(text);
});

test.each([
  { reference: get('Parameters.InputPrefix'), known: '<input prefix>' },
  { reference: join('s3://acme', get('Parameters.InputPrefix')), known: 's3://acme/<input prefix>' },
  { reference: get('Parameters.Missing'), known: '<missing>' },
  { reference: get('Execution.StartDateTime'), known: '<StartDateTime>' },
  {
    reference: join('s3://acme', get('Steps.Tune.TrainingJobSummaries[0].TrainingJobName')),
    known: null,
  },
  {
    reference: join('s3://acme', get('Steps.Train.TrainingJobName'), 'output'),
    known: 's3://acme/<TrainingJobName>/output',
  },
  {
    reference: get('Steps.Train.ModelArtifacts.S3ModelArtifacts'),
    known: 's3://acme/out/<job name>/output/model.tar.gz',
  },
  { reference: get('Steps.Train.OutputDataConfig'), known: null },
  { reference: get("Steps.Train.Outputs['b'].S3Output.S3Uri"), known: null },
  { reference: get('Parameters.List'), known: null },
  { reference: get('Steps.Nobody.X'), known: null },
  { reference: get('Elsewhere.X'), known: null },
  { reference: { 'Std:Join': { On: '/' } }, known: null },
])('of $reference is known: $known', ({ reference, known }) => {
  const value = resolved(reference);
  if (!isUnresolved(value)) throw new Error(JSON.stringify(value));
  expect(value.expression).toBe(JSON.stringify(reference));
  expect(value.pieces === undefined ? null : writtenPieces(value.pieces)).toBe(known);
});
