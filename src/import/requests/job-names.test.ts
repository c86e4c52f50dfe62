import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, textsOf, type RoleSpec } from '../../policy';
import { importText, mergeSpecs } from '../index';
import { withoutTimeStamp } from './job-names';

describe('the time stamp at the end of a name is cut, and the dash before it stays', () => {
  test.each([
    ['churn-2026-11-26-20-00-00-000', 'churn-'],
    ['churn-2026-11-26-20-00-00', 'churn-'],
    ['churn-2026-11-26', 'churn-'],
    ['churn-20261126200000', 'churn-'],
    ['churn-20261126-200000', 'churn-'],
    ['churn-20261126', 'churn-'],
    ['churn-261126-2000', 'churn-'],
    ['churn-261126-2000-007-1a2b3c4d', 'churn-'],
    ['churn-1795723200', 'churn-'],
    ['churn-1795723200123', 'churn-'],
    ['xgboost-1-7-2026-11-26-20-00-00-000', 'xgboost-1-7-'],
    ['churn', 'churn'],
    ['churn-2026', 'churn-2026'],
    ['churn-v2-1', 'churn-v2-1'],
    ['churn-001-1a2b3c4d', 'churn-001-1a2b3c4d'],
    ['20261126', '20261126'],
  ])('%s: %s', (name, beginning) => {
    expect(withoutTimeStamp(name)).toBe(beginning);
  });
});

function namesIn(...requests: readonly object[]): readonly string[] {
  const result = importText(JSON.stringify(requests));
  return result.ok ? textsOf(result.value.spec, 'training.names') : [result.problem.message];
}

function training(TrainingJobName: unknown, S3OutputPath = 's3://acme'): object {
  return { TrainingJobName, OutputDataConfig: { S3OutputPath } };
}

describe('names of jobs are taken', () => {
  test('where an output is a whole bucket', () => {
    expect(namesIn(training('churn'))).toStrictEqual(['churn']);
    expect(namesIn(training('churn', 's3://acme/'))).toStrictEqual(['churn']);
    expect(namesIn(training('churn', 's3://acme/models/'))).toStrictEqual([]);
  });

  test('of tuning jobs too', () => {
    const tuning = {
      HyperParameterTuningJobName: 'xgb-261126-2000',
      TrainingJobDefinition: { OutputDataConfig: { S3OutputPath: 's3://acme' } },
    };
    expect(namesIn(tuning)).toStrictEqual(['xgb-']);
  });

  test('as far as they are known', () => {
    expect(namesIn(training({ 'Fn::Sub': 'churn-${Stage}' }))).toStrictEqual(['churn-']);
    expect(namesIn(training({ Ref: 'Name' }))).toStrictEqual([]);
  });

  test('of all jobs of a paste, or of none', () => {
    expect(namesIn(training('churn'), training('fraud-2026-11-26'), training('churn'))).toStrictEqual([
      'churn',
      'fraud-',
    ]);
    expect(namesIn(training('churn'), training({ Ref: 'Name' }))).toStrictEqual([]);
  });
});

describe('names of jobs are left out of what is put together', () => {
  const spec = (value: object): RoleSpec => {
    const result = importText(JSON.stringify(value));
    return result.ok ? result.value.spec : emptyRoleSpec();
  };
  const named = spec(training('churn'));
  const names = (...sides: readonly [RoleSpec, RoleSpec]) => textsOf(mergeSpecs(...sides), 'training.names');

  test('where a job without a name writes to a whole bucket too', () => {
    const unnamed = spec(training({ Ref: 'Name' }));
    expect(names(named, unnamed)).toStrictEqual([]);
    expect(names(unnamed, named)).toStrictEqual([]);
  });

  test('and nowhere else', () => {
    expect(names(named, spec(training({ Ref: 'Name' }, 's3://acme/models/')))).toStrictEqual(['churn']);
    expect(names(named, spec(training('fraud')))).toStrictEqual(['churn', 'fraud']);
    expect(names(emptyRoleSpec(), named)).toStrictEqual(['churn']);
  });
});
