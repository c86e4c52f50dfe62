import { describe, expect, test } from 'vitest';
import { sentBy, type Case } from './fixtures/cases';

describe('deploying makes a model and the configuration of an endpoint', () => {
  // Model.deploy in model.py
  test.each<Case>([
    {
      name: 'a model',
      code: `Model(image_uri=IMAGE, model_data='s3://b/model.tar.gz', role=role).deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'mine-*',
            ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R',
            'PrimaryContainer.Image': '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'PrimaryContainer.ModelDataUrl': 's3://b/model.tar.gz',
          },
        },
        {
          create_endpoint_config: {
            'DataCaptureConfig.DestinationS3Uri': undefined,
            'ProductionVariants.0.VariantName': 'AllTraffic',
          },
        },
      ],
    },
    {
      name: 'a model by places',
      code: `Model(IMAGE, 's3://b/model.tar.gz', role).deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R',
            'PrimaryContainer.Image': '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'PrimaryContainer.ModelDataUrl': 's3://b/model.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'a name',
      code: `Model(image_uri=IMAGE, model_data='s3://b/model.tar.gz', role=role, name='m-1').deploy(initial_instance_count=1, instance_type='ml.m5.large', endpoint_name='e-1')`,
      sends: [
        { create_model: { ModelName: 'm-1' } },
        { create_endpoint_config: { EndpointConfigName: 'e-1' } },
      ],
    },
    {
      name: 'a network, environment and isolation',
      code: `Model(IMAGE, 's3://b/model.tar.gz', role, vpc_config={'Subnets': ['subnet-1'], 'SecurityGroupIds': ['sg-1']}, env={'A': 's3://env/a'}, enable_network_isolation=True).deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            'VpcConfig.Subnets.0': 'subnet-1',
            'VpcConfig.SecurityGroupIds.0': 'sg-1',
            'PrimaryContainer.Environment.A': 's3://env/a',
            EnableNetworkIsolation: true,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'create alone',
      code: `Model(image_uri=IMAGE, model_data='s3://b/model.tar.gz', role=role).create(instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R',
            'PrimaryContainer.Image': '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'PrimaryContainer.ModelDataUrl': 's3://b/model.tar.gz',
          },
        },
      ],
    },
    {
      name: 'a key of the endpoint',
      code: `Model(image_uri=IMAGE, model_data='s3://b/model.tar.gz', role=role).deploy(initial_instance_count=1, instance_type='ml.m5.large', kms_key='key-e')`,
      sends: [
        { create_model: { 'PrimaryContainer.ModelDataUrl': 's3://b/model.tar.gz' } },
        { create_endpoint_config: { KmsKeyId: 'key-e' } },
      ],
    },
    {
      name: 'data capture',
      code: `Model(image_uri=IMAGE, model_data='s3://b/model.tar.gz', role=role).deploy(initial_instance_count=1, instance_type='ml.m5.large', data_capture_config=DataCaptureConfig(enable_capture=True, destination_s3_uri='s3://cap/c', kms_key_id='key-c'))`,
      sends: [
        { create_model: {} },
        {
          create_endpoint_config: {
            'DataCaptureConfig.DestinationS3Uri': 's3://cap/c',
            'DataCaptureConfig.KmsKeyId': 'key-c',
          },
        },
      ],
    },
    {
      name: 'data capture without a destination',
      code: `Model(image_uri=IMAGE, model_data='s3://b/model.tar.gz', role=role).deploy(initial_instance_count=1, instance_type='ml.m5.large', data_capture_config=DataCaptureConfig(enable_capture=True))`,
      sends: [
        { create_model: {} },
        {
          create_endpoint_config: {
            'DataCaptureConfig.DestinationS3Uri':
              's3://sagemaker-<region>-<account>/model-monitor/data-capture',
          },
        },
      ],
    },
    {
      name: 'asynchronous answers',
      code: `Model(image_uri=IMAGE, model_data='s3://b/model.tar.gz', role=role).deploy(initial_instance_count=1, instance_type='ml.m5.large', async_inference_config=AsyncInferenceConfig(output_path='s3://async/o', failure_path='s3://async/f', kms_key_id='key-a', notification_config={'SuccessTopic': 'arn:aws:sns:us-west-2:111122223333:ok'}))`,
      sends: [
        { create_model: {} },
        {
          create_endpoint_config: {
            'AsyncInferenceConfig.OutputConfig.S3OutputPath': 's3://async/o',
            'AsyncInferenceConfig.OutputConfig.S3FailurePath': 's3://async/f',
            'AsyncInferenceConfig.OutputConfig.KmsKeyId': 'key-a',
            'AsyncInferenceConfig.OutputConfig.NotificationConfig.SuccessTopic':
              'arn:aws:sns:us-west-2:111122223333:ok',
          },
        },
      ],
    },
    {
      name: 'asynchronous answers without a place',
      code: `Model(image_uri=IMAGE, model_data='s3://b/model.tar.gz', role=role).deploy(initial_instance_count=1, instance_type='ml.m5.large', async_inference_config=AsyncInferenceConfig())`,
      sends: [
        { create_model: {} },
        {
          create_endpoint_config: {
            'AsyncInferenceConfig.OutputConfig.S3OutputPath':
              's3://sagemaker-<region>-<account>/async-endpoint-outputs/mine-*-*',
            'AsyncInferenceConfig.OutputConfig.S3FailurePath':
              's3://sagemaker-<region>-<account>/async-endpoint-failures/mine-*-*',
          },
        },
      ],
    },
    {
      name: 'asynchronous answers with an output path alone',
      code: `Model(image_uri=IMAGE, model_data='s3://b/model.tar.gz', role=role).deploy(initial_instance_count=1, instance_type='ml.m5.large', async_inference_config=AsyncInferenceConfig(output_path='s3://async/o'))`,
      sends: [
        { create_model: {} },
        {
          create_endpoint_config: {
            'AsyncInferenceConfig.OutputConfig.S3OutputPath': 's3://async/o',
            'AsyncInferenceConfig.OutputConfig.S3FailurePath':
              's3://sagemaker-<region>-<account>/async-endpoint-failures/mine-*-*',
          },
        },
      ],
    },
    {
      name: 'serverless',
      code: `Model(image_uri=IMAGE, model_data='s3://b/model.tar.gz', role=role).deploy(serverless_inference_config=ServerlessInferenceConfig(memory_size_in_mb=2048))`,
      sends: [
        { create_model: { 'PrimaryContainer.ModelDataUrl': 's3://b/model.tar.gz' } },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'inference components',
      code: `from sagemaker.compute_resource_requirements.resource_requirements import ResourceRequirements
from sagemaker.enums import EndpointType
Model(image_uri=IMAGE, model_data='s3://b/model.tar.gz', role=role).deploy(initial_instance_count=1, instance_type='ml.m5.large', endpoint_type=EndpointType.INFERENCE_COMPONENT_BASED, resources=ResourceRequirements(requests={'num_cpus': 1, 'memory': 1024}), inference_component_name='ic-1')`,
      sends: [
        {
          create_model: {
            ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R',
            'PrimaryContainer.ModelDataUrl': 's3://b/model.tar.gz',
          },
        },
        { create_endpoint_config: { ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R' } },
      ],
    },
    {
      name: 'artifacts that are not packed',
      code: `Model(image_uri=IMAGE, model_data={'S3DataSource': {'S3Uri': 's3://b/files/', 'S3DataType': 'S3Prefix', 'CompressionType': 'None'}}, role=role).deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            'PrimaryContainer.ModelDataSource.S3DataSource.S3Uri': 's3://b/files/',
            'PrimaryContainer.ModelDataSource.S3DataSource.S3DataType': 'S3Prefix',
            'PrimaryContainer.ModelDataUrl': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'a model package',
      code: `ModelPackage(role=role, model_package_arn='arn:aws:sagemaker:us-west-2:111122223333:model-package/group/1').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'group-*',
            ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R',
            'Containers.0.ModelPackageName': 'arn:aws:sagemaker:us-west-2:111122223333:model-package/group/1',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('code and artifacts of a framework’s model', () => {
  // Model._upload_code in model.py, prepare_container_def of each class, model_code_key_prefix in fw_utils.py
  test.each<Case>([
    {
      name: 'PyTorch since 1.2: one new archive',
      code: `PyTorchModel(model_data='s3://b/m.tar.gz', role=role, entry_point='inference.py', framework_version='2.1', py_version='py310').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'pytorch-inference-*',
            'PrimaryContainer.ModelDataUrl':
              's3://sagemaker-<region>-<account>/pytorch-inference-*/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'PyTorch before 1.2: the code alone',
      code: `PyTorchModel(model_data='s3://b/m.tar.gz', role=role, entry_point='inference.py', framework_version='1.1.0', py_version='py3').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'sagemaker-pytorch-*',
            'PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY':
              's3://sagemaker-<region>-<account>/sagemaker-pytorch-*/sourcedir.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'MXNet since 1.4: one new archive',
      code: `MXNetModel(model_data='s3://b/m.tar.gz', role=role, entry_point='inference.py', framework_version='1.9.0', py_version='py38').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'mxnet-inference-*',
            'PrimaryContainer.ModelDataUrl':
              's3://sagemaker-<region>-<account>/mxnet-inference-*/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'Hugging Face: one new archive',
      code: `HuggingFaceModel(model_data='s3://b/m.tar.gz', role=role, entry_point='inference.py', transformers_version='4.26', pytorch_version='1.13', py_version='py39').deploy(initial_instance_count=1, instance_type='ml.g4dn.xlarge')`,
      sends: [
        {
          create_model: {
            ModelName: 'huggingface-pytorch-inference-*',
            'PrimaryContainer.ModelDataUrl':
              's3://sagemaker-<region>-<account>/huggingface-pytorch-inference-*/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'Hugging Face without code: as it is',
      code: `HuggingFaceModel(model_data='s3://b/m.tar.gz', role=role, transformers_version='4.26', pytorch_version='1.13', py_version='py39').deploy(initial_instance_count=1, instance_type='ml.g4dn.xlarge')`,
      sends: [
        {
          create_model: {
            ModelName: 'huggingface-pytorch-inference-*',
            'PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'Hugging Face of the hub: no artifacts',
      code: `HuggingFaceModel(env={'HF_MODEL_ID': 'a/b'}, role=role, transformers_version='4.26', pytorch_version='1.13', py_version='py39').deploy(initial_instance_count=1, instance_type='ml.g4dn.xlarge')`,
      sends: [
        {
          create_model: {
            ModelName: 'huggingface-pytorch-inference-*',
            'PrimaryContainer.ModelDataUrl': undefined,
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'TensorFlow with code: one new archive',
      code: `TensorFlowModel(model_data='s3://b/m.tar.gz', role=role, entry_point='inference.py', framework_version='2.11').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'tensorflow-inference-*',
            'PrimaryContainer.ModelDataUrl':
              's3://sagemaker-<region>-<account>/tensorflow-inference-*/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'TensorFlow without code: as it is',
      code: `TensorFlowModel(model_data='s3://b/m.tar.gz', role=role, framework_version='2.11').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'tensorflow-inference-*',
            'PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'scikit-learn: the code alone',
      code: `SKLearnModel(model_data='s3://b/m.tar.gz', role=role, entry_point='inference.py', framework_version='1.2-1').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'sagemaker-scikit-learn-*',
            'PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY':
              's3://sagemaker-<region>-<account>/sagemaker-scikit-learn-*/sourcedir.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'XGBoost: the code alone',
      code: `XGBoostModel(model_data='s3://b/m.tar.gz', role=role, entry_point='inference.py', framework_version='1.7-1').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'sagemaker-xgboost-*',
            'PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY':
              's3://sagemaker-<region>-<account>/sagemaker-xgboost-*/sourcedir.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'a generic model with folder and script: one new archive',
      code: `Model(image_uri=IMAGE, model_data='s3://b/m.tar.gz', role=role, entry_point='inference.py', source_dir='code').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'mine-*',
            'PrimaryContainer.ModelDataUrl': 's3://sagemaker-<region>-<account>/mine-*/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'a generic model with a script: the code alone',
      code: `Model(image_uri=IMAGE, model_data='s3://b/m.tar.gz', role=role, entry_point='inference.py').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'mine-*',
            'PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY':
              's3://sagemaker-<region>-<account>/mine-*/sourcedir.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'a name of one’s own',
      code: `PyTorchModel(model_data='s3://b/m.tar.gz', role=role, name='m-1', entry_point='inference.py', source_dir='code', framework_version='2.1', py_version='py310').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'm-1',
            'PrimaryContainer.ModelDataUrl': 's3://sagemaker-<region>-<account>/m-1/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'code_location',
      code: `PyTorchModel(model_data='s3://b/m.tar.gz', role=role, name='m-1', code_location='s3://code/here', entry_point='inference.py', framework_version='2.1', py_version='py310').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'm-1',
            'PrimaryContainer.ModelDataUrl': 's3://code/here/m-1/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'a source folder on S3',
      code: `SKLearnModel(model_data='s3://b/m.tar.gz', role=role, name='m-1', entry_point='inference.py', source_dir='s3://code/s.tar.gz', framework_version='1.2-1').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'm-1',
            'PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': 's3://code/s.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'FrameworkModel',
      code: `FrameworkModel('s3://b/m.tar.gz', IMAGE, role, 'inference.py', name='m-1').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'm-1',
            'PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY':
              's3://sagemaker-<region>-<account>/m-1/sourcedir.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'without artifacts: nothing is packed',
      code: `PyTorchModel(model_data=None, role=role, name='m-1', entry_point='inference.py', framework_version='2.1', py_version='py310').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'm-1',
            'PrimaryContainer.ModelDataUrl': undefined,
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'the session’s prefix',
      code: `s = sagemaker.Session(default_bucket='mine', default_bucket_prefix='team')
PyTorchModel(model_data='s3://b/m.tar.gz', role=role, name='m-1', sagemaker_session=s, entry_point='inference.py', framework_version='2.1', py_version='py310').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_model: { 'PrimaryContainer.ModelDataUrl': 's3://mine/team/m-1/model.tar.gz' } },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'a key',
      code: `Model(image_uri=IMAGE, model_data='s3://b/m.tar.gz', role=role, model_kms_key='key-m').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_model: { 'PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz' } },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'an algorithm of Amazon’s own: KMeansModel',
      code: `s = sagemaker.Session(boto3.Session(region_name='us-west-2'))
sagemaker.KMeansModel('s3://b/m.tar.gz', role, s).deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            'PrimaryContainer.Image': '174872318107.dkr.ecr.us-west-2.amazonaws.com/kmeans:1',
            'PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'an algorithm of Amazon’s own: LinearLearnerModel',
      code: `s = sagemaker.Session(boto3.Session(region_name='us-west-2'))
sagemaker.LinearLearnerModel('s3://b/m.tar.gz', role, s).deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            'PrimaryContainer.Image': '174872318107.dkr.ecr.us-west-2.amazonaws.com/linear-learner:1',
            'PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('several models', () => {
  // PipelineModel in pipeline.py, MultiDataModel in multidatamodel.py
  test.each<Case>([
    {
      name: 'one behind the other',
      code: `a = Model(IMAGE, 's3://b/a.tar.gz', role)
b = Model(IMAGE, 's3://b/b.tar.gz', role)
PipelineModel(models=[a, b], role=role, name='p-1').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'p-1',
            ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R',
            'Containers.0.ModelDataUrl': 's3://b/a.tar.gz',
            'Containers.1.ModelDataUrl': 's3://b/b.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'one behind the other, with a network',
      code: `a = Model(IMAGE, 's3://b/a.tar.gz', role)
b = Model(IMAGE, 's3://b/b.tar.gz', role)
PipelineModel([a, b], role, vpc_config={'Subnets': ['subnet-1'], 'SecurityGroupIds': ['sg-1']}).deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_model: { 'VpcConfig.Subnets.0': 'subnet-1', ModelName: '*' } },
        { create_endpoint_config: { EndpointConfigName: '*' } },
      ],
    },
    {
      name: 'transforming with several',
      code: `a = Model(IMAGE, 's3://b/a.tar.gz', role)
b = Model(IMAGE, 's3://b/b.tar.gz', role)
PipelineModel([a, b], role, name='p-1').transformer(1, 'ml.m5.large', output_path='s3://b/o').transform('s3://b/i', content_type='text/csv')`,
      sends: [
        { create_model: { ModelName: 'p-1', 'Containers.1.ModelDataUrl': 's3://b/b.tar.gz' } },
        { create_transform_job: { ModelName: 'p-1', 'TransformOutput.S3OutputPath': 's3://b/o' } },
      ],
    },
    {
      name: 'many in one folder',
      code: `MultiDataModel(name='many', model_data_prefix='s3://b/models/', image_uri=IMAGE, role=role).deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ModelName: 'many',
            ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R',
            'PrimaryContainer.Image': '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'PrimaryContainer.ModelDataUrl': 's3://b/models/',
            'PrimaryContainer.Mode': 'MultiModel',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'many in one folder, after one of them',
      code: `m = Model(IMAGE, 's3://b/m.tar.gz', role)
MultiDataModel(name='many', model_data_prefix='s3://b/models/', model=m).deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R',
            'PrimaryContainer.Image': '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'PrimaryContainer.ModelDataUrl': 's3://b/models/',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'many in one folder, with code',
      code: `m = PyTorchModel(sagemaker_session=sagemaker.Session(), model_data='s3://b/m.tar.gz', role=role, name='m-1', entry_point='inference.py', framework_version='2.1', py_version='py310')
MultiDataModel(name='many', model_data_prefix='s3://b/models/', model=m).deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            'PrimaryContainer.ModelDataUrl': 's3://b/models/',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('an estimator’s model is what its job left', () => {
  // EstimatorBase.deploy, create_model in estimator.py and in each framework
  test.each<Case>([
    {
      name: 'deploy',
      code: `e = Estimator(IMAGE, output_path='s3://out/m', base_job_name='churn', **ON)
e.fit()
e.deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_training_job: {} },
        {
          create_model: {
            ModelName: 'churn-*',
            ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R',
            'PrimaryContainer.Image': '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'PrimaryContainer.ModelDataUrl': 's3://out/m/churn-*/output/model.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'deploy, no output path',
      code: `e = Estimator(IMAGE, base_job_name='churn', **ON)
e.fit()
e.deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_training_job: {} },
        {
          create_model: {
            'PrimaryContainer.ModelDataUrl': 's3://sagemaker-<region>-<account>/churn-*/output/model.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'deploy a framework’s',
      code: `e = PyTorch('train.py', output_path='s3://out/m', base_job_name='churn', **PT, **ON)
e.fit()
e.deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_training_job: {
            'HyperParameters.sagemaker_submit_directory': 's3://out/churn-*/source/sourcedir.tar.gz',
          },
        },
        {
          create_model: {
            ModelName: 'churn-*',
            'PrimaryContainer.ModelDataUrl': 's3://sagemaker-<region>-<account>/churn-*/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'deploy scikit-learn',
      code: `e = SKLearn('train.py', framework_version='1.2-1', output_path='s3://out/m', base_job_name='churn', **ON)
e.fit()
e.deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_training_job: {} },
        {
          create_model: {
            ModelName: 'churn-*',
            'PrimaryContainer.ModelDataUrl': 's3://out/m/churn-*/output/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY':
              's3://out/churn-*/source/sourcedir.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'deploy XGBoost',
      code: `e = XGBoost('train.py', framework_version='1.7-1', output_path='s3://out/m', base_job_name='churn', **ON)
e.fit()
e.deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_training_job: {} },
        {
          create_model: {
            ModelName: 'churn-*',
            'PrimaryContainer.ModelDataUrl': 's3://out/m/churn-*/output/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY':
              's3://out/churn-*/source/sourcedir.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'deploy TensorFlow: the code stays behind',
      code: `e = TensorFlow(entry_point='train.py', framework_version='2.11', py_version='py39', output_path='s3://out/m', base_job_name='churn', **ON)
e.fit()
e.deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_training_job: {} },
        {
          create_model: {
            ModelName: 'churn-*',
            'PrimaryContainer.ModelDataUrl': 's3://out/m/churn-*/output/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'deploy Hugging Face',
      code: `e = HuggingFace(entry_point='train.py', source_dir='src', transformers_version='4.26', pytorch_version='1.13', py_version='py39', output_path='s3://out/m', base_job_name='churn', role=role, instance_count=1, instance_type='ml.p3.2xlarge')
e.fit()
e.deploy(1, 'ml.g4dn.xlarge')`,
      sends: [
        { create_training_job: {} },
        {
          create_model: {
            ModelName: 'churn-*',
            'PrimaryContainer.ModelDataUrl': 's3://out/m/churn-*/output/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'deploy KMeans',
      code: `import numpy
k = sagemaker.KMeans(k=2, output_path='s3://out/m', **ON)
k.fit(k.record_set(numpy.zeros((2, 2), dtype='float32')))
k.deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_training_job: {} },
        {
          create_model: {
            ModelName: 'kmeans-*',
            'PrimaryContainer.ModelDataUrl': 's3://out/m/kmeans-*/output/model.tar.gz',
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'create_model with code of its own',
      code: `e = PyTorch('train.py', output_path='s3://out/m', base_job_name='churn', **PT, **ON)
e.fit()
e.create_model(entry_point='inference.py', source_dir='code', name='m-1').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_training_job: {} },
        {
          create_model: {
            ModelName: 'm-1',
            'PrimaryContainer.ModelDataUrl': 's3://sagemaker-<region>-<account>/m-1/model.tar.gz',
            'PrimaryContainer.Environment.SAGEMAKER_SUBMIT_DIRECTORY': undefined,
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'another role',
      code: `e = Estimator(IMAGE, **ON)
e.fit()
e.create_model(role='arn:aws:iam::111122223333:role/S').deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_training_job: { RoleArn: 'arn:aws:iam::111122223333:role/R' } },
        { create_model: { ExecutionRoleArn: 'arn:aws:iam::111122223333:role/S' } },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'the estimator’s network',
      code: `e = Estimator(IMAGE, subnets=['subnet-1'], security_group_ids=['sg-1'], **ON)
e.fit()
e.deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_training_job: { 'VpcConfig.Subnets.0': 'subnet-1' } },
        { create_model: { 'VpcConfig.Subnets.0': 'subnet-1', 'VpcConfig.SecurityGroupIds.0': 'sg-1' } },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'the artifacts, passed on',
      code: `e = Estimator(IMAGE, output_path='s3://out/m', base_job_name='churn', **ON)
e.fit()
Model(IMAGE, e.model_data, role).deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_training_job: {} },
        { create_model: { 'PrimaryContainer.ModelDataUrl': 's3://out/m/churn-*/output/model.tar.gz' } },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'attach',
      code: `e = Estimator.attach('job-1')
e.deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        {
          create_model: {
            'PrimaryContainer.ModelDataUrl': '<attach>/job-1/output/model.tar.gz',
            ExecutionRoleArn: "?Estimator.attach('job-1')",
          },
        },
        { create_endpoint_config: {} },
      ],
    },
    {
      name: 'a tuner',
      code: `e = Estimator(IMAGE, output_path='s3://out/m', **ON)
t = HyperparameterTuner(e, 'acc', {'lr': ContinuousParameter(0.1, 0.2)}, metric_definitions=[{'Name': 'acc', 'Regex': 'a'}], base_tuning_job_name='tune')
t.fit()
t.deploy(initial_instance_count=1, instance_type='ml.m5.large')`,
      sends: [
        { create_hyper_parameter_tuning_job: { HyperParameterTuningJobName: 'tune-*' } },
        { create_model: { 'PrimaryContainer.ModelDataUrl': 's3://out/m/tune-*-*/output/model.tar.gz' } },
        { create_endpoint_config: {} },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('batch transform', () => {
  // Transformer.transform in transformer.py
  test.each<Case>([
    {
      name: 'of an estimator',
      code: `e = Estimator(IMAGE, base_job_name='churn', **ON)
e.fit()
t = e.transformer(1, 'ml.m5.large', output_path='s3://b/o')
t.transform('s3://b/i')`,
      sends: [
        { create_training_job: {} },
        {
          create_model: {
            'PrimaryContainer.ModelDataUrl': 's3://sagemaker-<region>-<account>/churn-*/output/model.tar.gz',
          },
        },
        {
          create_transform_job: {
            TransformJobName: 'churn-*',
            ModelName: 'churn-*',
            'TransformInput.DataSource.S3DataSource.S3Uri': 's3://b/i',
            'TransformOutput.S3OutputPath': 's3://b/o',
            'TransformInput.DataSource.S3DataSource.S3DataType': 'S3Prefix',
          },
        },
      ],
    },
    {
      name: 'no output path',
      code: `t = Model(IMAGE, 's3://b/m.tar.gz', role, name='m-1').transformer(1, 'ml.m5.large')
t.transform('s3://b/i')`,
      sends: [
        { create_model: {} },
        {
          create_transform_job: {
            ModelName: 'm-1',
            'TransformOutput.S3OutputPath': 's3://sagemaker-<region>-<account>/m-1-*',
          },
        },
      ],
    },
    {
      name: 'Transformer alone',
      code: `Transformer('m-1', 1, 'ml.m5.large', output_path='s3://b/o', output_kms_key='key-o', volume_kms_key='key-v').transform('s3://b/i', data_type='ManifestFile')`,
      sends: [
        {
          create_transform_job: {
            TransformJobName: '<image name>-*',
            ModelName: 'm-1',
            'TransformInput.DataSource.S3DataSource.S3Uri': 's3://b/i',
            'TransformOutput.S3OutputPath': 's3://b/o',
            'TransformOutput.KmsKeyId': 'key-o',
            'TransformResources.VolumeKmsKeyId': 'key-v',
            'TransformInput.DataSource.S3DataSource.S3DataType': 'ManifestFile',
          },
        },
      ],
    },
    {
      name: 'Transformer alone, no output path',
      code: `Transformer('m-1', 1, 'ml.m5.large', base_transform_job_name='score').transform('s3://b/i')`,
      sends: [
        {
          create_transform_job: {
            TransformJobName: 'score-*',
            'TransformOutput.S3OutputPath': 's3://sagemaker-<region>-<account>/score-*',
          },
        },
      ],
    },
    {
      name: 'a job name',
      code: `Transformer('m-1', 1, 'ml.m5.large').transform('s3://b/i', job_name='score-1')`,
      sends: [
        {
          create_transform_job: {
            TransformJobName: 'score-1',
            'TransformOutput.S3OutputPath': 's3://sagemaker-<region>-<account>/score-1',
          },
        },
      ],
    },
    {
      name: 'captured data',
      code: `from sagemaker.inputs import BatchDataCaptureConfig
Transformer('m-1', 1, 'ml.m5.large').transform('s3://b/i', batch_data_capture_config=BatchDataCaptureConfig(destination_s3_uri='s3://cap/c', kms_key_id='key-c'))`,
      sends: [
        {
          create_transform_job: {
            'DataCaptureConfig.DestinationS3Uri': 's3://cap/c',
            'DataCaptureConfig.KmsKeyId': 'key-c',
          },
        },
      ],
    },
    {
      name: 'twice: the first place stays',
      code: `t = Transformer('m-1', 1, 'ml.m5.large')
t.transform('s3://b/i', job_name='a')
t.transform('s3://b/i', job_name='b')`,
      sends: [
        { create_transform_job: { 'TransformOutput.S3OutputPath': 's3://sagemaker-<region>-<account>/a' } },
        { create_transform_job: { 'TransformOutput.S3OutputPath': 's3://sagemaker-<region>-<account>/b' } },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('session methods', () => {
  // session.py
  test.each<Case>([
    {
      name: 'create_model of a container',
      code: `s = sagemaker.Session()
m = Model(image_uri=IMAGE, model_data='s3://b/model.tar.gz', role=role)
s.create_model('m-1', role, m.prepare_container_def('ml.m5.large'))`,
      sends: [
        {
          create_model: {
            ModelName: 'm-1',
            ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R',
            'PrimaryContainer.Image': '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'PrimaryContainer.ModelDataUrl': 's3://b/model.tar.gz',
          },
        },
      ],
    },
    {
      name: 'container_def',
      code: `s = sagemaker.Session()
s.create_model('m-1', role, sagemaker.container_def(IMAGE, 's3://b/m.tar.gz', {'A': 'b'}))`,
      sends: [
        {
          create_model: {
            'PrimaryContainer.Image': '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
            'PrimaryContainer.Environment.A': 'b',
          },
        },
      ],
    },
    {
      name: 'several containers',
      code: `s = sagemaker.Session()
s.create_model(name='m-1', role=role, container_defs=[{'Image': IMAGE, 'ModelDataUrl': 's3://b/a.tar.gz'}, {'Image': IMAGE}])`,
      sends: [
        {
          create_model: {
            'Containers.0.ModelDataUrl': 's3://b/a.tar.gz',
            'Containers.1.Image': '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
          },
        },
      ],
    },
    {
      name: 'endpoint_from_job',
      code: `s = sagemaker.Session()
e = Estimator(IMAGE, output_path='s3://out/m', sagemaker_session=s, **ON)
e.fit(job_name='job-1')
s.endpoint_from_job('job-1', 1, 'ml.m5.large')`,
      sends: [
        { create_training_job: {} },
        {
          create_model: {
            ModelName: 'job-1',
            ExecutionRoleArn: 'arn:aws:iam::111122223333:role/R',
            'PrimaryContainer.Image': '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'PrimaryContainer.ModelDataUrl': 's3://out/m/job-1/output/model.tar.gz',
          },
        },
        { create_endpoint_config: { EndpointConfigName: 'job-1' } },
      ],
    },
    {
      name: 'describe_training_job',
      code: `sm = boto3.client('sagemaker')
e = Estimator(IMAGE, output_path='s3://out/m', **ON)
e.fit(job_name='job-1')
info = sm.describe_training_job(TrainingJobName='job-1')
sm.create_model(ModelName='m-1', ExecutionRoleArn=role, PrimaryContainer={'Image': IMAGE, 'ModelDataUrl': info['ModelArtifacts']['S3ModelArtifacts']})`,
      sends: [
        { create_training_job: {} },
        { create_model: { 'PrimaryContainer.ModelDataUrl': 's3://out/m/job-1/output/model.tar.gz' } },
      ],
    },
    {
      name: 'endpoint_from_production_variants',
      code: `s = sagemaker.Session()
s.endpoint_from_production_variants('e-1', [sagemaker.production_variant('m-1', 'ml.m5.large')], kms_key='key-e')`,
      sends: [{ create_endpoint_config: { EndpointConfigName: 'e-1', KmsKeyId: 'key-e' } }],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});
