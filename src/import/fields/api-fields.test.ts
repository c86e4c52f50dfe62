import { describe, expect, test } from 'vitest';
import { API_NAMES, LIST_SLOTS, slotsOf, type ApiName } from '../../policy';
import { importText } from '../index';
import { entryCount } from '../slot-entries';
import { API_FIELDS } from './api-fields';
import type { FieldRow } from './field-row';

/** What makes a document one of the API, and says nothing else. */
const NAMES: Readonly<Record<ApiName, Readonly<Record<string, unknown>>>> = {
  CreateNotebookInstance: { NotebookInstanceName: 'n' },
  CreateHyperParameterTuningJob: { HyperParameterTuningJobName: 'n' },
  CreateProcessingJob: { ProcessingJobName: 'n' },
  CreateTrainingJob: { TrainingJobName: 'n' },
  CreateModel: { ModelName: 'n', Containers: [], ExecutionRoleArn: null, PrimaryContainer: null },
};

const VALUES: Readonly<Record<FieldRow['to'], unknown>> = {
  's3.inputs': 's3://acme/in/',
  's3.outputs': 's3://acme/out/',
  's3.checkpoints': 's3://acme/checkpoints/',
  's3.models': 's3://acme/models/m.tar.gz',
  images: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1',
  'kms.inputs': 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666',
  'kms.outputs': 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666',
  'kms.volumes': 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666',
  'notebook.repositories': 'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/churn',
  repository: 'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/churn',
  vpc: 'subnet-1',
  role: 'arn:aws:iam::111122223333:role/Acme',
  'own-arn': 'arn:aws:sagemaker:eu-west-1:111122223333:thing/n',
  offer: { key: 's3://acme/in/' },
  advice: 'true',
};

const ROWS = API_NAMES.flatMap((api) =>
  API_FIELDS[api].map((row) => ({ api, row, path: row.path, to: row.to })),
);

/** A document that holds one field alone. */
function documentOf(api: ApiName, path: string, value: unknown): object {
  const nested = path.split('.').reduceRight<unknown>((inner, segment) => {
    const name = segment.replace('[]', '');
    return { [name]: segment.endsWith('[]') ? [inner] : inner };
  }, value);
  return { ...NAMES[api], ...Object(nested) };
}

describe('every row of every table', () => {
  test.each(ROWS)('$api $path goes to $to', ({ api, row }) => {
    const result = importText(JSON.stringify(documentOf(api, row.path, VALUES[row.to])));
    if (!result.ok) throw new Error(result.problem.message);
    const { spec, notes, apis } = result.value;
    expect(apis).toStrictEqual([api]);
    const slot = LIST_SLOTS.find((candidate) => candidate === row.to);
    if (slot !== undefined) expect(entryCount(spec, slot)).toBe(1);
    if (row.to === 'repository') expect(spec.notebook.repositories).toHaveLength(1);
    if (row.to === 'vpc') expect(spec.vpc).toBe(true);
    if (row.to === 'role') expect(spec.account.roleName).toBe('Acme');
    if (row.to === 'own-arn') expect(spec.account.region).toBe('eu-west-1');
    if (row.to === 'offer') expect(notes.map(({ kind }) => kind)).toContain('offered');
    if (row.to === 'advice') expect(notes.map(({ kind }) => kind)).toContain('advice');
  });

  test.each(ROWS)('$api $path names a list that the API has', ({ api, to }) => {
    const slot = LIST_SLOTS.find((candidate) => candidate === to);
    expect(slot === undefined || slotsOf([api]).includes(slot)).toBe(true);
  });

  test.each(API_NAMES)('%s: no row stands there twice', (api) => {
    const rows = API_FIELDS[api].map(({ path, to }) => `${path} ${to}`);
    expect(rows).toStrictEqual([...new Set(rows)]);
  });
});
