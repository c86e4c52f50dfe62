import { describe, expect, test } from 'vitest';
import { sentBy, type Case } from './fixtures/cases';

describe('a script that is local is uploaded below the job’s name', () => {
  // ScriptProcessor._include_code_in_inputs, _upload_code in processing.py
  test.each<Case>([
    {
      name: 'a script',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run(code='prepare.py')`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'mine-*',
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            'AppSpecification.ImageUri': '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/mine-*/input/code/prepare.py',
          },
        },
      ],
    },
    {
      name: 'a script in a folder',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run('code/prepare.py')`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/mine-*/input/code/prepare.py',
          },
        },
      ],
    },
    {
      name: 'a script on S3',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run(code='s3://code/prepare.py')`,
      sends: [{ create_processing_job: { 'ProcessingInputs.code.S3Input.S3Uri': 's3://code/prepare.py' } }],
    },
    {
      name: 'a job name',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run(code='prepare.py', job_name='prep-1')`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'prep-1',
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/prep-1/input/code/prepare.py',
          },
        },
      ],
    },
    {
      name: 'a base name',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], base_job_name='prep', **ON).run('prepare.py')`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'prep-*',
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/prep-*/input/code/prepare.py',
          },
        },
      ],
    },
    {
      name: 'the session’s bucket and prefix',
      code: `s = sagemaker.Session(default_bucket='mine', default_bucket_prefix='team')
