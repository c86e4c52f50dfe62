import { expect, test } from 'vitest';
import type { PolicyComparison } from '../../import';
import { lackWords, remedyWords, unjudgedWords } from './verdict-words';

const NOTHING: PolicyComparison = { lacks: [], granted: [], unjudged: [], statements: [] };
const NEED = { action: 's3:GetObject', resource: '*', purpose: 'read' };
const AT = { policy: 1, statement: 0 };

test.each([
  { because: 'not-allowed', statement: null, says: 'No statement allows it.' },
  { because: 'denied', statement: AT, says: 'Statement 1 of policy 2 denies it.' },
  {
    because: 'condition',
    statement: AT,
    says: 'Statement 1 of policy 2 allows it under a condition that may not hold.',
  },
] as const)('a lack is explained: $because', ({ says, ...lack }) => {
  expect(lackWords(lack, false)).toBe(says);
});

test('what is open names the statement and the expression', () => {
  expect(unjudgedWords({ statement: { policy: 0, statement: 2 }, expressions: ['var.bucket'] }, true)).toBe(
    'Statement 3 decides it, by var.bucket.',
  );
});

test('a policy that fits is kept', () => {
  expect(remedyWords(NOTHING)).toContain('Keep it');
});

test('a policy that does not fit is replaced, and what that changes is counted', () => {
  const excess = [{ action: 's3:*', resource: '*', how: 'wider' }] as const;
  const words = remedyWords({
    lacks: [
      { ...NEED, because: 'not-allowed', statement: null },
      { ...NEED, because: 'denied', statement: AT },
    ],
    granted: [],
    unjudged: [{ ...NEED, statement: AT, expressions: ['x'] }],
    statements: [{ ...AT, sid: '', verdict: 'partly', excess, expressions: [] }],
  });
  expect(words).toContain(
    'That adds 2 permissions that it lacks, removes 1 permission that the job does not need, and writes out 1 permission left open here.',
  );
});
