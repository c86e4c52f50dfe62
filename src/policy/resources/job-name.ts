import { failure, success } from '../result';
import { sampled } from '../unknown-parts';
import { quoted, readPasted } from './pasted-text';
import type { ResourceKind } from './resource-kind';

/** How the name of a job may begin. https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html */
const BEGINNING = /^[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}-*$/;

/** The name of a job, or its beginning: jobs write their output below their names. */
export const JOB_NAME: ResourceKind<string, never> = {
  read: ({ text }) => {
    const typed = readPasted(text, 'churn');
    if (!typed.ok) return typed;
    const beginning = typed.value.replace(/\*$/, '');
    if (BEGINNING.test(sampled(beginning, 'x'))) return success(beginning);
    return failure(
      'bad-job-name',
      `${quoted(typed.value)} is not the name of a job. Use letters, digits and hyphens, such as churn.`,
    );
  },
  place: () => ({ partition: null, region: '', account: '' }),
  arns: {},
  example: 'churn',
};
