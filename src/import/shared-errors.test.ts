import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { importText } from './index';

/** Real messages with what is right, kept beside the repository and not in it. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/cases');

const expectation = z.object({
  kind: z.literal('denied'),
  input: z.string(),
  who: z.string(),
  whoAlso: z.array(z.string()),
  actions: z.array(z.string()),
  resource: z.string(),
  role: z.string(),
  roleCanFix: z.union([z.boolean(), z.literal('maybe')]),
  fixableHere: z.boolean(),
  slots: z.array(z.string()),
  mustMention: z.array(z.string()),
  mustNot: z.array(z.string()),
  alsoNeeded: z.optional(z.array(z.string())),
  statementResource: z.optional(z.string()),
});

const CASES = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => /^error-.*\.expect\.json$/.test(name))
      .map((name) => {
        const right = expectation.parse(JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')));
        return { ...right, text: readFileSync(resolve(FOLDER, right.input), 'utf8') };
      })
  : [];

function answerTo(text: string) {
  const result = importText(text);
  if (!result.ok) throw new Error(result.problem.message);
  const { denied, notes, spec } = result.value;
  if (denied === undefined) throw new Error('not read as a refusal');
  const words = `${JSON.stringify({ notes, denied })}\n${notes.map(({ value, message }) => `${value} ${message}`).join('\n')}`;
  return { denied, notes, spec, words };
}

function roleArn({ account }: ReturnType<typeof answerTo>['spec']): string {
  const { accountId, rolePath, roleName } = account;
  return roleName === '' ? '' : `arn:aws:iam::${accountId}:role${rolePath || '/'}${roleName}`;
}

describe.skipIf(CASES.length === 0)('real messages', () => {
  test.each(CASES)('$input: who was refused what', (right) => {
    const { denied, spec } = answerTo(right.text);
    expect([right.who, ...right.whoAlso]).toContain(denied.who);
    expect(denied.actions).toStrictEqual(right.actions);
    expect(denied.resource).toBe(right.resource);
    expect(roleArn(spec)).toBe(right.role);
    const faults = { true: ['yes', 'maybe'], maybe: ['yes', 'maybe'], false: ['no'] } as const;
    expect(faults[`${right.roleCanFix}`]).toContain(denied.rolesFault);
  });

  test.each(CASES)('$input: what is said, and what is not', (right) => {
    const { words } = answerTo(right.text);
    const says = (pattern: string) => new RegExp(pattern, 'is').test(words);
    expect(right.mustMention.filter((pattern) => !says(pattern))).toStrictEqual([]);
    expect(right.mustNot.filter(says)).toStrictEqual([]);
    expect((right.alsoNeeded ?? []).filter((action) => !words.includes(action))).toStrictEqual([]);
  });

  test.each(CASES)('$input: the statement, and the list that stands for it', (right) => {
    const { denied, notes } = answerTo(right.text);
    const [resource] = denied.statement?.Resource ?? [];
    if (right.statementResource !== undefined) expect(resource).toBe(right.statementResource);
    // What the request beside it says has a path.
    const slots = notes.filter(({ path }) => path === '').flatMap(({ slot }) => slot ?? []);
    const listed = slots.filter((slot) => slot !== 'otherAccess');
    expect(listed.some((slot) => right.slots.includes(slot))).toBe(right.fixableHere);
    if (!right.fixableHere) expect(listed).toStrictEqual([]);
  });
});
