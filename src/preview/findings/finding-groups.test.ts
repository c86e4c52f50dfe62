import { describe, expect, test } from 'vitest';
import type { Finding } from '../../policy';
import { countBySeverity, groupFindings, sayTheSame, saysTheSame } from './finding-groups';

const LEFT_OUT: Finding = { code: 'unreadable-entry', severity: 'error', title: 'Left out', message: '' };
const NOTE: Finding = { code: 'caller', severity: 'info', title: 'Caller', message: '' };

function leftOut(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) => ({ ...LEFT_OUT, field: `images.${index}` }));
}

describe('groupFindings', () => {
  test.each([
    { count: 0, rows: [] },
    { count: 1, rows: [1] },
    { count: 3, rows: [1, 1, 1] },
    { count: 4, rows: [4] },
    { count: 1000, rows: [1000] },
  ])('puts $count of a kind in rows of $rows', ({ count, rows }) => {
    expect(groupFindings(leftOut(count)).map(({ findings }) => findings.length)).toStrictEqual(rows);
  });

  test('keeps the order of kinds, and gives every row a key of its own', () => {
    const groups = groupFindings([...leftOut(2), NOTE, ...leftOut(1)]);
    expect(groups.map(({ severity }) => severity)).toStrictEqual(['error', 'error', 'error', 'info']);
    expect(new Set(groups.map(({ key }) => key)).size).toBeGreaterThanOrEqual(3);
  });
});

test('puts many of one group in one row, whatever their codes', () => {
  const findings = ['a', 'b', 'c', 'd'].map((code): Finding => ({ ...NOTE, code, group: 'guide' }));
  expect(groupFindings(findings)).toHaveLength(1);
  const few = groupFindings(findings.slice(1));
  expect(new Set(few.map(({ key }) => key)).size).toBe(3);
});

test('puts what concerns the whole role after errors and before all else', () => {
  const made: Finding = { code: 'since-made', severity: 'suggestion', title: 'Since', message: '' };
  const warning: Finding = { ...NOTE, severity: 'warning' };
  const groups = groupFindings([LEFT_OUT, warning, NOTE, made]);
  expect(groups.map(({ findings: [{ title }] }) => title)).toStrictEqual([
    'Left out',
    'Since',
    'Caller',
    'Caller',
  ]);
});

describe('countBySeverity', () => {
  test('counts what there is, the gravest first', () => {
    expect(countBySeverity([NOTE, ...leftOut(2)])).toStrictEqual([
      { severity: 'error', count: 2, name: 'error' },
      { severity: 'info', count: 1, name: 'note' },
    ]);
  });
});

describe('saysTheSame', () => {
  const fixed: Finding = { ...NOTE, fix: { label: 'Fix', apply: (spec) => spec } };

  test('looks past what a fix does', () => {
    expect(saysTheSame(fixed, { ...fixed, fix: { label: 'Fix', apply: (spec) => ({ ...spec }) } })).toBe(
      true,
    );
  });

  test.each<Partial<Finding>>([
    { message: 'x' },
    { title: 'x' },
    { field: 'vpc' },
    { severity: 'error' },
    { url: 'x' },
  ])('sees %o', (other) => {
    expect(saysTheSame(fixed, { ...fixed, ...other })).toBe(false);
    expect(saysTheSame(fixed, NOTE)).toBe(false);
  });
});

test.each([
  { some: [NOTE], others: [{ ...NOTE }], same: true },
  { some: [NOTE], others: [], same: false },
  { some: [NOTE], others: [LEFT_OUT], same: false },
  { some: [], others: [NOTE], same: false },
])('compares lists one by one', ({ some, others, same }) => {
  expect(sayTheSame(some, others)).toBe(same);
});
