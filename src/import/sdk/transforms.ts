import { NONE, text, thing, varying, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { modelFrom } from './estimator-models';
import { imageOf } from './images';
import { modelRequest, nameOfModel } from './models';
import { baseNameOf } from './training';
import { attribute, below, madeName, nameOfImage, requestOf, rootOfSession, sessionOf } from './parts';
import { argumentOf, madeWith, record, send, type Call, type Method, type Place } from './send';
import { told } from './trace';

/** `estimator.transformer(…)`, `model.transformer(…)`: a model, and what transforms with it. */
export const transformerOfEstimator: Method = (call) => {
  const model = modelFrom(call, call.self);
  const base = baseNameOf(call.self);
  model.attributes.set('name', argumentOf(call, 'model_name') ?? attribute(model, 'name') ?? madeName(base));
  return transformerOf(call, model, base);
};
/** `model.transformer(…)`. */
export const transformerOfModel: Method = (call) =>
  transformerOf(
    call,
    call.self,
    attribute(call.self, 'name') ?? nameOfImage(imageOf(call.self, 'inference') ?? NONE),
  );

function transformerOf(call: Call, model: Thing, base: Py): Py {
  record(call, 'create_model', modelRequest(call, model));
  return thing(
    'Transformer',
    [
      ['=base', base],
      ...['output_path', 'output_kms_key', 'volume_kms_key'].map((name): [string, Py] => [
        name,
        argumentOf(call, name) ?? NONE,
      ]),
      ['sagemaker_session', model.attributes.get('sagemaker_session') ?? NONE],
      ['model_name', nameOfModel(model)],
    ],
    call.site.expression,
  );
}

/** `transformer.transform(…)`: one transform job. `_TransformJob` in transformer.py */
export const transform: Method = (call) => {
  const { self } = call;
  const job =
    argumentOf(call, 'job_name') ??
    madeName(madeWith(call, 'base_transform_job_name', '=base') ?? nameOfImage(NONE));
  const root = rootOfSession(sessionOf(self));
  // What the SDK chose for one job it chooses anew for the next. `_reset_output_path` in transformer.py
  const output = attribute(self, 'output_path');
  const own = output === self.attributes.get('=chosen') ? undefined : output;
  if (own === undefined) {
    told(call.trace, 'transformed', call.site.offset);
    const place = below(root, job);
    self.attributes.set('output_path', place).set('=chosen', place);
  }
  return send(call, 'create_transform_job', (place) => transformRequest(call, job, own, place));
};

function transformRequest(call: Call, job: Py, own: Py | undefined, place: Place | null): Dict {
  const { self } = call;
  const root = rootOfSession(sessionOf(self));
  const value = argumentOf(call, 'batch_data_capture_config');
  const capture = value?.kind === 'thing' ? value : null;
  const results =
    place === null
      ? below(root, job)
      : below(root, place.pipeline, varying('pipeline execution id'), place.step);
  return requestOf(
    [
      ['TransformJobName', place === null ? job : undefined],
      ['ModelName', attribute(self, 'model_name')],
      [
        'TransformInput.DataSource.S3DataSource.S3DataType',
        argumentOf(call, 'data_type', 1) ?? text('S3Prefix'),
      ],
      ['TransformInput.DataSource.S3DataSource.S3Uri', argumentOf(call, 'data', 0)],
      ['TransformOutput.S3OutputPath', own ?? results],
      ['TransformOutput.KmsKeyId', attribute(self, 'output_kms_key')],
      ['TransformResources.VolumeKmsKeyId', attribute(self, 'volume_kms_key')],
      [
        'DataCaptureConfig.DestinationS3Uri',
        capture === null ? undefined : attribute(capture, 'destination_s3_uri'),
      ],
      ['DataCaptureConfig.KmsKeyId', capture === null ? undefined : attribute(capture, 'kms_key_id')],
    ],
    call.site.offset,
  );
}
