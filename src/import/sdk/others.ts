import {
  NONE,
  dict,
  list,
  open,
  text,
  thing,
  varying,
  type Arguments,
  type Py,
  type Thing,
} from '../evaluate-python/py';
import type { Library, Site } from '../evaluate-python/run';
import {
  attribute,
  below,
  fileName,
  given,
  isRemote,
  madeName,
  requestOf,
  rootOfSession,
  sessionOf,
} from './parts';
import { argumentOf, record, type Method } from './send';
import { imageOf } from './images';

/** `automl.fit(…)`. automl.py, automlv2.py */
export const fitAutoMl: Method = (call) => {
  const { self } = call;
  const output = attribute(self, 'output_path') ?? below(rootOfSession(sessionOf(self)), '');
  const inputs = argumentOf(call, 'inputs', 0);
  record(
    call,
    self.type === 'AutoMLV2' ? 'create_auto_ml_job_v2' : 'create_auto_ml_job',
    requestOf(
      [
        [
          'AutoMLJobName',
          argumentOf(call, 'job_name', 3) ?? madeName(attribute(self, 'base_job_name') ?? text('automl')),
        ],
        ['RoleArn', attribute(self, 'role')],
        ['InputDataConfig', list([requestOf([['DataSource.S3DataSource.S3Uri', inputs]], 0)])],
        ['OutputDataConfig.S3OutputPath', output],
        ['OutputDataConfig.KmsKeyId', attribute(self, 'output_kms_key')],
      ],
      call.site.offset,
    ),
  );
  return NONE;
};

/** `monitor.suggest_baseline(…)`, `monitor.run_baseline(…)`: one processing job now. model_monitor/model_monitoring.py */
export const baseline: Method = (call) => {
  const { self } = call;
  const job =
    argumentOf(call, 'job_name') ??
    madeName(attribute(self, 'base_job_name') ?? text('baseline-suggestion-job'));
  const root = below(rootOfSession(sessionOf(self)), 'model-monitor', 'baselining', job);
  const dataset = argumentOf(call, 'baseline_dataset', 0) ?? argumentOf(call, 'baseline_inputs', 0);
  const uri =
    dataset === undefined || dataset.kind === 'thing' || isRemote(dataset)
      ? dataset
      : below(root, 'input', 'baseline_dataset_input', fileName(dataset));
  record(
    call,
    'create_processing_job',
    requestOf(
      [
        ['ProcessingJobName', job],
        ['RoleArn', attribute(self, 'role')],
        ['AppSpecification.ImageUri', attribute(self, 'image_uri') ?? monitorImage(self)],
        [
          'ProcessingInputs',
          uri === undefined
            ? undefined
            : list([
                requestOf(
                  [
                    ['InputName', text('baseline_dataset_input')],
                    ['S3Input.S3Uri', uri],
                  ],
                  0,
                ),
              ]),
        ],
        [
          'ProcessingOutputConfig.Outputs',
          list([
            requestOf(
              [
                ['OutputName', text('monitoring_output')],
                ['S3Output.S3Uri', argumentOf(call, 'output_s3_uri') ?? below(root, 'results')],
              ],
              0,
            ),
          ]),
        ],
        ['ProcessingOutputConfig.KmsKeyId', attribute(self, 'output_kms_key')],
        ['ProcessingResources.ClusterConfig.VolumeKmsKeyId', attribute(self, 'volume_kms_key')],
      ],
      call.site.offset,
    ),
  );
  return NONE;
};

