import { describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, isAllowed, type RoleSpec } from '../../policy';
import {
  OTHER_ROLE,
  PIPELINE_ROLE,
  condition,
  lambda,
  model,
  pipelineOf,
  processing,
  register,
  training,
  transform,
} from '../fixtures/pipelines';
import { importText } from '../index';

function imported(value: unknown) {
  const result = importText(JSON.stringify(value));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

describe('the role of a whole pipeline', () => {
  const built = (spec: RoleSpec) =>
    buildRolePolicies({
      ...spec,
      level: 'least-privilege',
      account: { ...spec.account, region: 'eu-west-1' },
    }).permissions;
  const steps = [processing(), condition(training(), model(), transform, register, lambda)];
  const { spec } = imported(pipelineOf(...steps));
  const sm = (resource: string) => `arn:aws:sagemaker:eu-west-1:111122223333:${resource}`;

  test.each([
    { action: 'sagemaker:CreateProcessingJob', resource: sm('processing-job/pipelines-a') },
    { action: 'sagemaker:CreateTrainingJob', resource: sm('training-job/pipelines-a') },
    { action: 'sagemaker:CreateTransformJob', resource: sm('transform-job/pipelines-a') },
    { action: 'sagemaker:CreateModel', resource: sm('model/pipelines-a') },
    { action: 'sagemaker:CreateModelPackage', resource: sm('model-package/churn/1') },
    { action: 'iam:PassRole', resource: PIPELINE_ROLE },
    { action: 'lambda:InvokeFunction', resource: 'arn:aws:lambda:eu-west-1:111122223333:function:deploy' },
    { action: 's3:GetObject', resource: 'arn:aws:s3:::acme/runs/0/report/evaluation.json' },
    { action: 's3:GetObject', resource: 'arn:aws:s3:::acme/data/a.csv' },
    { action: 's3:GetObject', resource: 'arn:aws:s3:::acme/models/a/output/model.tar.gz' },
    { action: 's3:PutObject', resource: 'arn:aws:s3:::acme/scores/a.out' },
  ])('may do $action on $resource', ({ action, resource }) => {
    const context = { 'iam:PassedToService': 'sagemaker.amazonaws.com' };
    expect(isAllowed(built(spec), { action, resource, context }).allowed).toBe(true);
    expect(isAllowed(built(emptyRoleSpec()), { action, resource, context }).allowed).toBe(false);
  });

  test.each([
    { action: 'sagemaker:CreateTrainingJob', resource: sm('training-job/other') },
    { action: 'sagemaker:CreateEndpoint', resource: sm('endpoint/pipelines-a') },
    { action: 'iam:PassRole', resource: OTHER_ROLE },
    { action: 's3:PutObject', resource: 'arn:aws:s3:::acme/data/a.csv' },
    { action: 's3:PutObject', resource: 'arn:aws:s3:::acme/train/a.csv' },
    { action: 's3:GetObject', resource: 'arn:aws:s3:::acme/people/a.csv' },
    { action: 'sqs:SendMessage', resource: 'arn:aws:sqs:eu-west-1:111122223333:wait' },
  ])('may not do $action on $resource', ({ action, resource }) => {
    const context = { 'iam:PassedToService': 'sagemaker.amazonaws.com' };
    expect(isAllowed(built(spec), { action, resource, context }).allowed).toBe(false);
  });
});
