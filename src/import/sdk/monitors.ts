import { NONE, list, text, thing, varying, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { clarifyRequest } from './clarify';
import { imageOf } from './images';
import {
  attribute,
  below,
  isRemote,
  madeName,
  requestOf,
  rootOfSession,
  sessionOf,
  type FieldValue,
} from './parts';
import { networkFields, processingRequest } from './processing';
import { processingInput, processingOutput } from './processing-inputs';
import { argumentOf, record, type Call, type Method } from './send';

/** `monitor.suggest_baseline(…)`: one processing job now. model_monitor/model_monitoring.py */
export const baseline: Method = (call) => {
  const { self } = call;
  const config = argumentOf(call, 'data_config');
  const request =
    config === undefined ? baselineRequest(call, self) : clarifyRequest(call, clarifyOf(self), config, null);
  record(call, 'create_processing_job', request);
  return NONE;
};

/** `monitor.run_baseline(…)`: a processing job of one’s own. model_monitor/model_monitoring.py */
export const ownBaseline: Method = (call) => {
  const [inputs, outputs] = [argumentOf(call, 'baseline_inputs', 0), argumentOf(call, 'output', 1)];
  const request = processingRequest(call, withBaseName(call.self, call.self.type), {
    inputs,
    outputs,
    place: null,
  });
  record(call, 'create_processing_job', request);
  return NONE;
};

/** Monitors of bias and explainability run Clarify. model_monitor/clarify_model_monitoring.py */
function clarifyOf(self: Thing): Thing {
  return withBaseName(self, 'SageMakerClarifyProcessor');
}

function withBaseName(self: Thing, type: string): Thing {
  const base = attribute(self, 'base_job_name') ?? text('baseline-suggestion-job');
  return thing(type, [...self.attributes, ['base_job_name', base]], self.expression);
}

/** What a job asks for that looks at a dataset and writes statistics and constraints. */
export function baselineRequest(call: Call, self: Thing, isStep = false): Dict {
  const job =
    argumentOf(call, 'job_name') ??
    madeName(attribute(self, 'base_job_name') ?? text('baseline-suggestion-job'));
  const root = below(rootOfSession(sessionOf(self)), 'model-monitor', 'baselining', job);
  const dataset = argumentOf(call, 'baseline_dataset', 0);
  // What is local is uploaded into a folder that has the input’s name. `_upload_and_convert_to_processing_input`
  const given: readonly (readonly [name: string, value: Py | undefined])[] = [
    ['baseline_dataset_input', dataset],
    ['record_preprocessor_script_input', argumentOf(call, 'record_preprocessor_script')],
    ['post_analytics_processor_script_input', argumentOf(call, 'post_analytics_processor_script')],
  ];
  const inputs = given.flatMap(([name, value]) =>
    value === undefined
      ? []
      : [processingInput(text(name), isRemote(value) ? value : below(root, 'input', name))],
  );
  const results = argumentOf(call, 'output_s3_uri') ?? below(root, 'results');
  const output = text(isStep ? 'quality_check_output' : 'monitoring_output');
  return requestOf(
    [
      ['ProcessingJobName', isStep ? undefined : job],
      ['RoleArn', attribute(self, 'role')],
      ['AppSpecification.ImageUri', attribute(self, 'image_uri') ?? imageOf(self, 'processing')],
      ...networkFields(self),
      ['ProcessingInputs', inputs.length === 0 ? undefined : list(inputs)],
      ['ProcessingOutputConfig.Outputs', list([processingOutput(output, results)])],
      ['ProcessingOutputConfig.KmsKeyId', attribute(self, 'output_kms_key')],
      ['ProcessingResources.ClusterConfig.VolumeKmsKeyId', attribute(self, 'volume_kms_key')],
    ],
    call.site.offset,
  );
}

/** What a schedule of a monitor refers to: a definition, and the words that its fields begin with. */
const DEFINITIONS: ReadonlyMap<string, readonly [operation: string, fields: string]> = new Map([
  ['DefaultModelMonitor', ['create_data_quality_job_definition', 'DataQuality']],
  ['ModelQualityMonitor', ['create_model_quality_job_definition', 'ModelQuality']],
  ['ModelBiasMonitor', ['create_model_bias_job_definition', 'ModelBias']],
  ['ModelExplainabilityMonitor', ['create_model_explainability_job_definition', 'ModelExplainability']],
]);

/** `monitor.create_monitoring_schedule(…)`: a definition with the role, and a schedule. model_monitor/model_monitoring.py */
export const schedule: Method = (call) => {
  const { self, site } = call;
  const name = argumentOf(call, 'monitor_schedule_name') ?? varying('schedule name');
  const output =
    argumentOf(call, 'output_s3_uri') ??
    below(rootOfSession(sessionOf(self)), 'model-monitor', 'monitoring', name, 'results');
  const outputs = list([requestOf([['S3Output.S3Uri', output]], 0)]);
  const role = attribute(self, 'role');
  const [operation, fields] = DEFINITIONS.get(self.type) ?? [];
  if (operation !== undefined)
    record(
      call,
      operation,
      requestOf(
        [
          ['JobDefinitionName', varying('definition name')],
          ['RoleArn', role],
          [`${fields}AppSpecification.ImageUri`, imageOf(self, 'processing')],
          [`${fields}JobInput.EndpointInput.EndpointName`, argumentOf(call, 'endpoint_input')],
          [`${fields}JobOutputConfig.MonitoringOutputs`, outputs],
        ],
        site.offset,
      ),
    );
  const inner = 'MonitoringScheduleConfig.MonitoringJobDefinition';
  const own: readonly FieldValue[] =
    operation === undefined
      ? [
          [`${inner}.RoleArn`, role],
          [`${inner}.MonitoringOutputConfig.MonitoringOutputs`, outputs],
        ]
      : [];
  record(
    call,
    'create_monitoring_schedule',
    requestOf([['MonitoringScheduleName', name], ...own], site.offset),
  );
  return NONE;
};
