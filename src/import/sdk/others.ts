import { NONE, list, text } from '../evaluate-python/py';
import { attribute, below, madeName, requestOf, rootOfSession, sessionOf } from './parts';
import { argumentOf, record, type Method } from './send';

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
        ['OfflineStoreConfig.S3StorageConfig.KmsKeyId', argumentOf(call, 'offline_store_kms_key_id')],
        ['OnlineStoreConfig.SecurityConfig.KmsKeyId', argumentOf(call, 'online_store_kms_key_id')],
      ],
      call.site.offset,
    ),
  );
  return NONE;
};
