import { describe, expect, test } from 'vitest';
import { textsOf } from '../../policy';
import { importText } from '../index';
import { sentBy, type Case } from './fixtures/cases';
import { COMPONENTS, RESOURCES } from './kubeflow-components';

const FOLDER = 'https://raw.githubusercontent.com/kubeflow/pipelines/1.8.5/components/aws/sagemaker';
const ROLE = 'arn:aws:iam::111122223333:role/R';
const IMAGE = '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1';

/** As every pipeline of Kubeflow begins. */
const BEFORE = `
from kfp import components, dsl
def load(name):
    return components.load_component_from_url('${FOLDER}/' + name + '/component.yaml')
role = '${ROLE}'
IMAGE = '${IMAGE}'
`;

// Arguments as in components/aws/sagemaker of https://github.com/kubeflow/pipelines/tree/2.3.0
const CASES: readonly Case[] = [
  {
    name: 'training',
    code: `load('train')(region='us-west-2', role=role, image=IMAGE, training_input_mode='File',
  channels=[{'ChannelName': 'train', 'DataSource': {'S3DataSource': {'S3Uri': 's3://b/in'}}}], job_name='mine',
  model_artifact_path='s3://b/out', output_encryption_key='key-o', resource_encryption_key='key-v',
  vpc_subnets='subnet-1', checkpoint_config={'S3Uri': 's3://b/checkpoints'}).after(x).apply(y)`,
    sends: [
      {
        create_training_job: {
          TrainingJobName: 'mine',
          RoleArn: ROLE,
          'AlgorithmSpecification.TrainingImage': IMAGE,
          'InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://b/in',
          'OutputDataConfig.S3OutputPath': 's3://b/out',
          'OutputDataConfig.KmsKeyId': 'key-o',
          'ResourceConfig.VolumeKmsKeyId': 'key-v',
          'VpcConfig.Subnets': 'subnet-1',
          'CheckpointConfig.S3Uri': 's3://b/checkpoints',
        },
      },
    ],
  },
  {
    name: 'tuning, with channels as text',
    code: `bucket = input()
load('hyperparameter_tuning')(role=role, image=IMAGE, output_location=f's3://{bucket}/out',
  channels='[{"ChannelName": "train", "DataSource": {"S3DataSource": {"S3Uri": "s3://%s/in"}}}]' % bucket)`,
    sends: [
      {
        create_hyper_parameter_tuning_job: {
          'TrainingJobDefinition.RoleArn': ROLE,
          'TrainingJobDefinition.InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://<bucket>/in',
          'TrainingJobDefinition.OutputDataConfig.S3OutputPath': 's3://<bucket>/out',
        },
      },
    ],
  },
  {
    name: 'processing',
    code: `load('process')(role=role, image=IMAGE,
  input_config=[{'InputName': 'in', 'S3Input': {'S3Uri': 's3://b/in'}}],
  output_config=[{'OutputName': 'out', 'S3Output': {'S3Uri': 's3://b/out'}}], vpc_subnets='subnet-1')`,
    sends: [
      {
        create_processing_job: {
          RoleArn: ROLE,
          'AppSpecification.ImageUri': IMAGE,
          'ProcessingInputs.in.S3Input.S3Uri': 's3://b/in',
          'ProcessingOutputConfig.Outputs.out.S3Output.S3Uri': 's3://b/out',
          'NetworkConfig.VpcConfig.Subnets': 'subnet-1',
        },
      },
    ],
  },
  {
    name: 'what training leaves, as a model that is deployed and transforms',
    code: `training = load('train')(role=role, image=IMAGE, model_artifact_path='s3://b/out', job_name='mine')
model = load('model')(role=role, model_name=training.outputs['job_name'], image=training.outputs['training_image'],
  model_artifact_url=training.outputs['model_artifact_url'])
load('deploy')(model_name_1=model.outputs['model_name'], resource_encryption_key='key-e')
load('batch_transform')(model_name=model.outputs['model_name'], input_location='s3://b/in', output_location='s3://b/out')`,
    sends: [
      { create_training_job: { 'OutputDataConfig.S3OutputPath': 's3://b/out' } },
      {
        create_model: {
          ModelName: 'mine',
          ExecutionRoleArn: ROLE,
          'PrimaryContainer.Image': IMAGE,
          'PrimaryContainer.ModelDataUrl': 's3://b/out/mine/output/model.tar.gz',
        },
      },
      { create_endpoint_config: { KmsKeyId: 'key-e' } },
      {
        create_transform_job: {
          ModelName: 'mine',
          'TransformInput.DataSource.S3DataSource.S3Uri': 's3://b/in',
          'TransformOutput.S3OutputPath': 's3://b/out',
        },
      },
    ],
  },
  {
    name: 'one of Amazon’s algorithms by its name',
    code: `load('train')(region='us-west-2', role=role, algorithm_name='K-Means', image='', model_artifact_path='s3://b/out')`,
    sends: [
      {
        create_training_job: {
          'AlgorithmSpecification.TrainingImage': '174872318107.dkr.ecr.us-west-2.amazonaws.com/kmeans:1',
          'AlgorithmSpecification.AlgorithmName': undefined,
        },
      },
    ],
  },
  {
    name: 'version 2, whose fields are written as ACK’s',
    code: `load('TrainingJob')(region='us-west-2', role_arn=role, training_job_name='mine',
  algorithm_specification={'trainingImage': IMAGE}, output_data_config={'s3OutputPath': 's3://b/out', 'kmsKeyID': 'key-o'})
load('Modelv2')(execution_role_arn=role, primary_container={'image': IMAGE, 'modelDataURL': 's3://b/m.tar.gz'})`,
    sends: [
      {
        create_training_job: {
          TrainingJobName: 'mine',
          RoleArn: ROLE,
          'AlgorithmSpecification.trainingImage': IMAGE,
          'OutputDataConfig.s3OutputPath': 's3://b/out',
        },
      },
      { create_model: { ExecutionRoleArn: ROLE, 'PrimaryContainer.modelDataURL': 's3://b/m.tar.gz' } },
    ],
  },
  {
    name: 'a component that lies elsewhere, by what it is called and takes',
    code: `sagemaker_train_op = components.load_component_from_file('../component.yaml')
sagemaker_train_op(role=role, image=IMAGE, model_artifact_path='s3://b/out')
sagemaker_train_op(role_arn=role, output_data_config={'s3OutputPath': 's3://b/out'})`,
    sends: [
      { create_training_job: { 'OutputDataConfig.S3OutputPath': 's3://b/out' } },
      { create_training_job: { 'OutputDataConfig.s3OutputPath': 's3://b/out' } },
    ],
  },
];

