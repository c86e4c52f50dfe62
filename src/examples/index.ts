import { createHyperParameterTuningJob } from './create-hyper-parameter-tuning-job';
import { createModel } from './create-model';
import { createNotebookInstance } from './create-notebook-instance';
import { createProcessingJob } from './create-processing-job';
import { createTrainingJob } from './create-training-job';
import type { Example } from './example';
import { pipeline } from './pipeline';

/** Every example, in menu order: one per API, then all five in one role. */
export const EXAMPLES: readonly Example[] = [
  createTrainingJob,
  createHyperParameterTuningJob,
  createProcessingJob,
  createModel,
  createNotebookInstance,
  pipeline,
];

export type { Example } from './example';
