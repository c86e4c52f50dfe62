import { describe, expect, test } from 'vitest';
import { sentBy, type Case } from './fixtures/cases';

describe('Airflow’s operators', () => {
  // airflow/providers/amazon/aws/operators/sagemaker.py
  test.each<Case>([
    {
      name: 'training',
      code: `from airflow.providers.amazon.aws.operators.sagemaker import SageMakerEndpointOperator, SageMakerModelOperator, SageMakerProcessingOperator, SageMakerTrainingOperator, SageMakerTransformOperator, SageMakerTuningOperator
config = {'TrainingJobName': 'j-1', 'RoleArn': role, 'OutputDataConfig': {'S3OutputPath': 's3://b/o'}}
SageMakerTrainingOperator(task_id='t', config=config)`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'j-1',
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            'OutputDataConfig.S3OutputPath': 's3://b/o',
          },
        },
      ],
    },
    {
      name: 'transform with a model',
      code: `from airflow.providers.amazon.aws.operators.sagemaker import SageMakerEndpointOperator, SageMakerModelOperator, SageMakerProcessingOperator, SageMakerTrainingOperator, SageMakerTransformOperator, SageMakerTuningOperator
SageMakerTransformOperator(task_id='t', config={'Model': {'ModelName': 'm-1', 'ExecutionRoleArn': role, 'PrimaryContainer': {'ModelDataUrl': 's3://b/m.tar.gz'}}, 'Transform': {'TransformJobName': 'x', 'ModelName': 'm-1', 'TransformOutput': {'S3OutputPath': 's3://b/o'}}})`,
      sends: [
        { create_model: { ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R' } },
        { create_transform_job: { 'TransformOutput.S3OutputPath': 's3://b/o' } },
      ],
    },
    {
      name: 'an endpoint with all it needs',
      code: `from airflow.providers.amazon.aws.operators.sagemaker import SageMakerEndpointOperator, SageMakerModelOperator, SageMakerProcessingOperator, SageMakerTrainingOperator, SageMakerTransformOperator, SageMakerTuningOperator
SageMakerEndpointOperator(task_id='e', config={'Model': {'ModelName': 'm-1', 'ExecutionRoleArn': role}, 'EndpointConfig': {'EndpointConfigName': 'c', 'KmsKeyId': 'key-e'}, 'Endpoint': {'EndpointName': 'e'}})`,
      sends: [
        { create_model: { ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R' } },
        { create_endpoint_config: { KmsKeyId: 'key-e' } },
      ],
    },
    {
      name: 'processing',
      code: `from airflow.providers.amazon.aws.operators.sagemaker import SageMakerEndpointOperator, SageMakerModelOperator, SageMakerProcessingOperator, SageMakerTrainingOperator, SageMakerTransformOperator, SageMakerTuningOperator
SageMakerProcessingOperator(task_id='p', config={'ProcessingJobName': 'p', 'RoleArn': role})`,
      sends: [{ create_processing_job: { RoleArn: 'arn:aws:iam::111122223333:role/R' } }],
    },
    {
      name: 'tuning',
      code: `from airflow.providers.amazon.aws.operators.sagemaker import SageMakerEndpointOperator, SageMakerModelOperator, SageMakerProcessingOperator, SageMakerTrainingOperator, SageMakerTransformOperator, SageMakerTuningOperator
SageMakerTuningOperator(task_id='t', config={'HyperParameterTuningJobName': 'h', 'TrainingJobDefinition': {'RoleArn': role}})`,
      sends: [
        {
          create_hyper_parameter_tuning_job: {
            'TrainingJobDefinition.RoleArn': 'arn:aws:iam::111122223333:role/R',
          },
        },
      ],
    },
    {
      name: 'a notebook',
      code: `from airflow.providers.amazon.aws.operators.sagemaker import SageMakerCreateNotebookOperator
SageMakerCreateNotebookOperator(task_id='n', instance_name='n-1', instance_type='ml.t3.medium', role_arn=role, volume_kms_key='key-v')`,
      sends: [
        {
          create_notebook_instance: {
            NotebookInstanceName: 'n-1',
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            KmsKeyId: 'key-v',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});