describe('Kubeflow’s components', () => {
  test.each(CASES)('$name', (each) => {
    expect(sentBy(each, BEFORE)).toStrictEqual(each.sends);
  });

  test('a pipeline that nothing calls takes its defaults; an empty one stays open', () => {
    const read = importText(`${BEFORE}
train = load('train')
@dsl.pipeline(name='p')
def pipeline(bucket='', folder='in', role_arn=''):
    train(role=role_arn, image=IMAGE, model_artifact_path=f's3://{bucket}/out',
          channels=[{'ChannelName': 'x', 'DataSource': {'S3DataSource': {'S3Uri': f's3://{bucket}/{folder}/'}}}])`);
    expect(read.ok && textsOf(read.value.spec, 's3.inputs')).toStrictEqual(['s3://<bucket>/in/']);
    expect(read.ok && textsOf(read.value.spec, 's3.outputs')).toStrictEqual(['s3://<bucket>/out']);
  });

  test.each(['emr/submit_pyspark_job', 'sagemaker/simulation_job'])(
    '%s makes no request of SageMaker’s',
    (name) => {
      const code = `from kfp import components
sagemaker_train_op = components.load_component_from_url('https://x/components/aws/${name}/component.yaml')
sagemaker_train_op(role='${ROLE}', output_path='s3://b/out')`;
      const read = importText(code);
      expect(read.ok ? read.value.apis : []).toStrictEqual([]);
    },
  );

  test('each has a folder, an operation and fields of its own', () => {
    for (const { operation, fields, job } of COMPONENTS.values()) {
      expect(operation).toMatch(/^create_[a-z_]+$/);
      const paths = [job[1], ...fields.map(([, path]) => path)];
      expect(new Set(paths).size).toBe(paths.length);
    }
    for (const operation of RESOURCES.values()) expect(operation).toMatch(/^create_[a-z_]+$/);
  });
});
