import { describe, expect, test } from 'vitest';
import { Dice } from './fixtures/dice';
import { hostileJson, hostileSpec } from './fixtures/hostile-specs';
import { policyComplaint } from './fixtures/policy-complaint';
import { parseRoleSpec } from './index';

describe('100,000 hostile specs', () => {
  test('30,000 of the right shape: nothing throws, and IAM takes all that is built', () => {
    const dice = new Dice(1);
    const wrong: unknown[] = [];
    for (let tried = 0; tried < 30_000; tried += 1) {
      const spec = hostileSpec(dice);
      const told = policyComplaint(spec, tried % 10 === 0);
      if (told !== null) wrong.push({ told, spec });
    }
    expect(wrong).toStrictEqual([]);
  });

  test('70,000 of any shape: what is read is built, and reads the same again', () => {
    const dice = new Dice(2);
    let taken = 0;
    for (let tried = 0; tried < 70_000; tried += 1) {
      const json = hostileJson(dice);
      const read = parseRoleSpec(json);
      if (!read.ok) continue;
      taken += 1;
      const told = policyComplaint(read.value, tried % 10 === 0);
      if (told !== null) expect({ told, json }).toStrictEqual({ told: null, json });
      if (tried % 10 === 0) expect(parseRoleSpec(read.value)).toStrictEqual(read);
    }
    // Neither all nor none: both ways are tried.
    expect(taken).toBeGreaterThan(7_000);
    expect(taken).toBeLessThan(63_000);
  });

  test('no prototype was touched', () => {
    expect(Object.keys(Object.prototype)).toStrictEqual([]);
    const fresh: Record<string, unknown> = {};
    for (const name of ['apis', 'text', 'vpc', 'x', 's3.inputs']) expect(fresh[name]).toBeUndefined();
  });
});
