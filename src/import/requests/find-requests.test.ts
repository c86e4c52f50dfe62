import { describe, expect, test } from 'vitest';
import { apiNamed } from '../../policy';
import { readJson } from '../languages/read-json';
import { findRequests } from './find-requests';
import { OTHER_APIS } from './other-apis';

function find(value: unknown) {
  const json = readJson(JSON.stringify(value));
  return findRequests(json.ok ? json.value.values : [], 'request');
}

const SHAPES = [
  { name: 'itself', value: { TrainingJobName: 'x', RoleArn: 'r' }, found: ['CreateTrainingJob request '] },
  {
    name: 'an answer',
    value: { ProcessingJobName: 'x', ProcessingJobArn: 'y', Environment: {} },
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
    value: [
      { ModelName: 'x', PrimaryContainer: {} },
      { NotebookInstanceName: 'y', RoleArn: 'r' },
    ],
    found: ['CreateModel request [0].', 'CreateNotebookInstance request [1].'],
  },
  {
    name: 'deep inside',
    value: { a: [{ b: { TrainingJobName: 'x', InputDataConfig: [] } }] },
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
    name: 'a resource that needs no name, as CloudFormation writes it',
    value: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { RoleArn: 'r' } },
    found: ['CreateNotebookInstance cloudformation Properties.'],
  },
  {
    name: 'a definition of a pipeline',
    value: { Version: '2020-12-01', Steps: [{ Name: 's', Type: 'Fail' }] },
    found: ['CreatePipeline request '],
  },
  {
    name: 'an operation that takes the role of another',
    value: { create_endpoint: { EndpointName: 'e', EndpointConfigName: 'c' } },
    found: ['CreateEndpointConfig request '],
  },
  { name: 'a name alone', value: { TrainingJobName: 'x' }, found: [] },
  { name: 'a name that code gives back', value: { training_job_name: 'x', training_status: 'y' }, found: [] },
  {
    name: 'two names in a manifest of SageMaker',
    value: {
      apiVersion: 'sagemaker.services.k8s.aws/v1alpha1',
      kind: 'Endpoint',
      spec: { endpointName: 'e', endpointConfigName: 'c' },
    },
    found: ['CreateEndpointConfig request spec.'],
  },
  {
    name: 'a manifest of a kind that is named otherwise',
    value: {
      apiVersion: 'sagemaker.aws.amazon.com/v1',
      kind: 'BatchTransformJob',
      spec: { transformInput: {}, transformOutput: {} },
    },
    found: ['CreateTransformJob request spec.'],
  },
  { name: 'two names', value: { EndpointName: 'e', EndpointConfigName: 'c' }, found: [] },
  {
    name: 'a list of jobs',
    value: {
      TrainingJobSummaries: [
        { TrainingJobName: 'x', TrainingJobArn: 'y', CreationTime: 1, TrainingJobStatus: 'Completed' },
      ],
    },
    found: [],
  },
  {
    name: 'what a Lambda function is given',
    value: {
      StartAt: 'a',
      States: {
        a: {
          Type: 'Task',
          Resource: 'arn:aws:states:::lambda:invoke',
          Parameters: { Payload: { TrainingJobName: 'x', RoleArn: 'r', OutputDataConfig: {} } },
        },
        b: { Type: 'Pass', Result: { TrainingJobName: 'x', InputDataConfig: [] } },
      },
    },
    found: [],
  },
  { name: 'steps of something else', value: { steps: [{ name: 'x', run: 'y' }] }, found: [] },
  {
    name: 'a job’s name in a list of another API',
    value: { ProductionVariants: [{ ModelName: 'x' }] },
    found: [],
  },
  { name: 'containers of Kubernetes', value: { spec: { containers: [{ image: 'x' }] } }, found: [] },
  { name: 'a task of another service', value: { Resource: 'arn:aws:states:::lambda:invoke' }, found: [] },
] as const;

const OTHERS = [
  { name: 'CreateAutoMLJob', value: { AutoMLJobName: 'x', RoleArn: 'y' } },
  { name: 'CreateFeatureGroup', value: { Type: 'AWS::SageMaker::FeatureGroup', Properties: {} } },
  {
    name: 'createLabelingJob',
    value: { Resource: 'arn:aws:states:::sagemaker:createLabelingJob.sync', Parameters: {} },
  },
  // Their requests look like those of operations that are known.
  { name: 'CreateApp', value: { DomainId: 'd', UserProfileName: 'u', AppType: 'JupyterLab', AppName: 'a' } },
  { name: 'CreateSpace', value: { create_space: { DomainId: 'd', UserProfileName: 'u' } } },
  {
    name: 'CreatePresignedDomainUrl',
    value: { create_presigned_domain_url: { DomainId: 'd', UserProfileName: 'u' } },
  },
] as const;

const TOLD = OTHER_APIS.filter(({ fields }) => fields.length > 0);

describe('findRequests', () => {
  test.each(SHAPES)('$name', ({ value, found }) => {
    expect(find(value).requests.map(({ api, kind, path }) => `${api} ${kind} ${path}`)).toStrictEqual(found);
  });

  test.each(TOLD)('tells that it came across $api, by $fields', ({ api, fields }) => {
    const value = Object.fromEntries(fields.map((field) => [field, {}]));
    expect(find(value)).toMatchObject({ requests: [], others: [{ name: api }] });
  });

  test.each(OTHER_APIS)('does not count $api among those that are known', ({ api }) => {
    expect(apiNamed(api)).toBeNull();
  });

  test.each(OTHERS)('tells that it came across $name', ({ name, value }) => {
    expect(find(value)).toMatchObject({ requests: [], others: [{ name }] });
  });
});
