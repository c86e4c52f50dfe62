import { describe, expect, test } from 'vitest';
import { emptyRoleSpec } from '../policy';
import { importText, mergeSpecs } from './index';

const TRAINING = `boto3.client('sagemaker').create_training_job(TrainingJobName='x')`;
const MODEL = `sm.create_model(ModelName='m', ExecutionRoleArn=role)`;

function imported(text: string) {
  const result = importText(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

describe('a script beside a request', () => {
  test.each([
    'from sagemaker.train import ModelTrainer',
    'from sagemaker.train.model_trainer import ModelTrainer',
    'from sagemaker.core.resources import TrainingJob',
    'from sagemaker.serve.model_builder import ModelBuilder',
    'import sagemaker.mlops.workflow.pipeline',
  ])('that has “%s” passes the check of the SDK, and says so', (line) => {
    const { spec, notes } = imported(`${line}\n${TRAINING}`);
    expect(spec.amendments).toStrictEqual({ 'sdk-role-check': true });
    const told = notes.filter(({ slot }) => slot === 'amendments');
    expect(told).toMatchObject([{ kind: 'read', message: expect.stringContaining('is switched on') }]);
    expect(line).toContain(told[0]?.value);
    expect(mergeSpecs(emptyRoleSpec(), spec).amendments).toStrictEqual(spec.amendments);
  });

  test.each([
    { name: 'of version 2', line: 'from sagemaker.estimator import Estimator' },
    {
      name: 'of version 2, with its own ModelTrainer',
      line: 'from sagemaker.modules.train import ModelTrainer',
    },
    {
      name: 'of version 2, with its own ModelBuilder',
      line: 'from sagemaker.serve.builder.model_builder import ModelBuilder',
    },
    { name: 'of another package', line: 'import sagemaker_training, sagemaker.trainer' },
    { name: 'that only mentions it', line: '# from sagemaker.train import ModelTrainer' },
  ])('$name is left alone', ({ line }) => {
    const { spec, notes } = imported(`${line}\n${TRAINING}`);
    expect(spec.amendments).toStrictEqual({});
    expect(notes.map(({ slot }) => slot)).not.toContain('amendments');
  });

  test('is left alone where the check concerns nothing that was read', () => {
    expect(imported(`from sagemaker.serve import ModelBuilder\n${MODEL}`).spec.amendments).toStrictEqual({});
  });
});
