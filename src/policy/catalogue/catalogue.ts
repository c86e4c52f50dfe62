import type { ApiName } from '../role-spec';
import { CREATE_HYPER_PARAMETER_TUNING_JOB } from './create-hyper-parameter-tuning-job';
import { CREATE_MODEL } from './create-model';
import { CREATE_NOTEBOOK_INSTANCE } from './create-notebook-instance';
import { CREATE_PROCESSING_JOB } from './create-processing-job';
import { CREATE_TRAINING_JOB } from './create-training-job';
import type { ApiCatalogue } from './requirement';

/** What each API needs, as the guide prints it. */
export const CATALOGUE: Readonly<Record<ApiName, ApiCatalogue>> = {
  CreateNotebookInstance: CREATE_NOTEBOOK_INSTANCE,
  CreateHyperParameterTuningJob: CREATE_HYPER_PARAMETER_TUNING_JOB,
  CreateProcessingJob: CREATE_PROCESSING_JOB,
  CreateTrainingJob: CREATE_TRAINING_JOB,
  CreateModel: CREATE_MODEL,
};
