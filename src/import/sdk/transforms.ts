import { NONE, text, thing, varying, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { modelFrom } from './estimator-models';
import { imageOf } from './images';
import { modelRequest, nameOfModel } from './models';
import { attribute, below, madeName, nameOfImage, requestOf, rootOfSession, sessionOf } from './parts';
import { argumentOf, madeWith, record, send, type Call, type Method, type Place } from './send';
import { told } from './trace';

/** `estimator.transformer(…)`, `model.transformer(…)`: a model, and what transforms with it. */
export const transformerOfEstimator: Method = (call) => transformerOf(call, modelFrom(call, call.self));
/** `model.transformer(…)`. */
export const transformerOfModel: Method = (call) => transformerOf(call, call.self);

function transformerOf(call: Call, model: Thing): Py {
  const image = imageOf(model, 'inference');
  record(call, 'create_model', modelRequest(call, model));
  return thing(
    'Transformer',
    [
      ['=base', nameOfImage(image ?? NONE)],
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
  if (attribute(self, 'output_path') === undefined) told(call.trace, 'transformed', call.site.offset);
  const sent = send(call, 'create_transform_job', (place) => transformRequest(call, job, place));
  if (attribute(self, 'output_path') === undefined) self.attributes.set('output_path', below(root, job));
  return sent;
};

function transformRequest(call: Call, job: Py, place: Place | null): Dict {
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
      ['TransformOutput.S3OutputPath', attribute(self, 'output_path') ?? results],
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
