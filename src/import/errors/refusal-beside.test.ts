import { describe, expect, test } from 'vitest';
import { importText } from '../index';

const REFUSED =
  'ClientError: User: arn:aws:sts::111122223333:assumed-role/Acme/SageMaker is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::acme/extra.csv" because no identity-based policy allows the s3:GetObject action';

const JOB = {
  ProcessingJobName: 'churn',
  ProcessingJobArn: 'arn:aws:sagemaker:eu-west-1:111122223333:processing-job/churn',
  ProcessingJobStatus: 'Failed',
  RoleArn: 'arn:aws:iam::111122223333:role/team/Acme',
  AppSpecification: { ImageUri: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1' },
};

function read(document: unknown) {
  const result = importText(JSON.stringify(document));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

describe('why something failed, beside its request', () => {
  test.each([
    { name: 'FailureReason', document: { ...JOB, FailureReason: REFUSED } },
    { name: 'ExitMessage', document: { ...JOB, ExitMessage: REFUSED } },
    {
      name: 'StatusMessage inside of a list',
      document: { ...JOB, SecondaryStatusTransitions: [{ Status: 'Failed', StatusMessage: REFUSED }] },
    },
  ])('$name', ({ document }) => {
    const both = read(document);
    const alone = read(JOB);
    expect(both.denied).toMatchObject({ who: 'execution-role', actions: ['s3:GetObject'] });
    // All of the request is read as it would be without.
    expect(both).toMatchObject({ kind: 'describe', apis: alone.apis, spec: alone.spec });
    expect(both.notes.filter(({ path }) => path !== '')).toMatchObject(
      alone.notes.map(({ kind, path, value }) => ({ kind, path, value })),
    );
  });

  test('what would help is offered, not taken', () => {
    const { notes, spec } = read({ ...JOB, FailureReason: REFUSED });
    const offered = notes.find(({ slot }) => slot === 's3.inputs');
    expect(offered?.kind).toBe('offered');
    expect(offered?.add?.(spec).entries['s3.inputs']).toStrictEqual([
      { text: 's3://acme/extra.csv', kind: 'object' },
    ]);
  });

  test('the role of a refusal is taken where the request names none', () => {
    const { RoleArn: _role, ...without } = JOB;
    expect(read({ ...without, FailureReason: REFUSED }).spec.account.roleName).toBe('Acme');
  });

  test.each(['AlgorithmError: exit code 1', '', 'access denied'])('“%s” is no refusal', (reason) => {
    expect(read({ ...JOB, FailureReason: reason }).denied).toBeUndefined();
  });

  test('a field of a request that has such a name and no refusal changes nothing', () => {
    expect(read({ ...JOB, Environment: { Message: 'hello' } }).denied).toBeUndefined();
  });
});