/** The analyzer of AWS, in every region another account. `image_uris.retrieve("model-monitor", …)` */
function monitorImage(self: Thing): Py | undefined {
  const analyzer = thing('ModelMonitorAnalyzer', [...self.attributes], self.expression);
  return imageOf(analyzer, 'processing');
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

/** `feature_group.create(…)`. feature_store/feature_group.py */
export const createFeatureGroup: Method = (call) => {
  record(
    call,
    'create_feature_group',
    requestOf(
      [
        ['FeatureGroupName', attribute(call.self, 'name')],
        ['RoleArn', argumentOf(call, 'role_arn', 3)],
        ['OfflineStoreConfig.S3StorageConfig.S3Uri', argumentOf(call, 's3_uri', 0)],
      ],
      call.site.offset,
    ),
  );
  return NONE;
};

/** `@remote` runs a function as a training job. remote_function/job.py */
export function remoteLibrary(
  record_: (operation: string, fields: ReturnType<typeof requestOf>, site: Site) => void,
): Library {
  return {
    decorated: (code, path, args, site) => {
      const name = path.split('.').at(-1);
      if (name !== 'remote' && name !== 'step') return null;
      if (!/^(?:sagemaker\.|remote$|step$)/.test(path)) return null;
      const made = thing(
        name === 'remote' ? 'RemoteFunction' : 'RemoteStepFunction',
        args.named,
        site.expression,
      );
      made.attributes.set('=name', text(code.name));
      return made;
    },
    method: (self, name, args, site) => {
      if (self.kind !== 'thing' || name !== '__call__') return null;
      if (self.type === 'RemoteStepFunction')
        return thing(
          'RemoteStep',
          [
            ['name', attribute(self, 'name') ?? attribute(self, '=name') ?? NONE],
            ['=request', remoteRequest(self)],
            ['=operation', text('create_training_job')],
          ],
          site.expression,
        );
      if (self.type !== 'RemoteFunction' || args.rest !== null) return null;
      record_('create_training_job', remoteRequest(self), site);
      return open(site.expression);
    },
  };
}

function remoteRequest(self: Thing): ReturnType<typeof requestOf> {
  const root = attribute(self, 's3_root_uri') ?? rootOfSession(sessionOf(self));
  const job = madeName(attribute(self, 'job_name_prefix') ?? attribute(self, '=name') ?? text('remote'));
  const image =
    attribute(self, 'image_uri') ??
    imageOf(thing('RemoteFunctionImage', [...self.attributes], self.expression), 'training');
  return requestOf(
    [
      ['TrainingJobName', job],
      ['RoleArn', attribute(self, 'role')],
      ['AlgorithmSpecification.TrainingImage', image],
      [
        'InputDataConfig',
        list([
          requestOf(
            [
              ['ChannelName', text('sagemaker_remote_function_bootstrap')],
              ['DataSource.S3DataSource.S3Uri', below(root, job)],
            ],
            0,
          ),
        ]),
      ],
      ['OutputDataConfig.S3OutputPath', below(root, job)],
      ['OutputDataConfig.KmsKeyId', attribute(self, 's3_kms_key')],
      ['ResourceConfig.VolumeKmsKeyId', attribute(self, 'volume_kms_key')],
      ['VpcConfig.Subnets', attribute(self, 'subnets')],
      ['VpcConfig.SecurityGroupIds', attribute(self, 'security_group_ids')],
    ],
    0,
  );
}

/** Airflow’s operators and Kubeflow’s components: what they are given, and the operation that they call. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['SageMakerTrainingOperator', 'create_training_job'],
  ['SageMakerProcessingOperator', 'create_processing_job'],
  ['SageMakerTransformOperator', 'create_transform_job'],
  ['SageMakerTuningOperator', 'create_hyper_parameter_tuning_job'],
  ['SageMakerModelOperator', 'create_model'],
  ['SageMakerEndpointConfigOperator', 'create_endpoint_config'],
  ['SageMakerEndpointOperator', 'create_endpoint_config'],
  ['SageMakerAutoMLOperator', 'create_auto_ml_job'],
  ['SageMakerCreateNotebookOperator', 'create_notebook_instance'],
]);

/** Requests inside the configuration of an operator that makes several, by their names. airflow/providers/amazon/aws/operators/sagemaker.py */
const NESTED: ReadonlyMap<string, string> = new Map([
  ['Model', 'create_model'],
  ['EndpointConfig', 'create_endpoint_config'],
  ['Transform', 'create_transform_job'],
]);

/** Airflow’s operators of SageMaker. */
export function operatorLibrary(
  send: (operation: string, fields: ReturnType<typeof dict>, site: Site) => void,
): Library {
  return {
    call: (path, args, site) => {
      const operation = OPERATORS.get(path.split('.').at(-1) ?? '');
      if (operation === undefined) return null;
      const config = given(args.named.get('config'));
      if (config?.kind === 'dict') {
        const nested = [...NESTED].flatMap(([name, each]) => {
          const inner = config.entries.get(name);
          return inner?.kind === 'dict' ? [{ each, inner }] : [];
        });
        for (const { each, inner } of nested) send(each, inner, site);
        if (nested.length === 0) send(operation, config, site);
      } else if (args.named.has('instance_name')) send(operation, notebookFields(args), site);
      return open(site.expression);
    },
    globalName: (name) => (OPERATORS.has(name) ? name : null),
  };
}

function notebookFields(args: Arguments): ReturnType<typeof dict> {
  return requestOf(
    [
      ['NotebookInstanceName', args.named.get('instance_name')],
      ['RoleArn', args.named.get('role_arn')],
      ['KmsKeyId', args.named.get('volume_kms_key')],
    ],
    0,
  );
}
