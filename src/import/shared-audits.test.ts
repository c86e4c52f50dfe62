import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { RoleSpec } from '../policy';
import { comparePolicy, importText } from './index';

/** Real policies and what is right to say of them, kept beside the repository and not in it. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/cases');

const need = z.object({ action: z.string(), resource: z.string() });
const audit = z.object({
  kind: z.literal('audit'),
  input: z.string(),
  job: z.string(),
  region: z.string(),
  account: z.string(),
  lacks: z.array(need),
  granted: z.array(need),
  cannotJudge: z.array(need),
  notTheRoles: z.boolean(),
  mustMention: z.array(z.string()),
});
type Audit = z.infer<typeof audit>;
type Need = z.infer<typeof need>;

const AUDITS = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.expect.json'))
      .map((name): unknown => JSON.parse(read(name)))
      .flatMap((expected) => {
        const parsed = audit.safeParse(expected);
        return parsed.success ? [parsed.data] : [];
      })
  : [];

function read(name: string): string {
  return readFileSync(resolve(FOLDER, name), 'utf8');
}

function jobOf({ job, region, account }: Audit): RoleSpec {
  const result = importText(read(job));
  if (!result.ok) throw new Error(result.problem.message);
  const { spec } = result.value;
  return {
    ...spec,
    account: {
      ...spec.account,
      region: spec.account.region || region,
      accountId: spec.account.accountId || account,
    },
  };
}

function isAmong(wanted: Need, all: readonly Need[]): boolean {
  return all.some(({ action, resource }) => action === wanted.action && resource === wanted.resource);
}

describe.skipIf(AUDITS.length === 0)('real policies', () => {
  test.each(AUDITS)('$input', (expected) => {
    const result = importText(read(expected.input));
    const { policies = [], notes } = result.ok ? result.value : { notes: [] };
    const { lacks, granted, unjudged } = comparePolicy(policies, jobOf(expected));
    const answer = JSON.stringify([notes, result.ok ? '' : result.problem.message]);
    if (expected.notTheRoles) {
      expect(policies).toStrictEqual([]);
      expect(answer).toMatch(/policy/i);
      return;
    }
    expect(expected.lacks.filter((each) => !isAmong(each, lacks))).toStrictEqual([]);
    expect(expected.granted.filter((each) => isAmong(each, lacks))).toStrictEqual([]);
    expect(expected.cannotJudge.filter((each) => !isAmong(each, unjudged))).toStrictEqual([]);
    expect(granted.filter((each) => isAmong(each, [...lacks, ...unjudged]))).toStrictEqual([]);
    for (const pattern of expected.mustMention) expect(answer).toMatch(new RegExp(pattern, 'is'));
  });
});
