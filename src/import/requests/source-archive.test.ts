import { describe, expect, test } from 'vitest';
import { buildRolePolicies, entriesOf, isAllowed, type SlotId } from '../../policy';
import { importText } from '../index';

const ARCHIVE = 's3://acme/code/sourcedir.tar.gz';

/** Requests with a source archive at the place where each operation has it. */
const REQUESTS: readonly {
  readonly name: string;
  readonly slot: SlotId;
  readonly request: (archive: unknown) => unknown;
}[] = [
  {
    name: 'a training job',
    slot: 's3.inputs',
    request: (archive) => ({
      TrainingJobName: 'x',
      HyperParameters: { sagemaker_submit_directory: archive },
    }),
  },
  {
    name: 'a tuning job',
    slot: 's3.inputs',
    request: (archive) => ({
      HyperParameterTuningJobName: 'x',
      TrainingJobDefinition: { StaticHyperParameters: { sagemaker_submit_directory: archive } },
    }),
  },
  {
    name: 'one of several definitions of a tuning job',
    slot: 's3.inputs',
    request: (archive) => ({
      HyperParameterTuningJobName: 'x',
      TrainingJobDefinitions: [{ StaticHyperParameters: { sagemaker_submit_directory: archive } }],
    }),
  },
  {
    name: 'a model',
    slot: 's3.models',
    request: (archive) => ({
      ModelName: 'x',
      PrimaryContainer: { Environment: { SAGEMAKER_SUBMIT_DIRECTORY: archive } },
    }),
  },
  {
    name: 'one of several containers of a model',
    slot: 's3.models',
    request: (archive) => ({
      ModelName: 'x',
      Containers: [{ Environment: { SAGEMAKER_SUBMIT_DIRECTORY: archive } }],
    }),
  },
];

function imported(value: unknown) {
  const result = importText(JSON.stringify(value));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

describe.each(REQUESTS)('the source archive of $name', ({ slot, request }) => {
  test.each([ARCHIVE, `"${ARCHIVE}"`, ` "${ARCHIVE}" `])('%s is an object that the role reads', (archive) => {
    const { spec, notes } = imported(request(archive));
    expect(entriesOf(spec, slot)).toStrictEqual([{ text: ARCHIVE, kind: 'object' }]);
    expect(notes.filter(({ kind }) => kind === 'offered')).toStrictEqual([]);
    const { permissions } = buildRolePolicies(spec);
    const read = { action: 's3:GetObject', resource: 'arn:aws:s3:::acme/code/sourcedir.tar.gz' };
    expect(isAllowed(permissions, read).allowed).toBe(true);
  });

  test.each([
    '/opt/ml/model/code',
    'file:///opt/ml/code',
    '"/opt/ml/code"',
    '',
    null,
    3,
    ['s3://acme/x'],
    { Ref: 'Code' },
  ])('%j is none', (archive) => {
    const { spec } = imported(request(archive));
    expect(entriesOf(spec, slot).filter(({ text }) => text !== 's3://acme/x')).toStrictEqual([]);
  });

  test('with a part that is not known yet keeps what is known', () => {
    const { spec } = imported(request({ 'Fn::Sub': '"s3://${CodeBucket}/source.tar.gz"' }));
    expect(entriesOf(spec, slot)).toMatchObject([{ text: 's3://<code bucket>/source.tar.gz' }]);
  });
});

test('hyperparameters that are not written out say nothing of an archive', () => {
  const { spec, notes } = imported({ TrainingJobName: 'x', HyperParameters: { Ref: 'All' } });
  expect(entriesOf(spec, 's3.inputs')).toStrictEqual([]);
  expect(notes).toStrictEqual([]);
});
