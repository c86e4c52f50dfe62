import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  API_NAMES,
  apiNamed,
  buildRolePolicies,
  isAllowed,
  textsOf,
  SLOT_IDS,
  type RoleSpec,
} from '../policy';
import { importFiles, type Imported } from './index';

/** Small inputs in the shapes of public code, kept beside the repository and not in it. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/cases');

const probe = z.object({
  action: z.string(),
  resource: z.string(),
  why: z.string(),
  context: z.optional(z.record(z.string(), z.string())),
});
const expectation = z.object({
  kind: z.literal('import'),
  input: z.string(),
  region: z.string(),
  account: z.string(),
  role: z.string(),
  roleOptional: z.optional(z.boolean()),
  apis: z.array(z.string()),
  apisBeyond: z.array(z.string()),
  allow: z.array(probe),
  allowOrTell: z.array(probe),
  deny: z.array(probe),
  open: z.array(z.string()),
  lostNever: z.array(z.string()),
  mustMention: z.array(z.string()),
  advice: z.enum(['enough', 'half', 'none']),
});
type Expectation = z.infer<typeof expectation>;
type Probe = z.infer<typeof probe>;

const CASES: readonly Expectation[] = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.expect.json'))
      .flatMap((name) => {
        const read = expectation.safeParse(JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')));
        return read.success ? [read.data] : [];
      })
  : [];

/** What a person is told: everything on the screen, whether something was understood or not. */
interface Outcome {
  readonly imported: Imported | null;
  readonly spec: RoleSpec | null;
  readonly told: string;
}

function outcomeOf({ input, region, account }: Expectation): Outcome {
  const result = importFiles([{ name: input, text: readFileSync(resolve(FOLDER, input), 'utf8') }]);
  if (!result.ok) return { imported: null, spec: null, told: result.problem.message };
  const { spec, notes, parts = [] } = result.value;
  const filled: RoleSpec = {
    ...spec,
    level: 'least-privilege',
    account: {
      ...spec.account,
      region: spec.account.region || region,
      accountId: spec.account.accountId || account,
    },
  };
  const told = [
    ...SLOT_IDS.flatMap((slot) => textsOf(spec, slot)),
    ...notes.flatMap(({ path, value, message }) => [path, value, message]),
    ...parts.map(({ message }) => message),
  ].join('\n');
  return { imported: result.value, spec: filled, told };
}

function allows(spec: RoleSpec, { action, resource, context = {} }: Probe): boolean {
  const { permissions } = buildRolePolicies(spec);
  return isAllowed(permissions, { action, resource, context }).allowed;
}

/** Whoever lists names the prefix that it lists; the probes leave out which: it is that of what is read there. */
function allowsListing(spec: RoleSpec, asked: Probe, { allow }: Expectation): boolean {
  if (allows(spec, asked)) return true;
  if (asked.action !== 's3:ListBucket' || asked.context !== undefined) return false;
  return allow
    .filter(({ action, resource }) => action === 's3:GetObject' && resource.startsWith(`${asked.resource}/`))
    .map(({ resource }) => resource.slice(asked.resource.length + 1))
    .flatMap((key) => [key, key.replace(/[^/]*$/, '')])
    .some((prefix) => allows(spec, { ...asked, context: { 's3:prefix': prefix } }));
}

/** With every offer taken. */
function withOffers({ notes }: Imported, spec: RoleSpec): RoleSpec {
  return notes.reduce((sum, { add }) => (add === undefined ? sum : add(sum)), spec);
}

/** Where saying what to do is enough, nothing has to be read. */
const read = CASES.filter(({ advice }) => advice !== 'enough');

describe.skipIf(CASES.length === 0)('small inputs from practice', () => {
  test.each(read)('$input: the operations that it asks for, and no other', (expected) => {
    const chosen = new Set([...expected.apis, ...expected.apisBeyond].map((name) => apiNamed(name)));
    const { imported } = outcomeOf(expected);
    const apis = imported?.apis ?? [];
    expect(apis.filter((api) => !chosen.has(api))).toStrictEqual([]);
    expect(API_NAMES.filter((api) => expected.apis.includes(api) && !apis.includes(api))).toStrictEqual([]);
  });

  test.each(read)('$input: all that it needs is allowed', (expected) => {
    const { spec } = outcomeOf(expected);
    const missing = expected.allow.filter((each) => spec === null || !allowsListing(spec, each, expected));
    expect(missing).toStrictEqual([]);
  });

  test.each(read)('$input: what it may need is allowed, offered or told', (expected) => {
    const { imported, spec, told } = outcomeOf(expected);
    const silent = expected.allowOrTell.filter((each) => {
      if (imported === null || spec === null) return true;
      const name = each.resource.split(':').at(-1)?.split('/')[0] ?? '';
      return !allows(withOffers(imported, spec), each) && !told.includes(name);
    });
    expect(silent).toStrictEqual([]);
  });

  test.each(CASES)('$input: nothing else is allowed, not even with every offer taken', (expected) => {
    const { imported, spec } = outcomeOf(expected);
    if (imported === null || spec === null) return;
    const offered = withOffers(imported, spec);
    expect(expected.deny.filter((each) => allows(spec, each) || allows(offered, each))).toStrictEqual([]);
  });

  test.each(read)('$input: the role, or that it is open', (expected) => {
    const { imported } = outcomeOf(expected);
    const { accountId = '', rolePath = '', roleName = '' } = imported?.spec.account ?? {};
    const role = roleName === '' ? '' : `arn:aws:iam::${accountId}:role${rolePath}${roleName}`;
    const isRight = role === expected.role || (expected.roleOptional === true && role === '');
    expect(isRight ? expected.role : role).toBe(expected.role);
  });

  test.each(CASES)('$input: what is open and what to do is told', (expected) => {
    const { told } = outcomeOf(expected);
    const wanted = [...(expected.advice === 'enough' ? [] : expected.open), ...expected.mustMention];
    expect(wanted.filter((each) => !new RegExp(each, 'is').test(told))).toStrictEqual([]);
  });

  test.each(CASES)('$input: no address is lost', (expected) => {
    const { told, imported } = outcomeOf(expected);
    const { accountId = '', rolePath = '', roleName = '' } = imported?.spec.account ?? {};
    const all = `${told}\narn:aws:iam::${accountId}:role${rolePath}${roleName}`;
    expect(expected.lostNever.filter((each) => !all.includes(each))).toStrictEqual([]);
  });
});
