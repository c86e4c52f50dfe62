import { describe, expect, test } from 'vitest';
import { KEY_RULES } from '../fixtures/iam-rules/keys';
import { OPERATOR_RULES } from '../fixtures/iam-rules/operators';
import { STATEMENT_RULES } from '../fixtures/iam-rules/statements';
import { conditionsHold } from './conditions';
import { isAllowed } from './is-allowed';
import { resolver } from './policy-variables';
import { readContext } from './request-context';

const CONDITION_RULES = [...OPERATOR_RULES, ...KEY_RULES];

/** What variables of the cases stand for. */
const KNOWN = {
  'aws:username': 'david',
  'custom:ten': '10',
  'custom:day': '2020-01-01',
  'custom:true': 'true',
  'custom:binary': 'QQ==',
  'custom:address': '203.0.113.7',
};

describe.each(CONDITION_RULES)('$rule ($page)', ({ cases }) => {
  test.each(cases)('%s %j on %j: %s', (operator, wanted, given, holds) => {
    const context = readContext({ ...KNOWN, ...(given === null ? {} : { k: given }) });
    expect(conditionsHold({ [operator]: { k: wanted } }, context, resolver('2012-10-17', context))).toBe(
      holds,
    );
  });
});

describe.each(STATEMENT_RULES)('$rule ($page)', ({ cases }) => {
  test.each(cases)('%j: %s on %s with %j is %s', (Statement, action, resource, context, decision) => {
    const policy = { Version: '2012-10-17', Statement };
    expect(isAllowed([policy], { action, resource, context }).decision).toBe(decision);
  });
});

test('there are as many cases as were asked for, and none is there twice', () => {
  const all = [...CONDITION_RULES, ...STATEMENT_RULES].flatMap(({ cases }) =>
    cases.map((each) => JSON.stringify(each)),
  );
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all).size).toBe(all.length);
});
