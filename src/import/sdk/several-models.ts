import {
  NONE,
  dict,
  list,
  text,
  thing,
  varying,
  type Dict,
  type Py,
  type Thing,
} from '../evaluate-python/py';
import { itemsOf } from '../evaluate-python/members';
import { endpointConfiguration } from './endpoints';
import { containerOf } from './models';
import { attribute, requestOf } from './parts';
import { argumentOf, record, send, type Call, type Method, type Place } from './send';

/** Several models behind each other: one container each. `PipelineModel.pipeline_container_def` in pipeline.py */
function pipelineModelRequest(call: Call, place: Place | null): Dict {
  const { self } = call;
  const models = itemsOf(attribute(self, 'models') ?? list([])) ?? [];
  const containers = models.flatMap((model) => (model.kind === 'thing' ? [containerOf(model)] : [model]));
  return requestOf(
    [
      ['ModelName', place === null ? (attribute(self, 'name') ?? varying('model name')) : undefined],
      ['ExecutionRoleArn', attribute(self, 'role')],
      ['Containers', list(containers)],
      ['VpcConfig', attribute(self, 'vpc_config')],
    ],
    call.site.offset,
  );
}

/** `model.deploy(…)` of several models. */
export const deployPipelineModel: Method = (call) => {
  record(call, 'create_model', pipelineModelRequest(call, null));
  endpointConfiguration(call, call.self);
  return thing('Predictor', [], call.site.expression);
};

/** `model.create(…)` of several models. */
export const createPipelineModel: Method = (call) =>
  send(call, 'create_model', (place) => pipelineModelRequest(call, place));

/** `model.transformer(…)` of several models. */
export const transformerOfPipelineModel: Method = (call) => {
  record(call, 'create_model', pipelineModelRequest(call, null));
  const name = attribute(call.self, 'name') ?? varying('model name');
  return thing(
    'Transformer',
    [
      ['model_name', name],
      ['=base', name],
      ['output_path', argumentOf(call, 'output_path') ?? NONE],
      ['sagemaker_session', call.self.attributes.get('sagemaker_session') ?? NONE],
    ],
    call.site.expression,
  );
};

/** Many models in one folder. `MultiDataModel` in multidatamodel.py */
function multiModelRequest(call: Call): Dict {
  const { self } = call;
  const inner = thingOf(attribute(self, 'model'));
  const base = inner === null ? dict([]) : containerOf(inner);
  const prefix = attribute(self, 'model_data_prefix');
  const container = requestOf(
    [
      ['Image', base.entries.get('Image') ?? attribute(self, 'image_uri')],
      ['Environment', base.entries.get('Environment')],
      ['Mode', text('MultiModel')],
      ['ModelDataUrl', prefix],
    ],
    0,
  );
  return requestOf(
    [
      ['ModelName', attribute(self, 'name') ?? varying('model name')],
      [
        'ExecutionRoleArn',
        attribute(self, 'role') ?? (inner === null ? undefined : attribute(inner, 'role')),
      ],
      ['PrimaryContainer', container],
      ['VpcConfig', inner === null ? undefined : attribute(inner, 'vpc_config')],
    ],
    call.site.offset,
  );
}

/** `model.deploy(…)` of many models in one folder. */
export const deployMultiModel: Method = (call) => {
  record(call, 'create_model', multiModelRequest(call));
  endpointConfiguration(call, call.self);
  return thing('Predictor', [], call.site.expression);
};

/** `model.create(…)` of many models in one folder. */
export const createMultiModel: Method = (call) => {
  record(call, 'create_model', multiModelRequest(call));
  return NONE;
};

function thingOf(value: Py | undefined): Thing | null {
  return value?.kind === 'thing' ? value : null;
}
