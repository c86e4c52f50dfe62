import { list, text, thing, varying, type Py, type Thing } from '../evaluate-python/py';
import { concatenated } from '../evaluate-python/text';
import { modelRequest, nameOfModel } from './models';
import { attribute, below, requestOf, rootOfSession, sessionOf, type FieldValue } from './parts';
import { argumentOf, record, send, type Call, type Method } from './send';
import { told } from './trace';

/** Makes an endpoint’s configuration of a model that was just made. `Model.deploy` in model.py */
export function deployModel(call: Call, model: Thing): Py {
  const placed = thing(model.type, model.attributes, model.expression);
  for (const name of ['instance_type', 'accelerator_type']) {
    const value = argumentOf(call, name);
    if (value !== undefined) placed.attributes.set(name, value);
  }
  record(call, 'create_model', modelRequest(call, placed));
  endpointConfiguration(call, model);
  return thing(
    'Predictor',
    [['endpoint_name', argumentOf(call, 'endpoint_name') ?? varying('endpoint name')]],
    call.site.expression,
  );
}

/** The configuration of an endpoint: what it captures, and where asynchronous answers go. */
export function endpointConfiguration(call: Call, model: Thing): void {
  const session = sessionOf(model);
  const root = rootOfSession(session);
  const capture = thingOf(argumentOf(call, 'data_capture_config'));
  const asynchronous = thingOf(argumentOf(call, 'async_inference_config'));
  const isEnabled = capture?.attributes.get('enable_capture');
  const captures = capture !== null && !(isEnabled?.kind === 'plain' && isEnabled.value === false);
  const components = /INFERENCE_COMPONENT/.test(expressionOf(argumentOf(call, 'endpoint_type')));
  const fields: FieldValue[] = [
    ['EndpointConfigName', argumentOf(call, 'endpoint_name') ?? varying('endpoint name')],
    ['ProductionVariants', list([requestOf([['VariantName', text('AllTraffic')]], 0)])],
    ['KmsKeyId', argumentOf(call, 'kms_key')],
  ];
  if (components) fields.push(['ExecutionRoleArn', attribute(model, 'role')]);
  if (captures && attribute(capture, 'destination_s3_uri') === undefined)
    told(call.trace, 'capture', call.site.offset);
  if (captures)
    fields.push(
      [
        'DataCaptureConfig.DestinationS3Uri',
        attribute(capture, 'destination_s3_uri') ?? below(root, 'model-monitor', 'data-capture'),
      ],
      ['DataCaptureConfig.KmsKeyId', attribute(capture, 'kms_key_id')],
    );
  if (asynchronous !== null && attribute(asynchronous, 'output_path') === undefined)
    told(call.trace, 'answers', call.site.offset);
  if (asynchronous !== null) {
    const name = concatenated([nameOfModel(model), text('-'), varying('time stamp')], 'endpoint name');
    const folder = (kind: string) => below(root, kind, name);
    fields.push(
      [
        'AsyncInferenceConfig.OutputConfig.S3OutputPath',
        attribute(asynchronous, 'output_path') ?? folder('async-endpoint-outputs'),
      ],
      [
        'AsyncInferenceConfig.OutputConfig.S3FailurePath',
        attribute(asynchronous, 'failure_path') ?? folder('async-endpoint-failures'),
      ],
      ['AsyncInferenceConfig.OutputConfig.KmsKeyId', attribute(asynchronous, 'kms_key_id')],
      [
        'AsyncInferenceConfig.OutputConfig.NotificationConfig',
        attribute(asynchronous, 'notification_config'),
      ],
    );
  }
  record(call, 'create_endpoint_config', requestOf(fields, call.site.offset));
}

function thingOf(value: Py | undefined): Thing | null {
  return value?.kind === 'thing' ? value : null;
}

function expressionOf(value: Py | undefined): string {
  return value?.kind === 'reference' ? value.path : value?.kind === 'open' ? value.expression : '';
}

/** `model.deploy(…)`. */
export const deploy: Method = (call) => deployModel(call, call.self);

/** `model.create(…)` makes a model alone; with a pipeline’s session it is what a step is made of. */
export const create: Method = (call) =>
  send(call, 'create_model', (place) => modelRequest(call, call.self, place));
