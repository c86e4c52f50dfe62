import { PUBLISH_METRICS, PULL_IMAGES, SIGN_IN_TO_ECR, USE_VPC, WRITE_LOGS } from './common-rows';
import type { ApiCatalogue, Requirement } from './requirement';

const READ_MODEL = {
  id: 'ReadModel',
  actions: ['s3:GetObject'],
  reach: 'model-objects',
  purpose: 'download the model’s files',
} as const satisfies Requirement;

/** The guide has no KMS fragment for models; the amendment `model-decrypt` adds one. */
export const CREATE_MODEL: ApiCatalogue = {
  source: 'modelGuide',
  broad: [[PUBLISH_METRICS, WRITE_LOGS, READ_MODEL, SIGN_IN_TO_ECR, PULL_IMAGES]],
  scoped: [[PUBLISH_METRICS, WRITE_LOGS, SIGN_IN_TO_ECR], [READ_MODEL], [PULL_IMAGES]],
  options: [[USE_VPC]],
};
