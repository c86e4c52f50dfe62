import { describe, expect, test } from 'vitest';
import { sentBy, type Case } from './fixtures/cases';

describe('a baseline of a monitor is a processing job now', () => {
  // suggest_baseline, run_baseline in model_monitor/model_monitoring.py
  test.each<Case>([
    {
      name: 'with an output',
      code: `from sagemaker.model_monitor import CronExpressionGenerator, DefaultModelMonitor, ModelMonitor, ModelQualityMonitor
from sagemaker.model_monitor.dataset_format import DatasetFormat
csv = DatasetFormat.csv(header=True)
DefaultModelMonitor(**ON).suggest_baseline(baseline_dataset='s3://b/base.csv', dataset_format=csv, output_s3_uri='s3://b/baseline')`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'baseline-suggestion-job-*',
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            'AppSpecification.ImageUri':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/sagemaker-model-monitor-analyzer',
            'ProcessingInputs.baseline_dataset_input.S3Input.S3Uri': 's3://b/base.csv',
            'ProcessingOutputConfig.Outputs.monitoring_output.S3Output.S3Uri': 's3://b/baseline',
          },
        },
      ],
    },
    {
      name: 'without an output',
      code: `from sagemaker.model_monitor import CronExpressionGenerator, DefaultModelMonitor, ModelMonitor, ModelQualityMonitor
from sagemaker.model_monitor.dataset_format import DatasetFormat
csv = DatasetFormat.csv(header=True)
DefaultModelMonitor(**ON).suggest_baseline(baseline_dataset='s3://b/base.csv', dataset_format=csv)`,
      sends: [
        {
          create_processing_job: {
            'ProcessingOutputConfig.Outputs.monitoring_output.S3Output.S3Uri':
              's3://sagemaker-<region>-<account>/model-monitor/baselining/baseline-suggestion-job-*/results',
          },
        },
      ],
    },
    {
      name: 'local data and a script',
      code: `from sagemaker.model_monitor import CronExpressionGenerator, DefaultModelMonitor, ModelMonitor, ModelQualityMonitor
from sagemaker.model_monitor.dataset_format import DatasetFormat
csv = DatasetFormat.csv(header=True)
DefaultModelMonitor(base_job_name='watch', **ON).suggest_baseline(baseline_dataset='data.csv', dataset_format=csv, record_preprocessor_script='prepare.py')`,
      sends: [
        {
          create_processing_job: {
            ProcessingJobName: 'watch-*',
            'ProcessingInputs.baseline_dataset_input.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/model-monitor/baselining/watch-*/input/baseline_dataset_input',
            'ProcessingInputs.record_preprocessor_script_input.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/model-monitor/baselining/watch-*/input/record_preprocessor_script_input',
          },
        },
      ],
    },
    {
      name: 'keys and network',
      code: `from sagemaker.model_monitor import CronExpressionGenerator, DefaultModelMonitor, ModelMonitor, ModelQualityMonitor
from sagemaker.model_monitor.dataset_format import DatasetFormat
csv = DatasetFormat.csv(header=True)
DefaultModelMonitor(output_kms_key='key-o', volume_kms_key='key-v', network_config=NetworkConfig(subnets=['subnet-1'], security_group_ids=['sg-1']), **ON).suggest_baseline(baseline_dataset='s3://b/base.csv', dataset_format=csv)`,
      sends: [
        {
          create_processing_job: {
            'ProcessingOutputConfig.KmsKeyId': 'key-o',
            'ProcessingResources.ClusterConfig.VolumeKmsKeyId': 'key-v',
            'NetworkConfig.VpcConfig.Subnets.0': 'subnet-1',
          },
        },
      ],
    },
    {
      name: 'model quality',
      code: `from sagemaker.model_monitor import CronExpressionGenerator, DefaultModelMonitor, ModelMonitor, ModelQualityMonitor
from sagemaker.model_monitor.dataset_format import DatasetFormat
csv = DatasetFormat.csv(header=True)
ModelQualityMonitor(**ON).suggest_baseline(baseline_dataset='s3://b/base.csv', dataset_format=csv, problem_type='Regression', inference_attribute='p', ground_truth_attribute='g', output_s3_uri='s3://b/baseline')`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.baseline_dataset_input.S3Input.S3Uri': 's3://b/base.csv',
            'ProcessingOutputConfig.Outputs.monitoring_output.S3Output.S3Uri': 's3://b/baseline',
          },
        },
      ],
    },
    {
      name: 'a monitor of one’s own',
      code: `from sagemaker.model_monitor import CronExpressionGenerator, DefaultModelMonitor, ModelMonitor, ModelQualityMonitor
from sagemaker.model_monitor.dataset_format import DatasetFormat
csv = DatasetFormat.csv(header=True)
ModelMonitor(image_uri=IMAGE, **ON).run_baseline(baseline_inputs=[ProcessingInput('s3://b/base.csv', '/opt/i', 'base')], output=ProcessingOutput('/opt/o', 's3://b/o', 'out'))`,
      sends: [
        {
          create_processing_job: {
            'ProcessingInputs.base.S3Input.S3Uri': 's3://b/base.csv',
            'ProcessingOutputConfig.Outputs.out.S3Output.S3Uri': 's3://b/o',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('a schedule of a monitor runs later as its role', () => {
  // create_monitoring_schedule in model_monitor/model_monitoring.py
  test.each<Case>([
    {
      name: 'data quality',
      code: `from sagemaker.model_monitor import CronExpressionGenerator, DefaultModelMonitor, ModelMonitor, ModelQualityMonitor
from sagemaker.model_monitor.dataset_format import DatasetFormat
csv = DatasetFormat.csv(header=True)
DefaultModelMonitor(**ON).create_monitoring_schedule(endpoint_input='e-1', monitor_schedule_name='watch', output_s3_uri='s3://b/reports', schedule_cron_expression=CronExpressionGenerator.daily())`,
      sends: [
        {
          create_data_quality_job_definition: {
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            'DataQualityAppSpecification.ImageUri':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/sagemaker-model-monitor-analyzer',
            'DataQualityJobInput.EndpointInput.EndpointName': 'e-1',
            'DataQualityJobOutputConfig.MonitoringOutputs.0.S3Output.S3Uri': 's3://b/reports',
          },
        },
        { create_monitoring_schedule: { MonitoringScheduleName: 'watch' } },
      ],
    },
    {
      name: 'without an output',
      code: `from sagemaker.model_monitor import CronExpressionGenerator, DefaultModelMonitor, ModelMonitor, ModelQualityMonitor
from sagemaker.model_monitor.dataset_format import DatasetFormat
csv = DatasetFormat.csv(header=True)
DefaultModelMonitor(**ON).create_monitoring_schedule(endpoint_input='e-1', monitor_schedule_name='watch')`,
      sends: [
        {
          create_data_quality_job_definition: {
            'DataQualityJobOutputConfig.MonitoringOutputs.0.S3Output.S3Uri':
              's3://sagemaker-<region>-<account>/model-monitor/monitoring/watch/results',
          },
        },
        { create_monitoring_schedule: { MonitoringScheduleName: 'watch' } },
      ],
    },
    {
      name: 'a monitor of one’s own',
      code: `from sagemaker.model_monitor import CronExpressionGenerator, DefaultModelMonitor, ModelMonitor, ModelQualityMonitor
from sagemaker.model_monitor.dataset_format import DatasetFormat
csv = DatasetFormat.csv(header=True)
ModelMonitor(image_uri=IMAGE, **ON).create_monitoring_schedule(endpoint_input='e-1', output=None, monitor_schedule_name='watch')`,
      sends: [
        {
          create_monitoring_schedule: {
            'MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn': 'arn:aws:iam::111122223333:role/R',
          },
        },
      ],
    },
    {
      name: 'model quality',
      code: `from sagemaker.model_monitor import CronExpressionGenerator, DefaultModelMonitor, ModelMonitor, ModelQualityMonitor
from sagemaker.model_monitor.dataset_format import DatasetFormat
csv = DatasetFormat.csv(header=True)
ModelQualityMonitor(**ON).create_monitoring_schedule(endpoint_input='e-1', monitor_schedule_name='watch', ground_truth_input='s3://b/truth', problem_type='Regression', constraints='s3://b/c.json', output_s3_uri='s3://b/reports')`,
      sends: [
        {
          create_model_quality_job_definition: {
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            'ModelQualityJobOutputConfig.MonitoringOutputs.0.S3Output.S3Uri': 's3://b/reports',
          },
        },
        { create_monitoring_schedule: {} },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('AutoML and feature groups', () => {
  // automl/automl.py, automl/automlv2.py, feature_store/feature_group.py
  test.each<Case>([
    {
      name: 'AutoML',
      code: `from sagemaker import AutoML
AutoML(role=role, target_attribute_name='y', output_path='s3://b/o', output_kms_key='key-o').fit('s3://b/i')`,
      sends: [
        {
          create_auto_ml_job: {
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            'InputDataConfig.0.DataSource.S3DataSource.S3Uri': 's3://b/i',
            'OutputDataConfig.S3OutputPath': 's3://b/o',
            'OutputDataConfig.KmsKeyId': 'key-o',
          },
        },
      ],
    },
    {
      name: 'AutoML without an output',
      code: `from sagemaker import AutoML
AutoML(role=role, target_attribute_name='y', sagemaker_session=sagemaker.Session()).fit(inputs='s3://b/i')`,
      sends: [
        {
          create_auto_ml_job: {
            AutoMLJobName: 'automl-*',
            'OutputDataConfig.S3OutputPath': 's3://sagemaker-<region>-<account>/',
          },
        },
      ],
    },
    {
      name: 'a feature group',
      code: `from sagemaker.feature_store.feature_group import FeatureGroup
from sagemaker.feature_store.feature_definition import StringFeatureDefinition
fg = FeatureGroup(name='fg', sagemaker_session=sagemaker.Session(), feature_definitions=[StringFeatureDefinition('id')])
fg.create(s3_uri='s3://b/store', record_identifier_name='id', event_time_feature_name='t', role_arn=role, enable_online_store=True, offline_store_kms_key_id='key-off', online_store_kms_key_id='key-on')`,
      sends: [
        {
          create_feature_group: {
            FeatureGroupName: 'fg',
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            'OfflineStoreConfig.S3StorageConfig.S3Uri': 's3://b/store',
            'OfflineStoreConfig.S3StorageConfig.KmsKeyId': 'key-off',
            'OnlineStoreConfig.SecurityConfig.KmsKeyId': 'key-on',
          },
        },
      ],
    },
    {
      name: 'compiling a model',
      code: `m = Model(IMAGE, 's3://b/m.tar.gz', role, name='m-1', sagemaker_session=sagemaker.Session())
m.compile(target_instance_family='ml_c5', input_shape={'data': [1, 3]}, output_path='s3://b/compiled', role=role, job_name='comp-1', framework='mxnet', framework_version='1.8')`,
      sends: [
        {
          create_compilation_job: {
            CompilationJobName: 'comp-1',
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            'OutputConfig.S3OutputLocation': 's3://b/compiled',
            'InputConfig.S3Uri': 's3://b/m.tar.gz',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});
