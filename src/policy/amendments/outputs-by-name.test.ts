import { describe, expect, test } from 'vitest';
import { textsIn } from '../fixtures/texts-in-lists';
import { buildRolePolicies, emptyRoleSpec, isAllowed, type RoleSpec } from '../index';

const SPEC: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  level: 'least-privilege',
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'acme', rolePath: '/' },
  entries: textsIn({
    's3.inputs': ['s3://data/train/'],
    's3.outputs': ['s3://whole', 's3://part/models/'],
    's3.checkpoints': ['s3://saved'],
    'training.names': ['churn-', 'fraud'],
  }),
};

/** Which of some keys may be written, and which uploads to them be aborted. */
function written(spec: RoleSpec, keys: readonly string[]): readonly string[] {
  const { permissions } = buildRolePolicies(spec);
  const may = (action: string, key: string) =>
    isAllowed(permissions, { action, resource: `arn:aws:s3:::${key}` }).allowed;
  return keys.filter((key) => {
    expect(may('s3:AbortMultipartUpload', key)).toBe(may('s3:PutObject', key));
    return may('s3:PutObject', key);
  });
}

const OWN = [
  'whole/churn-2026-11-26-20-00-00-000/output/model.tar.gz',
  'whole/churn-7/debug-output/events',
  'whole/fraud/profiler-output/system',
];
const OTHERS = ['whole/model.tar.gz', 'whole/churn', 'whole/other/output/model.tar.gz'];
const BESIDE = ['part/models/any/output/model.tar.gz', 'saved/checkpoint-1'];

describe('an output that is a whole bucket, with the names of the jobs', () => {
  test('is written below the names only; folders and checkpoints stay as they are', () => {
    expect(written(SPEC, [...OWN, ...OTHERS, ...BESIDE])).toStrictEqual([...OWN, ...BESIDE]);
  });

  test('is written below the name of a tuning job, with which its training jobs’ names begin', () => {
    const tuning: RoleSpec = { ...SPEC, apis: ['CreateHyperParameterTuningJob'] };
    const keys = ['whole/fraud-001-1a2b3c4d/output/model.tar.gz', ...OTHERS];
    expect(written(tuning, keys)).toStrictEqual(keys.slice(0, 1));
  });

  const whole = [...OWN, ...OTHERS];
  test.each<{ name: string; spec: RoleSpec }>([
    { name: 'at the recommended level', spec: { ...SPEC, level: 'recommended' } },
    { name: 'without a name', spec: { ...SPEC, entries: { ...SPEC.entries, 'training.names': [] } } },
    {
      name: 'with a name that cannot be read',
      spec: { ...SPEC, entries: { ...SPEC.entries, 'training.names': [{ text: 'no name!' }] } },
    },
    {
      name: 'where a pipeline names its jobs itself',
      spec: { ...SPEC, apis: [...SPEC.apis, 'CreatePipeline'] },
    },
    {
      name: 'where a processing job writes there too',
      spec: { ...SPEC, apis: [...SPEC.apis, 'CreateProcessingJob'] },
    },
    { name: 'in a role of the first revision', spec: { ...SPEC, revision: 1 } },
  ])('is written as a whole $name', ({ spec }) => {
    expect(written(spec, whole)).toStrictEqual(whole);
  });
});
