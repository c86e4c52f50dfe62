import { describe, expect, test } from 'vitest';
import {
  API_NAMES,
  APIS,
  SLOTS,
  hasTrait,
  isSlotId,
  slotsBy,
  slotsOf,
  textsOf,
  type ApiName,
  type KindId,
  type SlotId,
} from '../../policy';
import { importText } from '../index';
import { requestFields, type RequestField } from './gather';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666';

/** An address of every kind. A new kind does not compile without. */
const TEXTS: Readonly<Record<KindId, string>> = {
  s3: 's3://acme/data/',
  image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1',
  key: KEY,
  'code-repository': 'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/churn',
  lambda: 'arn:aws:lambda:eu-west-1:111122223333:function:churn',
  topic: 'arn:aws:sns:eu-west-1:111122223333:churn',
  queue: 'https://sqs.eu-west-1.amazonaws.com/111122223333/churn',
  'model-package-group': 'churn',
  alarm: 'churn-errors',
  role: 'arn:aws:iam::111122223333:role/Other',
  'job-prefix': 'churn',
  'job-name': 'churn',
};

const ROLE = 'arn:aws:iam::111122223333:role/Acme';
const OWN_ARN = 'arn:aws:sagemaker:eu-west-1:111122223333:thing/n';

function valueFor(field: RequestField): unknown {
  if (isSlotId(field.to)) return TEXTS[SLOTS[field.to].kind];
  switch (field.to) {
    case 'vpc':
      return 'subnet-1';
    case 'role':
      return ROLE;
    case 'own-arn':
      return OWN_ARN;
    case 'repository':
      return TEXTS['code-repository'];
    case 'offer':
      return { key: 's3://acme/in/' };
    case 'option':
      return field.is ?? { any: 'value' };
    case 'advice':
      return field.when ?? 'any';
  }
}

/** A document that holds one field alone, beside what makes it a request of the operation. */
function documentOf(api: ApiName, field: RequestField): object {
  const [marks = []] = APIS[api].marks;
  const nested = nestedAt(field.path, valueFor(field));
  // Names alone are no request.
  const beside = field.to === 'own-arn' ? [...APIS[api].marks.flat(), 'RoleArn'] : marks;
  const base = Object.fromEntries(beside.map((mark) => [mark, null]));
  // Whose other steps then name roles beside it.
  const role = hasTrait(api, 'runs-steps') ? { RoleArn: ROLE } : {};
  return { ...base, ...role, ...besideName(api, field), ...Object(nested) };
}

function nestedAt(path: string, value: unknown): unknown {
  return path.split('.').reduceRight<unknown>((inner, segment) => {
    const name = segment.replace('[]', '');
    return { [name]: segment.endsWith('[]') ? [inner] : inner };
  }, value);
}

/** A name of a job says something where an output is a whole bucket. */
function besideName(api: ApiName, { to }: RequestField): object {
  if (!isSlotId(to) || SLOTS[to].kind !== 'job-name') return {};
  const isOutput = (slot: string) => isSlotId(slot) && slotsBy({ kind: 's3', use: 'output' }).includes(slot);
  const output = requestFields(APIS[api].fields).find((each) => isOutput(each.to));
  return Object(output === undefined ? {} : nestedAt(output.path, 's3://whole'));
}

function imported(api: ApiName, field: RequestField) {
  const result = importText(JSON.stringify(documentOf(api, field)));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** Each field of the table, with where it goes; an address that is shown with a repository’s list is read as a repository. */
function rowsOf(api: ApiName): { field: RequestField; path: string; to: string }[] {
  return requestFields(APIS[api].fields).map((field) => ({ field, path: field.path, to: field.to }));
}

describe.each(API_NAMES)('a request of %s', (api) => {
  test.each(rowsOf(api))('$path goes to $to', ({ field }) => {
    const { spec, notes, apis } = imported(api, field);
    expect(apis).toStrictEqual([api]);
    const kinds = notes.map(({ kind }) => kind);
    if (isSlotId(field.to)) {
      expect(textsOf(spec, field.to)).toContain(valueFor(field));
      expect(notes).toContainEqual(
        expect.objectContaining({ kind: 'read', slot: field.to, value: valueFor(field) }),
      );
    } else if (field.to === 'repository')
      expect(textsOf(spec, 'notebook.repositories')).toStrictEqual([TEXTS['code-repository']]);
    else if (field.to === 'vpc') expect(spec.vpc).toBe(true);
    else if (field.to === 'role') expect(spec.account.roleName).toBe('Acme');
    else if (field.to === 'own-arn') expect(spec.account.region).toBe('eu-west-1');
    else if (field.to === 'option') {
      expect(spec.options).toStrictEqual({ [field.option]: true });
      expect(notes).toContainEqual(expect.objectContaining({ kind: 'read', slot: 'options' }));
    } else expect(kinds).toContain(field.to === 'offer' ? 'offered' : 'advice');
  });

  test.each(rowsOf(api))('$path names a list that the operation has', ({ to }) => {
    expect(!isSlotId(to) || slotsOf([api]).includes(to)).toBe(true);
  });

  test('reaches each of its lists that a request names', () => {
    const named = new Set(
      APIS[api].fields.flatMap(({ path, to }): SlotId[] => (path !== null && isSlotId(to) ? [to] : [])),
    );
    const reached = new Set(
      rowsOf(api).flatMap(({ field }) =>
        slotsOf([api]).filter((slot) => textsOf(imported(api, field).spec, slot).length > 0),
      ),
    );
    expect([...named].filter((slot) => !reached.has(slot))).toStrictEqual([]);
  });

  test('names no field twice for the same', () => {
    const rows = APIS[api].fields
      .filter(({ path }) => path !== null)
      .map((field) => `${field.path} ${field.to} ${'is' in field ? (field.is ?? '') : ''}`);
    expect(rows).toStrictEqual([...new Set(rows)]);
  });
});

test('an option that asks for a value is not switched on by another, nor by an expression', () => {
  for (const status of ['DISABLED', { Ref: 'Status' }]) {
    const result = importText(
      JSON.stringify({
        DomainName: 'd',
        DefaultUserSettings: {},
        DomainSettings: { TrustedIdentityPropagationSettings: { Status: status } },
      }),
    );
    expect(result.ok && result.value.spec.options).toStrictEqual({});
  }
});

describe('an image with a host of Amazon ECR', () => {
  test.each([
    '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1',
    '111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/churn:1',
  ])('is pulled from there, whatever the access mode: %s', (image) => {
    const result = importText(
      JSON.stringify({
        TrainingJobName: 'x',
        AlgorithmSpecification: {
          TrainingImage: image,
          TrainingImageConfig: { TrainingRepositoryAccessMode: 'Vpc' },
        },
      }),
    );
    expect(result.ok && result.value.spec.entries.images).toStrictEqual([{ text: image }]);
  });
});
