import { expect, test } from 'vitest';
import { importText } from '../index';

function imported(value: unknown) {
  const result = importText(JSON.stringify(value));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const HOSTILE = [
  {
    name: 'references in a circle',
    steps: [
      {
        Name: 'A',
        Type: 'Training',
        Arguments: { CheckpointConfig: { S3Uri: { Get: 'Steps.B.CheckpointConfig.S3Uri' } } },
      },
      {
        Name: 'B',
        Type: 'Training',
        Arguments: { CheckpointConfig: { S3Uri: { Get: 'Steps.A.CheckpointConfig.S3Uri' } } },
      },
    ],
  },
  {
    name: 'texts that double with every step',
    steps: Array.from({ length: 64 }, (_, index) => {
      const before = { Get: `Steps.S${index - 1}.CheckpointConfig.S3Uri` };
      const S3Uri = index === 0 ? 's3://acme/x' : { 'Std:Join': { On: '', Values: [before, before] } };
      return { Name: `S${index}`, Type: 'Training', Arguments: { CheckpointConfig: { S3Uri } } };
    }),
  },
  {
    name: 'objects that hold each other twice',
    steps: Array.from({ length: 64 }, (_, index) => {
      const before = { Get: `Steps.S${index - 1}` };
      return { Name: `S${index}`, Type: 'Training', Arguments: { Environment: { a: before, b: before } } };
    }),
  },
];

test.each(HOSTILE)('$name: it ends', ({ steps }) => {
  const { spec } = imported({ PipelineName: 'p', PipelineDefinition: { Version: '1', Steps: steps } });
  expect(spec.apis).toStrictEqual(['CreatePipeline', 'CreateTrainingJob']);
  expect(JSON.stringify(spec).length).toBeLessThan(100_000);
});
