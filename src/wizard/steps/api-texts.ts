import type { ApiName } from '../../policy';

/** What each call is for, in the words of someone who makes it. */
export const API_TEXTS: Readonly<Record<ApiName, string>> = {
  CreateNotebookInstance: 'Start a notebook instance.',
  CreateHyperParameterTuningJob: 'Tune hyperparameters with many training jobs.',
  CreateProcessingJob: 'Process data, or evaluate a model.',
  CreateTrainingJob: 'Train a model.',
  CreateModel: 'Create a model for an endpoint.',
};
