import { describe, expect, test } from 'vitest';
import { textsOf, type Result } from '../../policy';
import type { Imported } from '../imported';
import { importText } from '../index';

const TASK = {
  Type: 'Task',
  Resource: 'arn:aws:states:::sagemaker:createTransformJob.sync',
  Parameters: { TransformInput: {}, TransformOutput: { S3OutputPath: 's3://acme/out' } },
};
const REQUEST = { TrainingJobName: 'x', RoleArn: 'r', OutputDataConfig: { S3OutputPath: 's3://acme/no' } };
const LAMBDA = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Parameters: { Payload: REQUEST } };

function machine(states: Readonly<Record<string, unknown>>) {
  return { StartAt: 'a', States: states };
}

function imported(value: unknown): Result<Imported> {
  return importText(JSON.stringify(value));
}

function apisOf(value: unknown): readonly string[] {
  const result = imported(value);
  return result.ok ? result.value.apis : [];
}

describe('a state machine', () => {
  test.each([
    { name: 'a task', value: machine({ a: TASK }) },
    { name: 'a task beside a Lambda function', value: machine({ a: LAMBDA, b: TASK }) },
    { name: 'in each of a Map', value: machine({ a: { Type: 'Map', ItemProcessor: machine({ b: TASK }) } }) },
    {
      name: 'in each of a Map, as it was called before',
      value: machine({ a: { Type: 'Map', Iterator: machine({ b: TASK }) } }),
    },
    {
      name: 'in a branch of Parallel',
      value: machine({ a: { Type: 'Parallel', Branches: [machine({ b: LAMBDA }), machine({ c: TASK })] } }),
    },
    {
      name: 'in the answer that describes it',
      value: {
        stateMachineArn: 'arn:aws:states:eu-west-1:111122223333:stateMachine:x',
        roleArn: 'r',
        definition: JSON.stringify(machine({ a: TASK })),
      },
    },
    { name: 'a task by itself', value: TASK },
  ])('calls SageMaker: $name', ({ value }) => {
    expect(apisOf(value)).toStrictEqual(['CreateTransformJob']);
  });

  test.each([
    { name: 'a Lambda function’s payload', value: machine({ a: LAMBDA }) },
    {
      name: 'a Lambda function by its own ARN',
      value: machine({ a: { ...LAMBDA, Resource: 'arn:aws:lambda:eu-west-1:111122223333:function:x' } }),
    },
    {
      name: 'what a state passes on',
      value: machine({ a: { Type: 'Pass', Result: REQUEST, Parameters: REQUEST } }),
    },
    {
      name: 'a task that only looks',
      value: machine({
        a: {
          ...TASK,
          Resource: 'arn:aws:states:::aws-sdk:sagemaker:describeTrainingJob',
          Parameters: REQUEST,
        },
      }),
    },
    { name: 'a Lambda task by itself', value: LAMBDA },
  ])('is no request: $name', ({ value }) => {
    expect(imported(value)).toMatchObject({ ok: false, problem: { code: 'no-resource' } });
  });

  test.each([
    {
      name: 'a format',
      output: { 'S3OutputPath.$': "States.Format('s3://acme/{}/out', $.input.day)" },
      text: 's3://acme/<day>/out',
    },
    {
      name: 'a format with a name of its run',
      output: { 'S3OutputPath.$': "States.Format('s3://acme/{}/', $$.Execution.Name)" },
      text: 'arn:<partition>:s3:::acme/*/',
    },
    {
      name: 'texts in JSONata',
      output: { S3OutputPath: "{% 's3://' & $states.input.bucket & '/out' %}" },
      text: 's3://<bucket>/out',
    },
  ])('keeps what is known of $name', ({ output, text }) => {
    const task = { ...TASK, Parameters: { TransformInput: {}, TransformOutput: output } };
    const result = imported(machine({ a: task }));
    expect(result.ok && textsOf(result.value.spec, 's3.outputs')).toStrictEqual([text]);
  });

  test.each([
    { 'S3OutputPath.$': '$.out' },
    { 'S3OutputPath.$': 'States.ArrayGetItem($.x, 0)' },
    { S3OutputPath: '{% $uppercase($x) & "/" %}' },
  ])('leaves open what it cannot know: %o', (output) => {
    const task = { ...TASK, Parameters: { TransformInput: {}, TransformOutput: output } };
    const result = imported(machine({ a: task }));
    expect(result.ok && textsOf(result.value.spec, 's3.outputs')).toStrictEqual([]);
    expect(result.ok && result.value.notes.map(({ kind }) => kind)).toContain('unresolved');
  });

  test('tells by name of a task whose operation it does not know', () => {
    const result = imported(
      machine({ a: TASK, b: { ...TASK, Resource: 'arn:aws:states:::sagemaker:createLabelingJob.sync' } }),
    );
    expect(result.ok && result.value.notes).toContainEqual(
      expect.objectContaining({ kind: 'skipped', value: 'createLabelingJob', path: 'States.b.Parameters' }),
    );
  });
});