ScriptProcessor(image_uri=IMAGE, command=['python3'], sagemaker_session=s, **ON).run('prepare.py', outputs=[ProcessingOutput(source='/opt/o')])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.code.S3Input.S3Uri': 's3://mine/team/mine-*/input/code/prepare.py',
            'ProcessingOutputConfig.Outputs.output-1.S3Output.S3Uri': 's3://mine/team/mine-*/output/output-1',
          },
        },
      ],
    },
    {
      name: 'scikit-learn’s image',
      code: `s = sagemaker.Session(boto3.Session(region_name='us-west-2'))
SKLearnProcessor(framework_version='1.2-1', sagemaker_session=s, **ON).run('prepare.py')`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'sagemaker-scikit-learn-*',
            'AppSpecification.ImageUri':
              '246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-scikit-learn:1.2-1',
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-us-west-2-<account>/sagemaker-scikit-learn-*/input/code/prepare.py',
          },
        },
      ],
    },
    {
      name: 'a processor without a script',
      code: `Processor(image_uri=IMAGE, **ON).run(inputs=[ProcessingInput('s3://b/i', '/opt/i')], outputs=[ProcessingOutput('/opt/o', 's3://b/o')])`,
      sends: [
        {
          create_processing_job: {
            'AppSpecification.ImageUri': '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'ProcessingInputs.input-1.S3Input.S3Uri': 's3://b/i',
            'ProcessingOutputConfig.Outputs.output-1.S3Output.S3Uri': 's3://b/o',
          },
        },
      ],
    },
    {
      name: 'a processor by places',
      code: `Processor(role, IMAGE, 1, 'ml.m5.large').run([ProcessingInput('s3://b/i', '/opt/i')], [ProcessingOutput('/opt/o', 's3://b/o')])`,
      sends: [
        {
          create_processing_job: {
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            'ProcessingInputs.input-1.S3Input.S3Uri': 's3://b/i',
            'ProcessingOutputConfig.Outputs.output-1.S3Output.S3Uri': 's3://b/o',
          },
        },
      ],
    },
    {
      name: 'arguments of run by places',
      code: `SKLearnProcessor(framework_version='1.2-1', **ON).run('prepare.py', [ProcessingInput('s3://b/i', '/opt/i')], [ProcessingOutput('/opt/o', 's3://b/o')])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.input-1.S3Input.S3Uri': 's3://b/i',
            'ProcessingOutputConfig.Outputs.output-1.S3Output.S3Uri': 's3://b/o',
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/sagemaker-scikit-learn-*/input/code/prepare.py',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('inputs that are local are uploaded, outputs without a destination go below the job’s name', () => {
  // Processor._normalize_inputs, _normalize_outputs in processing.py
  test.each<Case>([
    {
      name: 'inputs on S3, with names and without',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run('prepare.py', inputs=[ProcessingInput(source='s3://b/one', destination='/opt/1'), ProcessingInput(source='s3://b/two', destination='/opt/2', input_name='second')])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.input-1.S3Input.S3Uri': 's3://b/one',
            'ProcessingInputs.second.S3Input.S3Uri': 's3://b/two',
          },
        },
      ],
    },
    {
      name: 'a local file',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run('prepare.py', inputs=[ProcessingInput(source='data.csv', destination='/opt/1', input_name='table')])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.table.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/mine-*/input/table/data.csv',
          },
        },
      ],
    },
    {
      name: 'a local folder',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run('prepare.py', inputs=[ProcessingInput(source='data', destination='/opt/1')])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.input-1.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/mine-*/input/input-1',
          },
        },
      ],
    },
    {
      name: 'outputs without destination',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run('prepare.py', outputs=[ProcessingOutput(source='/opt/a'), ProcessingOutput(source='/opt/b', output_name='b')])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingOutputConfig.Outputs.output-1.S3Output.S3Uri':
              's3://sagemaker-<region>-<account>/mine-*/output/output-1',
            'ProcessingOutputConfig.Outputs.b.S3Output.S3Uri':
              's3://sagemaker-<region>-<account>/mine-*/output/b',
          },
        },
      ],
    },
    {
      name: 'an output with a destination',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run('prepare.py', outputs=[ProcessingOutput(source='/opt/a', destination='s3://b/o', output_name='a')])`,
      sends: [{ create_processing_job: { 'ProcessingOutputConfig.Outputs.a.S3Output.S3Uri': 's3://b/o' } }],
    },
    {
      name: 'S3Input',
      code: `from sagemaker.processing import S3Input
ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run('prepare.py', inputs=[ProcessingInput(input_name='x', s3_input=S3Input(s3_uri='s3://b/x', local_path='/opt/x', s3_data_type='ManifestFile'))])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.x.S3Input.S3Uri': 's3://b/x',
            'ProcessingInputs.x.S3Input.S3DataType': 'ManifestFile',
          },
        },
      ],
    },
    {
      name: 'a dataset of Athena',
      code: `from sagemaker.dataset_definition.inputs import AthenaDatasetDefinition, DatasetDefinition
ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run('prepare.py', inputs=[ProcessingInput(input_name='sql', dataset_definition=DatasetDefinition(local_path='/opt/q', athena_dataset_definition=AthenaDatasetDefinition(catalog='AwsDataCatalog', database='db', work_group='wg', query_string='q', output_s3_uri='s3://athena/o', kms_key_id='key-q', output_format='PARQUET')))])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.sql.DatasetDefinition.AthenaDatasetDefinition.OutputS3Uri': 's3://athena/o',
            'ProcessingInputs.sql.DatasetDefinition.AthenaDatasetDefinition.KmsKeyId': 'key-q',
            'ProcessingInputs.sql.DatasetDefinition.AthenaDatasetDefinition.Catalog': 'AwsDataCatalog',
            'ProcessingInputs.sql.DatasetDefinition.AthenaDatasetDefinition.Database': 'db',
            'ProcessingInputs.sql.DatasetDefinition.AthenaDatasetDefinition.WorkGroup': 'wg',
          },
        },
      ],
    },
    {
      name: 'a dataset of Redshift',
      code: `from sagemaker.dataset_definition.inputs import DatasetDefinition, RedshiftDatasetDefinition
ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run('prepare.py', inputs=[ProcessingInput(input_name='sql', dataset_definition=DatasetDefinition(local_path='/opt/q', redshift_dataset_definition=RedshiftDatasetDefinition(cluster_id='c', database='db', db_user='u', query_string='q', cluster_role_arn=role, output_s3_uri='s3://redshift/o', kms_key_id='key-q', output_format='CSV')))])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.sql.DatasetDefinition.RedshiftDatasetDefinition.OutputS3Uri': 's3://redshift/o',
            'ProcessingInputs.sql.DatasetDefinition.RedshiftDatasetDefinition.KmsKeyId': 'key-q',
            'ProcessingInputs.sql.DatasetDefinition.RedshiftDatasetDefinition.ClusterRoleArn':
              'arn:aws:iam::111122223333:role/R',
            'ProcessingInputs.sql.DatasetDefinition.RedshiftDatasetDefinition.Database': 'db',
            'ProcessingInputs.sql.DatasetDefinition.RedshiftDatasetDefinition.DbUser': 'u',
            'ProcessingInputs.sql.DatasetDefinition.RedshiftDatasetDefinition.ClusterId': 'c',
          },
        },
      ],
    },
    {
      name: 'an output to a feature group',
      code: `from sagemaker.processing import FeatureStoreOutput
ScriptProcessor(image_uri=IMAGE, command=['python3'], **ON).run('prepare.py', outputs=[ProcessingOutput(output_name='fs', app_managed=True, feature_store_output=FeatureStoreOutput(feature_group_name='fg'))])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingOutputConfig.Outputs.fs.FeatureStoreOutput.FeatureGroupName': 'fg',
            'ProcessingOutputConfig.Outputs.fs.S3Output.S3Uri': undefined,
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('network, keys and environment', () => {
  // ProcessingJob._get_process_args in processing.py, network.py
  test.each<Case>([
    {
      name: 'a network',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], network_config=NetworkConfig(enable_network_isolation=True, security_group_ids=['sg-1'], subnets=['subnet-1']), **ON).run('prepare.py')`,
      sends: [
        {
          create_processing_job: {
            'NetworkConfig.VpcConfig.Subnets.0': 'subnet-1',
            'NetworkConfig.VpcConfig.SecurityGroupIds.0': 'sg-1',
            'NetworkConfig.EnableNetworkIsolation': true,
          },
        },
      ],
    },
    {
      name: 'keys',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], output_kms_key='key-o', volume_kms_key='key-v', **ON).run('prepare.py', outputs=[ProcessingOutput(source='/opt/o')])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingOutputConfig.KmsKeyId': 'key-o',
            'ProcessingResources.ClusterConfig.VolumeKmsKeyId': 'key-v',
          },
        },
      ],
    },
    {
      name: 'environment and arguments',
      code: `ScriptProcessor(image_uri=IMAGE, command=['python3'], env={'IN': 's3://env/i'}, **ON).run('prepare.py', arguments=['--in', 's3://arg/i'])`,
      sends: [
        {
          create_processing_job: {
            'Environment.IN': 's3://env/i',
            'AppSpecification.ContainerArguments.1': 's3://arg/i',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('a framework processor packs its code into an archive, and adds a script that unpacks it', () => {
  // FrameworkProcessor._pack_and_upload_code, _create_and_upload_runproc in processing.py
  test.each<Case>([
    {
      name: 'a folder',
      code: `PyTorchProcessor(framework_version='1.13.1', py_version='py39', **ON).run(code='prepare.py', source_dir='src')`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'pytorch-*',
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/pytorch-*/source/sourcedir.tar.gz',
            'ProcessingInputs.entrypoint.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/pytorch-*/source/runproc.sh',
          },
        },
      ],
    },
    {
      name: 'one script',
      code: `PyTorchProcessor(framework_version='1.13.1', py_version='py39', **ON).run(code='prepare.py')`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/pytorch-*/source/sourcedir.tar.gz',
            'ProcessingInputs.entrypoint.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/pytorch-*/source/runproc.sh',
          },
        },
      ],
    },
    {
      name: 'a folder on S3',
      code: `PyTorchProcessor(framework_version='1.13.1', py_version='py39', **ON).run(code='prepare.py', source_dir='s3://code/sourcedir.tar.gz')`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.code.S3Input.S3Uri': 's3://code/sourcedir.tar.gz',
            'ProcessingInputs.entrypoint.S3Input.S3Uri': 's3://code/runproc.sh',
          },
        },
      ],
    },
    {
      name: 'code_location',
      code: `PyTorchProcessor(framework_version='1.13.1', py_version='py39', code_location='s3://code/here', **ON).run(code='prepare.py', source_dir='src')`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.code.S3Input.S3Uri': 's3://code/here/pytorch-*/source/sourcedir.tar.gz',
            'ProcessingInputs.entrypoint.S3Input.S3Uri': 's3://code/here/pytorch-*/source/runproc.sh',
          },
        },
      ],
    },
    {
      name: 'FrameworkProcessor with a class',
      code: `FrameworkProcessor(SKLearn, '1.2-1', role, 1, 'ml.m5.large').run('prepare.py', source_dir='src', inputs=[ProcessingInput('s3://b/i', '/opt/i')])`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'sklearn-*',
            'ProcessingInputs.input-1.S3Input.S3Uri': 's3://b/i',
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/sklearn-*/source/sourcedir.tar.gz',
            'ProcessingInputs.entrypoint.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/sklearn-*/source/runproc.sh',
          },
        },
      ],
    },
    {
      name: 'Hugging Face',
      code: `HuggingFaceProcessor(role=role, instance_count=1, instance_type='ml.g4dn.xlarge', transformers_version='4.28.1', pytorch_version='2.0.0', py_version='py310').run(code='prepare.py', source_dir='src')`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'huggingface-*',
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/huggingface-*/source/sourcedir.tar.gz',
            'ProcessingInputs.entrypoint.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/huggingface-*/source/runproc.sh',
          },
        },
      ],
    },
    {
      name: 'the session’s prefix',
      code: `s = sagemaker.Session(default_bucket='mine', default_bucket_prefix='team')
PyTorchProcessor(framework_version='1.13.1', py_version='py39', sagemaker_session=s, **ON).run(code='prepare.py', source_dir='src')`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.code.S3Input.S3Uri': 's3://mine/team/pytorch-*/source/sourcedir.tar.gz',
            'ProcessingInputs.entrypoint.S3Input.S3Uri': 's3://mine/team/pytorch-*/source/runproc.sh',
          },
        },
      ],
    },
    {
      name: 'an output kms key and a job name',
      code: `PyTorchProcessor(framework_version='1.13.1', py_version='py39', **ON).run(code='prepare.py', source_dir='src', job_name='prep-1')`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'prep-1',
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/prep-1/source/sourcedir.tar.gz',
            'ProcessingInputs.entrypoint.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/prep-1/source/runproc.sh',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('Spark uploads its files and its configuration below the job’s inputs', () => {
  // _stage_configuration, _stage_submit_deps in spark/processing.py
  test.each<Case>([
    {
      name: 'a script',
      code: `PySparkProcessor(framework_version='3.3', base_job_name='spark', **ON).run('job.py')`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'spark-*',
            'AppSpecification.ImageUri':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/sagemaker-spark-processing:3.3',
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/spark-*/input/code/job.py',
          },
        },
      ],
    },
    {
      name: 'a script on S3',
      code: `PySparkProcessor(framework_version='3.3', base_job_name='spark', **ON).run('s3://code/job.py')`,
      sends: [{ create_processing_job: { 'ProcessingInputs.code.S3Input.S3Uri': 's3://code/job.py' } }],
    },
    {
      name: 'submit_app',
      code: `PySparkProcessor(framework_version='3.3', base_job_name='spark', **ON).run(submit_app='job.py')`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/spark-*/input/code/job.py',
          },
        },
      ],
    },
    {
      name: 'Python files',
      code: `PySparkProcessor(framework_version='3.3', base_job_name='spark', **ON).run('job.py', submit_py_files=['helper.py'])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/spark-*/input/code/job.py',
            'ProcessingInputs.py-files.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/spark-*/input/py-files',
          },
        },
      ],
    },
    {
      name: 'jars on S3',
      code: `PySparkProcessor(framework_version='3.3', base_job_name='spark', **ON).run('job.py', submit_jars=['s3://jars/a.jar'])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/spark-*/input/code/job.py',
          },
        },
      ],
    },
    {
      name: 'local jars and files',
      code: `PySparkProcessor(framework_version='3.3', base_job_name='spark', **ON).run('job.py', submit_jars=['lib.jar'], submit_files=['conf.json'])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/spark-*/input/code/job.py',
            'ProcessingInputs.jars.S3Input.S3Uri': 's3://sagemaker-<region>-<account>/spark-*/input/jars',
            'ProcessingInputs.files.S3Input.S3Uri': 's3://sagemaker-<region>-<account>/spark-*/input/files',
          },
        },
      ],
    },
    {
      name: 'configuration',
      code: `PySparkProcessor(framework_version='3.3', base_job_name='spark', **ON).run('job.py', configuration=[{'Classification': 'spark-defaults', 'Properties': {'spark.executor.memory': '2g'}}])`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.conf.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/spark-*/input/conf/configuration.json',
          },
        },
      ],
    },
    {
      name: 'event logs',
      code: `PySparkProcessor(framework_version='3.3', base_job_name='spark', **ON).run('job.py', spark_event_logs_s3_uri='s3://logs/events')`,
      sends: [
        {
          create_processing_job: {
            'ProcessingOutputConfig.Outputs.output-1.S3Output.S3Uri': 's3://logs/events',
          },
        },
      ],
    },
    {
      name: 'inputs and outputs',
      code: `PySparkProcessor(framework_version='3.3', base_job_name='spark', **ON).run('job.py', inputs=[ProcessingInput('s3://b/i', '/opt/i')], outputs=[ProcessingOutput('/opt/o')], spark_event_logs_s3_uri='s3://logs/events')`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.input-1.S3Input.S3Uri': 's3://b/i',
            'ProcessingOutputConfig.Outputs.output-1.S3Output.S3Uri':
              's3://sagemaker-<region>-<account>/spark-*/output/output-1',
            'ProcessingOutputConfig.Outputs.output-2.S3Output.S3Uri': 's3://logs/events',
          },
        },
      ],
    },
    {
      name: 'a jar',
      code: `SparkJarProcessor(framework_version='3.3', base_job_name='spark', **ON).run('app.jar', submit_class='com.example.Main')`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/spark-*/input/code/app.jar',
          },
        },
      ],
    },
    {
      name: 'a job name',
      code: `PySparkProcessor(framework_version='3.3', base_job_name='spark', **ON).run('job.py', job_name='spark-1', configuration=[{'Classification': 'spark-defaults', 'Properties': {'a': 'b'}}])`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'spark-1',
            'ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/spark-1/input/code/job.py',
            'ProcessingInputs.conf.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/spark-1/input/conf/configuration.json',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('Clarify reads data and configuration, and writes a report; each method has a name of its own', () => {
  // SageMakerClarifyProcessor in clarify.py
  test.each<Case>([
    {
      name: 'bias before training',
      code: `from sagemaker import clarify
data = clarify.DataConfig(s3_data_input_path='s3://b/in/data.csv', s3_output_path='s3://b/report', label='y', headers=['x', 'y'], dataset_type='text/csv')
bias = clarify.BiasConfig(label_values_or_threshold=[1], facet_name='x')
model = clarify.ModelConfig('model-1', 1, 'ml.m5.large')
p = clarify.SageMakerClarifyProcessor(sagemaker_session=sagemaker.Session(), **ON)
p.run_pre_training_bias(data, bias)`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'Clarify-Pretraining-Bias-*',
            'AppSpecification.ImageUri':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/sagemaker-clarify-processing:1.0',
            'ProcessingInputs.dataset.S3Input.S3Uri': 's3://b/in/data.csv',
            'ProcessingInputs.analysis_config.S3Input.S3Uri': 's3://b/report/analysis_config.json',
            'ProcessingOutputConfig.Outputs.analysis_result.S3Output.S3Uri': 's3://b/report',
          },
        },
      ],
    },
    {
      name: 'bias after training',
      code: `from sagemaker import clarify
data = clarify.DataConfig(s3_data_input_path='s3://b/in/data.csv', s3_output_path='s3://b/report', label='y', headers=['x', 'y'], dataset_type='text/csv')
bias = clarify.BiasConfig(label_values_or_threshold=[1], facet_name='x')
model = clarify.ModelConfig('model-1', 1, 'ml.m5.large')
p = clarify.SageMakerClarifyProcessor(sagemaker_session=sagemaker.Session(), **ON)
p.run_post_training_bias(data, bias, model, clarify.ModelPredictedLabelConfig())`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'Clarify-Posttraining-Bias-*',
            'AppSpecification.ImageUri':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/sagemaker-clarify-processing:1.0',
            'ProcessingInputs.dataset.S3Input.S3Uri': 's3://b/in/data.csv',
            'ProcessingInputs.analysis_config.S3Input.S3Uri': 's3://b/report/analysis_config.json',
            'ProcessingOutputConfig.Outputs.analysis_result.S3Output.S3Uri': 's3://b/report',
          },
        },
      ],
    },
    {
      name: 'bias',
      code: `from sagemaker import clarify
data = clarify.DataConfig(s3_data_input_path='s3://b/in/data.csv', s3_output_path='s3://b/report', label='y', headers=['x', 'y'], dataset_type='text/csv')
bias = clarify.BiasConfig(label_values_or_threshold=[1], facet_name='x')
model = clarify.ModelConfig('model-1', 1, 'ml.m5.large')
p = clarify.SageMakerClarifyProcessor(sagemaker_session=sagemaker.Session(), **ON)
p.run_bias(data, bias, model)`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'Clarify-Bias-*',
            'AppSpecification.ImageUri':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/sagemaker-clarify-processing:1.0',
            'ProcessingInputs.dataset.S3Input.S3Uri': 's3://b/in/data.csv',
            'ProcessingInputs.analysis_config.S3Input.S3Uri': 's3://b/report/analysis_config.json',
            'ProcessingOutputConfig.Outputs.analysis_result.S3Output.S3Uri': 's3://b/report',
          },
        },
      ],
    },
    {
      name: 'explanations',
      code: `from sagemaker import clarify
data = clarify.DataConfig(s3_data_input_path='s3://b/in/data.csv', s3_output_path='s3://b/report', label='y', headers=['x', 'y'], dataset_type='text/csv')
bias = clarify.BiasConfig(label_values_or_threshold=[1], facet_name='x')
model = clarify.ModelConfig('model-1', 1, 'ml.m5.large')
p = clarify.SageMakerClarifyProcessor(sagemaker_session=sagemaker.Session(), **ON)
p.run_explainability(data, model, clarify.SHAPConfig())`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'Clarify-Explainability-*',
            'AppSpecification.ImageUri':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/sagemaker-clarify-processing:1.0',
            'ProcessingInputs.dataset.S3Input.S3Uri': 's3://b/in/data.csv',
            'ProcessingInputs.analysis_config.S3Input.S3Uri': 's3://b/report/analysis_config.json',
            'ProcessingOutputConfig.Outputs.analysis_result.S3Output.S3Uri': 's3://b/report',
          },
        },
      ],
    },
    {
      name: 'bias and explanations',
      code: `from sagemaker import clarify
data = clarify.DataConfig(s3_data_input_path='s3://b/in/data.csv', s3_output_path='s3://b/report', label='y', headers=['x', 'y'], dataset_type='text/csv')
bias = clarify.BiasConfig(label_values_or_threshold=[1], facet_name='x')
model = clarify.ModelConfig('model-1', 1, 'ml.m5.large')
p = clarify.SageMakerClarifyProcessor(sagemaker_session=sagemaker.Session(), **ON)
p.run_bias_and_explainability(data, model, clarify.SHAPConfig(), bias)`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'Clarify-Bias-And-Explainability-*',
            'AppSpecification.ImageUri':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/sagemaker-clarify-processing:1.0',
            'ProcessingInputs.dataset.S3Input.S3Uri': 's3://b/in/data.csv',
            'ProcessingInputs.analysis_config.S3Input.S3Uri': 's3://b/report/analysis_config.json',
            'ProcessingOutputConfig.Outputs.analysis_result.S3Output.S3Uri': 's3://b/report',
          },
        },
      ],
    },
    {
      name: 'a prefix of one’s own',
      code: `from sagemaker import clarify
data = clarify.DataConfig(s3_data_input_path='s3://b/in/data.csv', s3_output_path='s3://b/report', label='y', headers=['x', 'y'], dataset_type='text/csv')
bias = clarify.BiasConfig(label_values_or_threshold=[1], facet_name='x')
model = clarify.ModelConfig('model-1', 1, 'ml.m5.large')
p = clarify.SageMakerClarifyProcessor(job_name_prefix='look', sagemaker_session=sagemaker.Session(), **ON)
p.run_pre_training_bias(data, bias)`,
      sends: [{ create_processing_job: { ProcessingJobName: 'look-*' } }],
    },
    {
      name: 'a place of its own for the configuration',
      code: `from sagemaker import clarify
data = clarify.DataConfig(s3_data_input_path='s3://b/in/data.csv', s3_output_path='s3://b/report', s3_analysis_config_output_path='s3://conf/c', label='y', headers=['x', 'y'], dataset_type='text/csv')
bias = clarify.BiasConfig(label_values_or_threshold=[1], facet_name='x')
model = clarify.ModelConfig('model-1', 1, 'ml.m5.large')
p = clarify.SageMakerClarifyProcessor(sagemaker_session=sagemaker.Session(), **ON)
p.run_pre_training_bias(data, bias)`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.analysis_config.S3Input.S3Uri': 's3://conf/c/analysis_config.json',
            'ProcessingOutputConfig.Outputs.analysis_result.S3Output.S3Uri': 's3://b/report',
          },
        },
      ],
    },
    {
      name: 'keys',
      code: `from sagemaker import clarify
data = clarify.DataConfig(s3_data_input_path='s3://b/in/data.csv', s3_output_path='s3://b/report', label='y', headers=['x', 'y'], dataset_type='text/csv')
bias = clarify.BiasConfig(label_values_or_threshold=[1], facet_name='x')
model = clarify.ModelConfig('model-1', 1, 'ml.m5.large')
p = clarify.SageMakerClarifyProcessor(output_kms_key='key-o', volume_kms_key='key-v', sagemaker_session=sagemaker.Session(), **ON)
p.run_pre_training_bias(data, bias)`,
      sends: [
        {
          create_processing_job: {
            'ProcessingOutputConfig.KmsKeyId': 'key-o',
            'ProcessingResources.ClusterConfig.VolumeKmsKeyId': 'key-v',
          },
        },
      ],
    },
    {
      name: 'local data',
      code: `from sagemaker import clarify
data = clarify.DataConfig(s3_data_input_path='data.csv', s3_output_path='s3://b/report', label='y', headers=['x', 'y'], dataset_type='text/csv')
bias = clarify.BiasConfig(label_values_or_threshold=[1], facet_name='x')
model = clarify.ModelConfig('model-1', 1, 'ml.m5.large')
p = clarify.SageMakerClarifyProcessor(sagemaker_session=sagemaker.Session(), **ON)
p.run_pre_training_bias(data, bias)`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.dataset.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/Clarify-Pretraining-Bias-*/input/dataset/data.csv',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});
