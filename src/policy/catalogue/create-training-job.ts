import { JOB_BROAD, JOB_KEYS, JOB_SCOPED, USE_VPC } from './common-rows';
import type { ApiCatalogue } from './requirement';

/** What the guide prints for this API: word for word what it prints for the other jobs. */
export const CREATE_TRAINING_JOB: ApiCatalogue = {
  source: 'trainingGuide',
  broad: JOB_BROAD,
  scoped: JOB_SCOPED,
  options: [[USE_VPC], ...JOB_KEYS],
};
