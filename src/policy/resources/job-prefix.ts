import { failure, success } from '../result';
import { sampled } from '../unknown-parts';
import { quoted, readPasted } from './pasted-text';
import type { ResourceKind } from './resource-kind';

/** How the names of SageMaker’s jobs may begin. https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html */
const PREFIX = /^[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}-?$/;

/** The beginning of job names, which no ARN names by itself: requirements write it into ARNs of jobs. */
export const JOB_PREFIX: ResourceKind<string, never> = {
  read: ({ text }) => {
    const typed = readPasted(text, 'my-team');
    if (!typed.ok) return typed;
    const prefix = typed.value.replace(/-?\*$/, '');
    if (PREFIX.test(sampled(prefix, 'x'))) return success(prefix.replace(/-$/, ''));
    return failure(
      'bad-job-name',
      `${quoted(typed.value)} cannot start the name of a job. Use letters, digits and hyphens, such as my-team.`,
    );
  },
  place: () => ({ partition: null, region: '', account: '' }),
  arns: {},
  example: 'my-team',
};
