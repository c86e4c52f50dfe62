import { describe, expect, test } from 'vitest';
import { Dice } from './fixtures/dice';
import { hostileJson, hostileSpec } from './fixtures/hostile-specs';
import {
  alsoNeeded,
  buildRolePolicies,
  changesSince,
  countedSize,
  explain,
  parseRoleSpec,
  type PolicyDocument,
  type RoleSpec,
} from './index';

const LIMIT = 6_144;

/** What is wrong with the policies of a spec; null where nothing is. */
function complaint(spec: RoleSpec, isThorough: boolean): string | null {
  const policies = buildRolePolicies(spec);
  const { permissions, trust, size, unknowns } = policies;
  if (!/^[\u0020-\u00FF]*$/.test(JSON.stringify([trust, permissions]))) return 'holds what IAM refuses';
  for (const [index, document] of permissions.entries()) {
    const used = countedSize(document);
    if (used > LIMIT) return `is too large: ${used}`;
    if (used !== size.permissions[index]?.used) return 'is measured wrongly';
    const told = complaintAboutStatements(document, spec.level === 'guide');
    if (told !== null) return told;
  }
  for (const { shown } of unknowns) if (!JSON.stringify(permissions).includes(shown)) return `lacks ${shown}`;
  if (!isThorough) return null;
  if (explain(policies).some(({ reasons }) => reasons.length === 0)) return 'grants without a reason';
  const needed = JSON.stringify(alsoNeeded(policies).policies.map(({ document }) => document));
  if (!/^[\u0020-\u00FF]*$/.test(needed)) return 'asks others for what IAM refuses';
  changesSince(spec);
  return null;
}

function complaintAboutStatements({ Statement }: PolicyDocument, isGuide: boolean): string | null {
  const sids = new Set<string>();
  const partitions = new Set<string>();
  for (const { Sid, Action, Resource = [] } of Statement) {
    if (isGuide !== (Sid === undefined)) return 'has a Sid, or none';
    if (Sid !== undefined && (sids.has(Sid) || !/^[A-Za-z0-9]+$/.test(Sid)))
      return `has the Sid ${Sid} twice, or badly`;
    if (Sid !== undefined) sids.add(Sid);
    if (Action.length === 0 || Resource.length === 0) return 'has an empty list';
    for (const resource of Resource) {
      const [, partition = '*'] = resource.split(':');
      if (partition !== '*') partitions.add(partition);
    }
  }
  return partitions.size > 1 ? `mixes ${[...partitions].join()}` : null;
}

describe('100,000 hostile specs', () => {
  test('30,000 of the right shape: nothing throws, and IAM takes all that is built', () => {
    const dice = new Dice(1);
    const wrong: unknown[] = [];
    for (let tried = 0; tried < 30_000; tried += 1) {
      const spec = hostileSpec(dice);
      const told = complaint(spec, tried % 10 === 0);
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
      const told = complaint(read.value, tried % 10 === 0);
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
