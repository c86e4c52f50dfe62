import type { ApiName } from '../../policy';
import type { FieldRow } from './field-row';
import { HYPER_PARAMETER_TUNING_JOB } from './hyper-parameter-tuning-job';
import { MODEL } from './model';
import { NOTEBOOK_INSTANCE } from './notebook-instance';
import { PROCESSING_JOB } from './processing-job';
import { TRAINING_JOB } from './training-job';

/** For each API, every field that says something about the role. */
export const API_FIELDS: Readonly<Record<ApiName, readonly FieldRow[]>> = {
  CreateNotebookInstance: NOTEBOOK_INSTANCE,
  CreateHyperParameterTuningJob: HYPER_PARAMETER_TUNING_JOB,
  CreateProcessingJob: PROCESSING_JOB,
  CreateTrainingJob: TRAINING_JOB,
  CreateModel: MODEL,
};
