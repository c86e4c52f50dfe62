import { createDomain } from './create-domain';
import { createEndpointConfig } from './create-endpoint-config';
import { createHyperParameterTuningJob } from './create-hyper-parameter-tuning-job';
import { createModel } from './create-model';
import { createNotebookInstance } from './create-notebook-instance';
import { createPipeline } from './create-pipeline';
import { createProcessingJob } from './create-processing-job';
import { createTrainingJob } from './create-training-job';
import { createTransformJob } from './create-transform-job';
import type { Example } from './example';
import { otherAccess } from './other-access';
import { pipeline } from './pipeline';

/** Every example, in menu order: one per operation, one with other access, then several operations in one role. */
export const EXAMPLES: readonly Example[] = [
  createTrainingJob,
  createHyperParameterTuningJob,
  createProcessingJob,
  createModel,
  createNotebookInstance,
  createTransformJob,
  createEndpointConfig,
  createPipeline,
  createDomain,
  otherAccess,
  pipeline,
];

export type { Example } from './example';
