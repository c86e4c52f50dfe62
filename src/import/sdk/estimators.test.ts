import { describe, expect, test } from 'vitest';
import { sentBy, type Case } from './fixtures/cases';

describe('an estimator writes where it is told, and else to the root of the default bucket', () => {
  // EstimatorBase._prepare_for_training in estimator.py
  test.each<Case>([
    {
      name: 'no output path',
      code: 'Estimator(IMAGE, **ON).fit()',
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'mine-*',
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            'AlgorithmSpecification.TrainingImage':
              '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'OutputDataConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
            'DebugHookConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
            'ProfilerConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
          },
        },
      ],
    },
    {
      name: 'an output path',
      code: `Estimator(IMAGE, output_path='s3://out/models', **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'OutputDataConfig.S3OutputPath': 's3://out/models',
            'DebugHookConfig.S3OutputPath': 's3://out/models',
            'ProfilerConfig.S3OutputPath': 's3://out/models',
          },
        },
      ],
    },
    {
      name: 'no output path, with a bucket of the session',
      code: `s = sagemaker.Session(default_bucket='mine')
Estimator(IMAGE, sagemaker_session=s, **ON).fit()`,
      sends: [{ create_training_job: { 'OutputDataConfig.S3OutputPath': 's3://mine/' } }],
    },
    {
      name: 'no output path, with a bucket and a prefix of the session',
      code: `s = sagemaker.Session(default_bucket='mine', default_bucket_prefix='team/a')
Estimator(IMAGE, sagemaker_session=s, **ON).fit()`,
      sends: [{ create_training_job: { 'OutputDataConfig.S3OutputPath': 's3://mine/team/a/' } }],
    },
    {
      name: 'an output path made of the default bucket',
      code: `s = sagemaker.Session()
bucket = s.default_bucket()
Estimator(IMAGE, output_path=f's3://{bucket}/out', sagemaker_session=s, **ON).fit()`,
      sends: [
        { create_training_job: { 'OutputDataConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/out' } },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('debugger and profiler write to the output path, unless they are switched off or told where', () => {
  // _validate_and_set_debugger_configs, _prepare_profiler_for_training in estimator.py
  test.each<Case>([
    {
      name: 'the debugger is off',
      code: 'Estimator(IMAGE, debugger_hook_config=False, **ON).fit()',
      sends: [
        {
          create_training_job: {
            'DebugHookConfig.S3OutputPath': undefined,
            'ProfilerConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
          },
        },
      ],
    },
    {
      name: 'the profiler is off',
      code: 'Estimator(IMAGE, disable_profiler=True, **ON).fit()',
      sends: [
        {
          create_training_job: {
            'DebugHookConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
            'ProfilerConfig.S3OutputPath': undefined,
          },
        },
      ],
    },
    {
      name: 'both have places of their own',
      code: `Estimator(IMAGE, debugger_hook_config=DebuggerHookConfig(s3_output_path='s3://dbg/d'), profiler_config=ProfilerConfig(s3_output_path='s3://dbg/p'), **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'DebugHookConfig.S3OutputPath': 's3://dbg/d',
            'ProfilerConfig.S3OutputPath': 's3://dbg/p',
          },
        },
      ],
    },
    {
      name: 'a hook without a place',
      code: `Estimator(IMAGE, output_path='s3://out/m', debugger_hook_config=DebuggerHookConfig(), **ON).fit()`,
      sends: [{ create_training_job: { 'DebugHookConfig.S3OutputPath': 's3://out/m' } }],
    },
    {
      name: 'TensorBoard',
      code: `Estimator(IMAGE, tensorboard_output_config=TensorBoardOutputConfig(s3_output_path='s3://tb/t'), **ON).fit()`,
      sends: [{ create_training_job: { 'TensorBoardOutputConfig.S3OutputPath': 's3://tb/t' } }],
    },
    {
      name: 'a rule of AWS runs in an image of AWS',
      code: `Estimator(IMAGE, rules=[Rule(name='LossNotDecreasing', image_uri=None, instance_type=None, container_local_output_path=None, s3_output_path='s3://rules/r', volume_size_in_gb=None, rule_parameters=None, collections_to_save=[])], **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'DebugRuleConfigurations.0.RuleEvaluatorImage':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/sagemaker-debugger-rules:latest',
            'DebugRuleConfigurations.0.S3OutputPath': 's3://rules/r',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('code of one’s own lies beside the output’s bucket, below the job’s name', () => {
  // _stage_user_code_in_s3 in estimator.py, tar_and_upload_dir in fw_utils.py
  test.each<Case>([
    {
      name: 'without an output path',
      code: `PyTorch('train.py', source_dir='src', **PT, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'pytorch-training-*',
            'OutputDataConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-<region>-<account>/pytorch-training-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'with an output path: only its bucket counts',
      code: `PyTorch('train.py', source_dir='src', output_path='s3://out/models/', **PT, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'OutputDataConfig.S3OutputPath': 's3://out/models/',
            'HyperParameters.sagemaker_submit_directory':
              's3://out/pytorch-training-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'with the session’s prefix',
      code: `s = sagemaker.Session(default_bucket='mine', default_bucket_prefix='team')
PyTorch('train.py', sagemaker_session=s, **PT, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'OutputDataConfig.S3OutputPath': 's3://mine/team/',
            'HyperParameters.sagemaker_submit_directory':
              's3://mine/team/pytorch-training-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'with the session’s prefix and an output path: the prefix does not count',
      code: `s = sagemaker.Session(default_bucket='mine', default_bucket_prefix='team')
PyTorch('train.py', sagemaker_session=s, output_path='s3://out/m', **PT, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'OutputDataConfig.S3OutputPath': 's3://out/m',
            'HyperParameters.sagemaker_submit_directory':
              's3://out/pytorch-training-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'with code_location',
      code: `PyTorch('train.py', code_location='s3://code/here', output_path='s3://out/m', **PT, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'HyperParameters.sagemaker_submit_directory':
              's3://code/here/pytorch-training-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'a folder on S3 is used as it is',
      code: `PyTorch('train.py', source_dir='s3://code/s.tar.gz', **PT, **ON).fit()`,
      sends: [
        { create_training_job: { 'HyperParameters.sagemaker_submit_directory': 's3://code/s.tar.gz' } },
      ],
    },
    {
      name: 'a generic estimator with an entry point',
      code: `Estimator(IMAGE, entry_point='train.py', source_dir='src', **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-<region>-<account>/mine-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'no code: no place of code',
      code: `Estimator(IMAGE, hyperparameters={'lr': 1}, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'HyperParameters.sagemaker_submit_directory': undefined,
            'HyperParameters.lr': 1,
          },
        },
      ],
    },
    {
      name: 'a job name of one’s own',
      code: `PyTorch('train.py', **PT, **ON).fit(job_name='run-1')`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'run-1',
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-<region>-<account>/run-1/source/sourcedir.tar.gz',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('the name of a job begins with the base name or the image’s name, cut so that the time stamp fits', () => {
  // _ensure_base_job_name in estimator.py, name_from_base in utils.py
  test.each<Case>([
    {
      name: 'a base name',
      code: `Estimator(IMAGE, base_job_name='churn', **ON).fit()`,
      sends: [{ create_training_job: { TrainingJobName: 'churn-*' } }],
    },
    {
      name: 'a base name that is too long',
      code: `Estimator(IMAGE, base_job_name='a-very-long-base-name-for-a-job-that-is-cut', **ON).fit()`,
      sends: [{ create_training_job: { TrainingJobName: 'a-very-long-base-name-for-a-job-that-is-*' } }],
    },
    {
      name: 'the image’s name',
      code: `Estimator('111122223333.dkr.ecr.us-west-2.amazonaws.com/a/b/own-image@sha256:aa', **ON).fit()`,
      sends: [{ create_training_job: { TrainingJobName: 'own-image-*' } }],
    },
    {
      name: 'a built-in algorithm',
      code: `image = image_uris.retrieve('xgboost', 'us-west-2', '1.7-1')
Estimator(image, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'sagemaker-xgboost-*',
            'AlgorithmSpecification.TrainingImage':
              '246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('what an estimator is made with reaches its request', () => {
  // _TrainingJob._get_train_args in estimator.py
  test.each<Case>([
    {
      name: 'keys',
      code: `Estimator(IMAGE, output_kms_key='key-o', volume_kms_key='key-v', **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'OutputDataConfig.KmsKeyId': 'key-o',
            'ResourceConfig.VolumeKmsKeyId': 'key-v',
          },
        },
      ],
    },
    {
      name: 'a network',
      code: `Estimator(IMAGE, subnets=['subnet-1', 'subnet-2'], security_group_ids=['sg-1'], **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'VpcConfig.Subnets.0': 'subnet-1',
            'VpcConfig.Subnets.1': 'subnet-2',
            'VpcConfig.SecurityGroupIds.0': 'sg-1',
          },
        },
      ],
    },
    {
      name: 'checkpoints',
      code: `Estimator(IMAGE, checkpoint_s3_uri='s3://cp/run', **ON).fit()`,
      sends: [{ create_training_job: { 'CheckpointConfig.S3Uri': 's3://cp/run' } }],
    },
    {
      name: 'network isolation',
      code: 'Estimator(IMAGE, enable_network_isolation=True, **ON).fit()',
      sends: [{ create_training_job: { EnableNetworkIsolation: true } }],
    },
    {
      name: 'environment',
      code: `Estimator(IMAGE, environment={'DATA': 's3://env/data'}, **ON).fit()`,
      sends: [{ create_training_job: { 'Environment.DATA': 's3://env/data' } }],
    },
    {
      name: 'an algorithm of the marketplace',
      code: `sagemaker.AlgorithmEstimator('arn:aws:sagemaker:us-west-2:111122223333:algorithm/a', **ON).fit({'train': 's3://b/t'})`,
      sends: [
        {
          create_training_job: {
            'AlgorithmSpecification.AlgorithmName': 'arn:aws:sagemaker:us-west-2:111122223333:algorithm/a',
            'AlgorithmSpecification.TrainingImage': undefined,
          },
        },
      ],
    },
    {
      name: 'arguments by their places',
      code: `Estimator(IMAGE, role, 1, 'ml.m5.large').fit()`,
      sends: [
        {
          create_training_job: {
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            'AlgorithmSpecification.TrainingImage':
              '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
          },
        },
      ],
    },
    {
      name: 'arguments of a framework by their places',
      code: `PyTorch('train.py', '2.1', 'py310', 'src', None, IMAGE, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'AlgorithmSpecification.TrainingImage':
              '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-<region>-<account>/mine-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'a private registry',
      code: `Estimator(IMAGE, subnets=['subnet-1'], security_group_ids=['sg-1'], training_repository_access_mode='Vpc', training_repository_credentials_provider_arn='arn:aws:lambda:us-west-2:111122223333:function:f', **ON).fit()`,
      sends: [
        {
          create_training_job: {
            'AlgorithmSpecification.TrainingImageConfig.TrainingRepositoryAccessMode': 'Vpc',
            'AlgorithmSpecification.TrainingImageConfig.TrainingRepositoryAuthConfig.TrainingRepositoryCredentialsProviderArn':
              'arn:aws:lambda:us-west-2:111122223333:function:f',
          },
        },
      ],
    },
    {
      name: 'input mode',
      code: `Estimator(IMAGE, input_mode='Pipe', **ON).fit()`,
      sends: [{ create_training_job: { 'AlgorithmSpecification.TrainingInputMode': 'Pipe' } }],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('names of version 1 still count', () => {
  // https://sagemaker.readthedocs.io/en/v2.257.6/v2.html
  test.each<Case>([
    {
      name: 'image_name, train_instance_type, train_volume_kms_key',
      code: `Estimator(image_name=IMAGE, role=role, train_instance_count=1, train_instance_type='ml.m5.large', train_volume_kms_key='key-v').fit()`,
      sends: [
        {
          create_training_job: {
            'AlgorithmSpecification.TrainingImage':
              '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'ResourceConfig.VolumeKmsKeyId': 'key-v',
          },
        },
      ],
    },
    {
      name: 's3_input',
      code: `Estimator(IMAGE, **ON).fit({'train': sagemaker.s3_input(s3_data='s3://b/t')})`,
      sends: [{ create_training_job: { 'InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://b/t' } }],
    },
    {
      name: 'sagemaker.session.s3_input',
      code: `Estimator(IMAGE, **ON).fit({'train': sagemaker.session.s3_input('s3://b/t')})`,
      sends: [{ create_training_job: { 'InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://b/t' } }],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('each framework has its image', () => {
  // image_uris.retrieve
  test.each<Case>([
    {
      name: 'PyTorch',
      code: `s = sagemaker.Session(boto3.Session(region_name='us-west-2'))
PyTorch('train.py', framework_version='2.1', py_version='py310', sagemaker_session=s, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'pytorch-training-*',
            'AlgorithmSpecification.TrainingImage':
              '763104351884.dkr.ecr.us-west-2.amazonaws.com/pytorch-training:2.1',
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-us-west-2-<account>/pytorch-training-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'TensorFlow',
      code: `s = sagemaker.Session(boto3.Session(region_name='us-west-2'))
TensorFlow(entry_point='train.py', framework_version='2.11', py_version='py39', sagemaker_session=s, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'tensorflow-training-*',
            'AlgorithmSpecification.TrainingImage':
              '763104351884.dkr.ecr.us-west-2.amazonaws.com/tensorflow-training:2.11',
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-us-west-2-<account>/tensorflow-training-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'MXNet',
      code: `s = sagemaker.Session(boto3.Session(region_name='us-west-2'))
MXNet('train.py', framework_version='1.9.0', py_version='py38', sagemaker_session=s, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'mxnet-training-*',
            'AlgorithmSpecification.TrainingImage':
              '763104351884.dkr.ecr.us-west-2.amazonaws.com/mxnet-training:1.9.0',
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-us-west-2-<account>/mxnet-training-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'scikit-learn',
      code: `s = sagemaker.Session(boto3.Session(region_name='us-west-2'))
SKLearn('train.py', framework_version='1.2-1', sagemaker_session=s, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'sagemaker-scikit-learn-*',
            'AlgorithmSpecification.TrainingImage':
              '246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-scikit-learn:1.2-1',
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-us-west-2-<account>/sagemaker-scikit-learn-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'XGBoost',
      code: `s = sagemaker.Session(boto3.Session(region_name='us-west-2'))
XGBoost('train.py', framework_version='1.7-1', sagemaker_session=s, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'sagemaker-xgboost-*',
            'AlgorithmSpecification.TrainingImage':
              '246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1',
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-us-west-2-<account>/sagemaker-xgboost-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'Hugging Face',
      code: `s = sagemaker.Session(boto3.Session(region_name='us-west-2'))
HuggingFace(entry_point='train.py', transformers_version='4.26', pytorch_version='1.13', py_version='py39', sagemaker_session=s, role=role, instance_count=1, instance_type='ml.p3.2xlarge').fit()`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'huggingface-pytorch-training-*',
            'AlgorithmSpecification.TrainingImage':
              '763104351884.dkr.ecr.us-west-2.amazonaws.com/huggingface-pytorch-training:4.26',
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-us-west-2-<account>/huggingface-pytorch-training-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'Chainer',
      code: `s = sagemaker.Session(boto3.Session(region_name='us-west-2'))
Chainer('train.py', framework_version='5.0.0', py_version='py3', sagemaker_session=s, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'sagemaker-chainer-*',
            'AlgorithmSpecification.TrainingImage':
              '520713654638.dkr.ecr.us-west-2.amazonaws.com/sagemaker-chainer:5.0.0',
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-us-west-2-<account>/sagemaker-chainer-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'reinforcement learning',
      code: `s = sagemaker.Session(boto3.Session(region_name='us-west-2'))
sagemaker.rl.RLEstimator('train.py', toolkit=sagemaker.rl.RLToolkit.RAY, toolkit_version='1.6.0', framework=sagemaker.rl.RLFramework.TENSORFLOW, sagemaker_session=s, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'sagemaker-rl-ray-container-*',
            'AlgorithmSpecification.TrainingImage':
              '462105765813.dkr.ecr.us-west-2.amazonaws.com/sagemaker-rl-ray-container:1.6.0',
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-us-west-2-<account>/sagemaker-rl-ray-container-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'an image of one’s own',
      code: `PyTorch('train.py', image_uri=IMAGE, **ON).fit()`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'mine-*',
            'AlgorithmSpecification.TrainingImage':
              '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-<region>-<account>/mine-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('built-in algorithms read a manifest', () => {
  // AmazonAlgorithmEstimatorBase.record_set in amazon_estimator.py
  test.each<Case>([
    {
      name: 'KMeans',
      code: `import numpy
k = sagemaker.KMeans(k=2, **ON)
k.fit(k.record_set(numpy.zeros((2, 2), dtype='float32')))`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'kmeans-*',
            'AlgorithmSpecification.TrainingImage':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/kmeans:1',
            'OutputDataConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/sagemaker-record-sets/KMeans-*/.amazon.manifest',
            'InputDataConfig.train.DataSource.S3DataSource.S3DataType': 'ManifestFile',
          },
        },
      ],
    },
    {
      name: 'PCA',
      code: `import numpy
k = sagemaker.PCA(num_components=2, **ON)
k.fit(k.record_set(numpy.zeros((2, 2), dtype='float32')))`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'pca-*',
            'AlgorithmSpecification.TrainingImage':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/pca:1',
            'OutputDataConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/sagemaker-record-sets/PCA-*/.amazon.manifest',
            'InputDataConfig.train.DataSource.S3DataSource.S3DataType': 'ManifestFile',
          },
        },
      ],
    },
    {
      name: 'LinearLearner',
      code: `import numpy
k = sagemaker.LinearLearner(predictor_type='regressor', **ON)
k.fit(k.record_set(numpy.zeros((2, 2), dtype='float32')))`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'linear-learner-*',
            'AlgorithmSpecification.TrainingImage':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/linear-learner:1',
            'OutputDataConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/sagemaker-record-sets/LinearLearner-*/.amazon.manifest',
            'InputDataConfig.train.DataSource.S3DataSource.S3DataType': 'ManifestFile',
          },
        },
      ],
    },
    {
      name: 'RandomCutForest',
      code: `import numpy
k = sagemaker.RandomCutForest(num_trees=50, **ON)
k.fit(k.record_set(numpy.zeros((2, 2), dtype='float32')))`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'randomcutforest-*',
            'AlgorithmSpecification.TrainingImage':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/randomcutforest:1',
            'OutputDataConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/sagemaker-record-sets/RandomCutForest-*/.amazon.manifest',
            'InputDataConfig.train.DataSource.S3DataSource.S3DataType': 'ManifestFile',
          },
        },
      ],
    },
    {
      name: 'FactorizationMachines',
      code: `import numpy
k = sagemaker.FactorizationMachines(num_factors=2, predictor_type='regressor', **ON)
k.fit(k.record_set(numpy.zeros((2, 2), dtype='float32')))`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'factorization-machines-*',
            'AlgorithmSpecification.TrainingImage':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/factorization-machines:1',
            'OutputDataConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/sagemaker-record-sets/FactorizationMachines-*/.amazon.manifest',
            'InputDataConfig.train.DataSource.S3DataSource.S3DataType': 'ManifestFile',
          },
        },
      ],
    },
    {
      name: 'NTM',
      code: `import numpy
k = sagemaker.NTM(num_topics=2, **ON)
k.fit(k.record_set(numpy.zeros((2, 2), dtype='float32')))`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'ntm-*',
            'AlgorithmSpecification.TrainingImage':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/ntm:1',
            'OutputDataConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/sagemaker-record-sets/NTM-*/.amazon.manifest',
            'InputDataConfig.train.DataSource.S3DataSource.S3DataType': 'ManifestFile',
          },
        },
      ],
    },
    {
      name: 'KNN',
      code: `import numpy
k = sagemaker.KNN(k=2, sample_size=2, predictor_type='regressor', **ON)
k.fit(k.record_set(numpy.zeros((2, 2), dtype='float32')))`,
      sends: [
        {
          create_training_job: {
            TrainingJobName: 'knn-*',
            'AlgorithmSpecification.TrainingImage':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/knn:1',
            'OutputDataConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/sagemaker-record-sets/KNN-*/.amazon.manifest',
            'InputDataConfig.train.DataSource.S3DataSource.S3DataType': 'ManifestFile',
          },
        },
      ],
    },
    {
      name: 'with a data_location',
      code: `import numpy
k = sagemaker.KMeans(k=2, data_location='s3://data/k', **ON)
k.fit(k.record_set(numpy.zeros((2, 2), dtype='float32')))`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://data/kKMeans-*/.amazon.manifest',
          },
        },
      ],
    },
    {
      name: 'two channels',
      code: `import numpy
k = sagemaker.LinearLearner(predictor_type='regressor', **ON)
a = numpy.zeros((2, 2), dtype='float32')
k.fit([k.record_set(a), k.record_set(a, channel='test')], mini_batch_size=10)`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/sagemaker-record-sets/LinearLearner-*/.amazon.manifest',
            'InputDataConfig.test.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/sagemaker-record-sets/LinearLearner-*/.amazon.manifest',
          },
        },
      ],
    },
    {
      name: 'an existing manifest',
      code: `from sagemaker.amazon.amazon_estimator import RecordSet
k = sagemaker.KMeans(k=2, **ON)
k.fit(RecordSet('s3://b/manifest', 10, 2, s3_data_type='ManifestFile', channel='train'), mini_batch_size=10)`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://b/manifest',
            'InputDataConfig.train.DataSource.S3DataSource.S3DataType': 'ManifestFile',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('channels of every kind', () => {
  // _Job._format_inputs_to_input_config in job.py
  test.each<Case>([
    {
      name: 'one address',
      code: `Estimator(IMAGE, **ON).fit('s3://b/t')`,
      sends: [
        { create_training_job: { 'InputDataConfig.training.DataSource.S3DataSource.S3Uri': 's3://b/t' } },
      ],
    },
    {
      name: 'a dictionary',
      code: `Estimator(IMAGE, **ON).fit({'train': 's3://b/t', 'test': 's3://b/e'})`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://b/t',
            'InputDataConfig.test.DataSource.S3DataSource.S3Uri': 's3://b/e',
          },
        },
      ],
    },
    {
      name: 'by name',
      code: `Estimator(IMAGE, **ON).fit(inputs={'train': 's3://b/t'})`,
      sends: [{ create_training_job: { 'InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://b/t' } }],
    },
    {
      name: 'TrainingInput',
      code: `Estimator(IMAGE, **ON).fit({'train': TrainingInput('s3://b/t', content_type='csv')})`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://b/t',
            'InputDataConfig.train.DataSource.S3DataSource.S3DataType': 'S3Prefix',
          },
        },
      ],
    },
    {
      name: 'one TrainingInput',
      code: `Estimator(IMAGE, **ON).fit(TrainingInput('s3://b/t'))`,
      sends: [
        { create_training_job: { 'InputDataConfig.training.DataSource.S3DataSource.S3Uri': 's3://b/t' } },
      ],
    },
    {
      name: 'a manifest',
      code: `Estimator(IMAGE, **ON).fit({'train': TrainingInput('s3://b/t.manifest', s3_data_type='AugmentedManifestFile', attribute_names=['a'])})`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://b/t.manifest',
            'InputDataConfig.train.DataSource.S3DataSource.S3DataType': 'AugmentedManifestFile',
          },
        },
      ],
    },
    {
      name: 'a file system',
      code: `Estimator(IMAGE, subnets=['subnet-1'], security_group_ids=['sg-1'], **ON).fit({'train': FileSystemInput('fs-1', 'EFS', '/data')})`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.train.DataSource.FileSystemDataSource.FileSystemId': 'fs-1',
          },
        },
      ],
    },
    {
      name: 'a file system alone',
      code: `Estimator(IMAGE, subnets=['subnet-1'], security_group_ids=['sg-1'], **ON).fit(FileSystemInput('fs-1', 'FSxLustre', '/data'))`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.training.DataSource.FileSystemDataSource.FileSystemId': 'fs-1',
          },
        },
      ],
    },
    {
      name: 'a model to begin with',
      code: `Estimator(IMAGE, model_uri='s3://b/model.tar.gz', **ON).fit({'train': 's3://b/t'})`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.model.DataSource.S3DataSource.S3Uri': 's3://b/model.tar.gz',
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://b/t',
          },
        },
      ],
    },
    {
      name: 'a model to begin with, in a channel of another name',
      code: `Estimator(IMAGE, model_uri='s3://b/model.tar.gz', model_channel_name='base', **ON).fit({'train': 's3://b/t'})`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.base.DataSource.S3DataSource.S3Uri': 's3://b/model.tar.gz',
          },
        },
      ],
    },
    {
      name: 'what upload_data gives',
      code: `s = sagemaker.Session()
train = s.upload_data('data', key_prefix='demo/train')
Estimator(IMAGE, sagemaker_session=s, **ON).fit({'train': train})`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/demo/train',
          },
        },
      ],
    },
    {
      name: 'a path join',
      code: `import os
bucket = sagemaker.Session().default_bucket()
Estimator(IMAGE, **ON).fit({'train': os.path.join('s3://', bucket, 'x')})`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://sagemaker-<region>-<account>/x',
          },
        },
      ],
    },
    {
      name: 'with network isolation, code comes as a channel',
      code: `PyTorch('train.py', enable_network_isolation=True, **PT, **ON).fit({'train': 's3://b/t'})`,
      sends: [
        {
          create_training_job: {
            'InputDataConfig.code.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/pytorch-training-*/source/sourcedir.tar.gz',
            'HyperParameters.sagemaker_submit_directory': undefined,
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('a tuner makes one job that holds a definition', () => {
  // _TuningJob.start_new in tuner.py
  test.each<Case>([
    {
      name: 'one estimator',
      code: `e = Estimator(IMAGE, output_path='s3://out/m', **ON)
HyperparameterTuner(e, 'acc', {'lr': ContinuousParameter(0.1, 0.2)}, metric_definitions=[{'Name': 'acc', 'Regex': 'a'}]).fit({'train': 's3://b/t'})`,
      sends: [
        {
          create_hyper_parameter_tuning_job: {
            HyperParameterTuningJobName: 'mine-*',
            'TrainingJobDefinition.RoleArn': 'arn:aws:iam::111122223333:role/R',
            'TrainingJobDefinition.AlgorithmSpecification.TrainingImage':
              '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'TrainingJobDefinition.OutputDataConfig.S3OutputPath': 's3://out/m',
            'TrainingJobDefinition.InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://b/t',
            'TrainingJobDefinition.DebugHookConfig.S3OutputPath': undefined,
          },
        },
      ],
    },
    {
      name: 'the estimator’s hyperparameters',
      code: `e = Estimator(IMAGE, hyperparameters={'epochs': 3}, **ON)
HyperparameterTuner(e, 'acc', {'lr': ContinuousParameter(0.1, 0.2)}, metric_definitions=[{'Name': 'acc', 'Regex': 'a'}]).fit('s3://b/t')`,
      sends: [
        {
          create_hyper_parameter_tuning_job: {
            'TrainingJobDefinition.StaticHyperParameters.epochs': 3,
            'TrainingJobDefinition.InputDataConfig.training.DataSource.S3DataSource.S3Uri': 's3://b/t',
          },
        },
      ],
    },
    {
      name: 'code',
      code: `e = PyTorch('train.py', output_path='s3://out/m', **PT, **ON)
HyperparameterTuner(e, 'acc', {'lr': ContinuousParameter(0.1, 0.2)}, metric_definitions=[{'Name': 'acc', 'Regex': 'a'}]).fit()`,
      sends: [
        {
          create_hyper_parameter_tuning_job: {
            'TrainingJobDefinition.StaticHyperParameters.sagemaker_submit_directory':
              's3://out/pytorch-training-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'a base name that is too long',
      code: `e = Estimator(IMAGE, **ON)
HyperparameterTuner(e, 'acc', {'lr': ContinuousParameter(0.1, 0.2)}, metric_definitions=[{'Name': 'acc', 'Regex': 'a'}], base_tuning_job_name='a-very-long-name-of-a-tuner').fit()`,
      sends: [
        { create_hyper_parameter_tuning_job: { HyperParameterTuningJobName: 'a-very-long-name-of--*' } },
      ],
    },
    {
      name: 'a job name',
      code: `e = Estimator(IMAGE, **ON)
HyperparameterTuner(e, 'acc', {'lr': ContinuousParameter(0.1, 0.2)}, metric_definitions=[{'Name': 'acc', 'Regex': 'a'}]).fit(job_name='tune-1')`,
      sends: [{ create_hyper_parameter_tuning_job: { HyperParameterTuningJobName: 'tune-1' } }],
    },
    {
      name: 'several estimators',
      code: `a = Estimator(IMAGE, **ON)
b = Estimator(IMAGE, output_path='s3://out/b', **ON)
HyperparameterTuner.create(estimator_dict={'a': a, 'b': b}, objective_metric_name_dict={'a': 'm', 'b': 'm'}, hyperparameter_ranges_dict={'a': {'lr': ContinuousParameter(0.1, 0.2)}, 'b': {'lr': ContinuousParameter(0.1, 0.2)}}, metric_definitions_dict={'a': [{'Name': 'm', 'Regex': 'a'}], 'b': [{'Name': 'm', 'Regex': 'a'}]}).fit(include_cls_metadata={}, inputs={'a': {'train': 's3://b/a'}, 'b': {'train': 's3://b/b'}})`,
      sends: [
        {
          create_hyper_parameter_tuning_job: {
            HyperParameterTuningJobName: 'mine-*',
            'TrainingJobDefinitions.0.OutputDataConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
            'TrainingJobDefinitions.0.InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://b/a',
            'TrainingJobDefinitions.1.OutputDataConfig.S3OutputPath': 's3://out/b',
            'TrainingJobDefinitions.1.InputDataConfig.train.DataSource.S3DataSource.S3Uri': 's3://b/b',
          },
        },
      ],
    },
    {
      name: 'several estimators, and a base name',
      code: `a = Estimator(IMAGE, **ON)
b = Estimator(IMAGE, **ON)
HyperparameterTuner.create(base_tuning_job_name='both', estimator_dict={'a': a, 'b': b}, objective_metric_name_dict={'a': 'm', 'b': 'm'}, hyperparameter_ranges_dict={'a': {'lr': ContinuousParameter(0.1, 0.2)}, 'b': {'lr': ContinuousParameter(0.1, 0.2)}}, metric_definitions_dict={'a': [{'Name': 'm', 'Regex': 'a'}], 'b': [{'Name': 'm', 'Regex': 'a'}]}).fit(include_cls_metadata={})`,
      sends: [{ create_hyper_parameter_tuning_job: { HyperParameterTuningJobName: 'both-*' } }],
    },
    {
      name: 'keys and network',
      code: `e = Estimator(IMAGE, output_kms_key='key-o', volume_kms_key='key-v', subnets=['subnet-1'], security_group_ids=['sg-1'], checkpoint_s3_uri='s3://cp/c', **ON)
HyperparameterTuner(e, 'acc', {'lr': ContinuousParameter(0.1, 0.2)}, metric_definitions=[{'Name': 'acc', 'Regex': 'a'}]).fit()`,
      sends: [
        {
          create_hyper_parameter_tuning_job: {
            'TrainingJobDefinition.OutputDataConfig.KmsKeyId': 'key-o',
            'TrainingJobDefinition.HyperParameterTuningResourceConfig.VolumeKmsKeyId': 'key-v',
            'TrainingJobDefinition.VpcConfig.Subnets.0': 'subnet-1',
            'TrainingJobDefinition.CheckpointConfig.S3Uri': 's3://cp/c',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});
