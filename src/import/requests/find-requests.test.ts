import { describe, expect, test } from 'vitest';
import { readJson } from '../documents/read-json';
import { findRequests } from './find-requests';

function find(value: unknown) {
  const json = readJson(JSON.stringify(value));
  return findRequests(json.ok ? json.value.values : [], 'request');
}

const SHAPES = [
  { name: 'itself', value: { TrainingJobName: 'x' }, found: ['CreateTrainingJob request '] },
  {
    name: 'an answer',
    value: { ProcessingJobName: 'x', ProcessingJobArn: 'y' },
    found: ['CreateProcessingJob describe '],
  },
  { name: 'below its API', value: { CreateModel: { Containers: [] } }, found: ['CreateModel request '] },
  {
    name: 'below its API, in small letters',
    value: { create_training_job: {} },
    found: ['CreateTrainingJob request '],
  },
  {
    name: 'in a list',
    value: [{ ModelName: 'x', PrimaryContainer: {} }, { NotebookInstanceName: 'y' }],
    found: ['CreateModel request [0].', 'CreateNotebookInstance request [1].'],
  },
  {
    name: 'deep inside',
    value: { a: [{ b: { TrainingJobName: 'x' } }] },
    found: ['CreateTrainingJob request a[0].b.'],
  },
  {
    name: 'a tuning job, not the training job in it',
    value: {
      HyperParameterTuningJobName: 'x',
      TrainingJobDefinition: { AlgorithmSpecification: {}, RoleArn: 'r' },
    },
    found: ['CreateHyperParameterTuningJob request '],
  },
  {
    name: 'a tuning job’s definitions alone',
    value: { TrainingJobDefinitions: [] },
    found: ['CreateHyperParameterTuningJob request '],
  },
  {
    name: 'a resource without properties',
    value: { Resources: { M: { Type: 'AWS::SageMaker::Model' } } },
    found: ['CreateModel cloudformation Resources.M.Properties.'],
  },
  {
    name: 'a task of the other integration',
    value: { Resource: 'arn:aws:states:::aws-sdk:sagemaker:createModel', Arguments: { ModelName: 'x' } },
    found: ['CreateModel step-functions Arguments.'],
  },
  {
    name: 'a job’s name in a list of another API',
    value: { ProductionVariants: [{ ModelName: 'x' }] },
    found: [],
  },
  { name: 'containers of Kubernetes', value: { spec: { containers: [{ image: 'x' }] } }, found: [] },
  { name: 'a task of another service', value: { Resource: 'arn:aws:states:::lambda:invoke' }, found: [] },
] as const;

const OTHERS = [
  { name: 'CreateTransformJob', value: { TransformJobName: 'x', ModelName: 'y' } },
  { name: 'CreateAutoMLJob', value: { AutoMLJobName: 'x', RoleArn: 'y' } },
  { name: 'CreateEndpointConfig', value: { Type: 'AWS::SageMaker::EndpointConfig', Properties: {} } },
  {
    name: 'createEndpoint',
    value: { Resource: 'arn:aws:states:::sagemaker:createEndpoint', Parameters: {} },
  },
] as const;

describe('findRequests', () => {
  test.each(SHAPES)('$name', ({ value, found }) => {
    expect(find(value).requests.map(({ api, kind, path }) => `${api} ${kind} ${path}`)).toStrictEqual(found);
  });

  test.each(OTHERS)('tells that it came across $name', ({ name, value }) => {
    expect(find(value)).toMatchObject({ requests: [], others: [{ name }] });
  });
});
