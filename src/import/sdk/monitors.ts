import { NONE, list, text, thing, varying, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { clarifyRequest } from './clarify';
import { imageOf } from './images';
import { attribute, below, fileName, isRemote, madeName, requestOf, rootOfSession, sessionOf } from './parts';
import { processingInput, processingOutput } from './processing-inputs';
import { argumentOf, record, type Call, type Method } from './send';

/** `monitor.suggest_baseline(…)`, `monitor.run_baseline(…)`: one processing job now. model_monitor/model_monitoring.py */
export const baseline: Method = (call) => {
  const { self } = call;
  const config = argumentOf(call, 'data_config');
  const request =
    config === undefined ? baselineRequest(call, self) : clarifyRequest(call, clarifyOf(self), config, null);
  record(call, 'create_processing_job', request);
  return NONE;
};

/** Monitors of bias and explainability run Clarify. model_monitor/clarify_model_monitoring.py */
function clarifyOf(self: Thing): Thing {
  const base: [string, Py] = [
    'base_job_name',
    attribute(self, 'base_job_name') ?? text('baseline-suggestion-job'),
  ];
  return thing('SageMakerClarifyProcessor', [...self.attributes, base], self.expression);
}

/** What a job asks for that looks at a dataset and writes statistics and constraints. */
export function baselineRequest(call: Call, self: Thing): Dict {
  const job =
    argumentOf(call, 'job_name') ??
    madeName(attribute(self, 'base_job_name') ?? text('baseline-suggestion-job'));
  const root = below(rootOfSession(sessionOf(self)), 'model-monitor', 'baselining', job);
  const dataset = argumentOf(call, 'baseline_dataset', 0);
  const source =
    dataset === undefined || isRemote(dataset)
      ? dataset
      : below(root, 'input', 'baseline_dataset_input', fileName(dataset));
  const scripts = ['record_preprocessor_script', 'post_analytics_processor_script'].flatMap((name) => {
    const script = argumentOf(call, name);
    if (script === undefined) return [];
    const folder = below(
      root,
      'input',
      name
        .replace('record_preprocessor', 'pre_processor')
        .replace('post_analytics_processor', 'post_processor'),
    );
    return [processingInput(text(name), isRemote(script) ? script : below(folder, fileName(script)))];
  });
  const inputs = [
    ...(source === undefined ? [] : [processingInput(text('baseline_dataset_input'), source)]),
    ...scripts,
  ];
  const results = argumentOf(call, 'output_s3_uri') ?? below(root, 'results');
  return requestOf(
    [
      ['ProcessingJobName', job],
      ['RoleArn', attribute(self, 'role')],
      ['AppSpecification.ImageUri', attribute(self, 'image_uri') ?? imageOf(self, 'processing')],
      ['ProcessingInputs', inputs.length === 0 ? undefined : list(inputs)],
      ['ProcessingOutputConfig.Outputs', list([processingOutput(text('monitoring_output'), results)])],
      ['ProcessingOutputConfig.KmsKeyId', attribute(self, 'output_kms_key')],
      ['ProcessingResources.ClusterConfig.VolumeKmsKeyId', attribute(self, 'volume_kms_key')],
    ],
    call.site.offset,
  );
}

/** `monitor.create_monitoring_schedule(…)`. */
export const schedule: Method = (call) => {
  const { self } = call;
  const name = argumentOf(call, 'monitor_schedule_name') ?? varying('schedule name');
  const output =
    argumentOf(call, 'output_s3_uri') ??
    below(rootOfSession(sessionOf(self)), 'model-monitor', 'monitoring', name, 'results');
  record(
    call,
    'create_monitoring_schedule',
    requestOf(
      [
        ['MonitoringScheduleName', name],
        ['MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn', attribute(self, 'role')],
        [
          'MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.MonitoringOutputs',
          list([requestOf([['S3Output.S3Uri', output]], 0)]),
        ],
      ],
      call.site.offset,
    ),
  );
  return NONE;
};
