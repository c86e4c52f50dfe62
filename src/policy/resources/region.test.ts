import { describe, expect, test } from 'vitest';
import {
  PARTITIONS,
  REGIONS,
  dnsSuffix,
  isPartition,
  isRegionName,
  parseRegion,
  partitionOfRegion,
} from './region';

describe('parseRegion', () => {
  test.each(REGIONS)('takes $name', (region) => {
    expect(parseRegion(region.name)).toStrictEqual({ ok: true, value: region });
  });

  test.each([
    { text: ' eu-west-1 ', name: 'eu-west-1', partition: 'aws' },
    { text: '"eu-west-1",', name: 'eu-west-1', partition: 'aws' },
    { text: 'ap-southeast-19', name: 'ap-southeast-19', partition: 'aws' },
    { text: 'cn-south-7', name: 'cn-south-7', partition: 'aws-cn' },
    { text: 'us-isob-north-1', name: 'us-isob-north-1', partition: 'aws-iso-b' },
    { text: 'eusc-fr-west-1', name: 'eusc-fr-west-1', partition: 'aws-eusc' },
  ])('takes “$text” as $name of $partition', ({ text, name, partition }) => {
    expect(parseRegion(text)).toStrictEqual({ ok: true, value: { name, partition } });
  });

  test.each([
    { text: '', code: 'empty', says: 'eu-west-1' },
    { text: 'EU-WEST-1', code: 'bad-region', says: 'Write it eu-west-1' },
    { text: 'eu_west 1', code: 'bad-region', says: 'Write it eu-west-1' },
    { text: 'us-east-1a', code: 'bad-region', says: 'its region is us-east-1' },
    { text: 'Ireland', code: 'bad-region', says: 'like eu-west-1' },
    { text: '*', code: 'bad-region', says: 'like eu-west-1' },
    { text: 'constructor', code: 'bad-region', says: 'like eu-west-1' },
    { text: 'eu-\u200Bwest-1', code: 'invisible-character', says: 'U+200B' },
  ])('refuses “$text”: $says', ({ text, code, says }) => {
    const result = parseRegion(text);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(result.ok ? '' : result.problem.message).toContain(says);
  });
});

describe('REGIONS', () => {
  test('names each region once, and one at least of each partition', () => {
    const names = REGIONS.map(({ name }) => name);
    expect(names).toStrictEqual([...new Set(names)]);
    expect(new Set(REGIONS.map(({ partition }) => partition))).toStrictEqual(new Set(PARTITIONS));
  });

  test.each(REGIONS)('$name is well formed and lies in $partition', ({ name, partition }) => {
    expect(isRegionName(name)).toBe(true);
    expect(partitionOfRegion(name)).toBe(partition);
  });
});

describe('partitions', () => {
  test.each([
    { partition: 'aws', suffix: 'amazonaws.com' },
    { partition: 'aws-cn', suffix: 'amazonaws.com.cn' },
    { partition: 'aws-us-gov', suffix: 'amazonaws.com' },
    { partition: 'aws-iso', suffix: 'c2s.ic.gov' },
  ] as const)('hosts of $partition end in $suffix', ({ partition, suffix }) => {
    expect(dnsSuffix(partition)).toBe(suffix);
  });

  test.each(PARTITIONS)('%s is one', (partition) => {
    expect(isPartition(partition)).toBe(true);
  });

  test.each(['', 'AWS', 'aws-', 'constructor', '__proto__'])('“%s” is none', (text) => {
    expect(isPartition(text)).toBe(false);
  });
});
