import { describe, expect, test, vi } from 'vitest';
import { listServices } from './list-services';
import type { PackedService } from './packed-service';
import { serviceLoader, type ServiceGroup } from './service-loader';

const NAMES = {
  'sagemaker-mlflow': 'Amazon SageMaker with MLflow',
  sagemaker: 'Amazon SageMaker',
  a2c: 'A2C',
};

function packed(prefix: string): PackedService {
  return [prefix, prefix, [], [], []];
}

function loaderOfTwo() {
  const first = vi.fn<ServiceGroup[1]>(async () => ({ default: [packed('a2c')] }));
  const second = vi.fn<ServiceGroup[1]>(async () => ({
    default: [packed('sagemaker'), packed('sagemaker-mlflow')],
  }));
  const load = serviceLoader(
    listServices(NAMES),
    [
      ['a2c', first],
      ['sagemaker', second],
    ],
    [['aws:SourceIp', 'IPAddress', '']],
  );
  return { load, first, second };
}

test('lists services by prefix', () => {
  expect(listServices(NAMES).map(({ prefix }) => prefix)).toStrictEqual([
    'a2c',
    'sagemaker',
    'sagemaker-mlflow',
  ]);
});

describe('serviceLoader', () => {
  test.each(['a2c', 'sagemaker', 'sagemaker-mlflow', 'SageMaker-MLflow'])('finds %s', async (prefix) => {
    const facts = await loaderOfTwo().load(prefix);
    expect(facts?.prefix).toBe(prefix.toLowerCase());
    expect([...(facts?.globalKeys.keys() ?? [])]).toStrictEqual(['aws:sourceip']);
  });

  test('loads one file, and gives the same facts again', async () => {
    const { load, first, second } = loaderOfTwo();
    const [one, other] = await Promise.all([load('sagemaker'), load('SAGEMAKER')]);
    expect(one).toBe(other);
    expect(await load('sagemaker')).toBe(one);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalled();
  });

  test.each(['', 'zzz', 'a', 'sagemaker-', '__proto__', 'constructor'])(
    'loads nothing for “%s”',
    async (prefix) => {
      const { load, first, second } = loaderOfTwo();
      expect(await load(prefix)).toBeNull();
      expect(first).not.toHaveBeenCalled();
      expect(second).not.toHaveBeenCalled();
    },
  );

  test('fails as the file does, and tries again', async () => {
    const file = vi
      .fn<ServiceGroup[1]>(async () => ({ default: [packed('a2c')] }))
      .mockRejectedValueOnce(new Error('Failed to fetch'));
    const load = serviceLoader(listServices(NAMES), [['a2c', file]], []);
    await expect(load('a2c')).rejects.toThrow('Failed to fetch');
    expect((await load('a2c'))?.prefix).toBe('a2c');
  });
});
