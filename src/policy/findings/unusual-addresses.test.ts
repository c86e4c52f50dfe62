import { expect, test } from 'vitest';
import { buildRolePolicies } from '../build-role-policies';
import { ORDINARY, UNUSUAL_CASES } from '../fixtures/unusual-cases';
import type { RoleSpec } from '../role-spec';

const CODES = ['other-account', 'whole-bucket', 'wildcard-address', 'writes-input'];

const told = (spec: RoleSpec) =>
  buildRolePolicies(spec)
    .findings.filter(({ code }) => CODES.includes(code))
    .map(({ code, severity, field }) => ({ code, severity, field }));

const inCase = (name: string): RoleSpec => {
  const found = UNUSUAL_CASES.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no case “${name}”`);
  return found.spec;
};

test.each([
  { name: 'an image of another account', code: 'other-account', severity: 'suggestion', field: 'images.0' },
  { name: 'a key of another account', code: 'other-account', severity: 'suggestion', field: 'kms.outputs.0' },
  { name: 'a whole bucket as an input', code: 'whole-bucket', severity: 'suggestion', field: 's3.inputs.0' },
  {
    name: 'a wildcard inside an address',
    code: 'wildcard-address',
    severity: 'suggestion',
    field: 's3.inputs.0',
  },
  {
    name: 'an output that covers an input',
    code: 'writes-input',
    severity: 'warning',
    field: 's3.outputs.0',
  },
])('$name is one finding', ({ name, ...finding }) => {
  expect(told(inCase(name))).toStrictEqual([finding]);
});

test.each([
  { when: 'the role is ordinary', spec: ORDINARY },
  {
    when: 'the role’s own account is not known',
    spec: inCase('accounts where the role’s own is not given'),
  },
  { when: 'the user marked the bucket', spec: inCase('a bucket that is marked as another account’s') },
  { when: 'another finding says it of the guide’s broad policy', spec: inCase('the guide’s broad policy') },
  { when: 'another finding says it of a statement', spec: inCase('a statement on everything') },
  {
    when: 'one operation goes on with what another wrote',
    spec: {
      ...inCase('an output that covers an input'),
      apis: ['CreateProcessingJob', 'CreateTrainingJob'] satisfies RoleSpec['apis'],
    },
  },
])('nothing is said when $when', ({ spec }) => {
  expect(told(spec)).toStrictEqual([]);
});

test.each([
  { output: 's3://acme-ml-data/train/', meets: true },
  { output: 's3://acme-ml-data/train/out/', meets: true },
  { output: 's3://acme-ml-data/', meets: true },
  { output: 's3://acme-ml-data/training/', meets: false },
  { output: 's3://acme-ml-data/other/', meets: false },
  { output: 's3://acme-else/train/', meets: false },
])('an output at $output meets the input: $meets', ({ output, meets }) => {
  const spec = { ...ORDINARY, entries: { ...ORDINARY.entries, 's3.outputs': [{ text: output }] } };
  expect(told(spec).map(({ code }) => code)).toStrictEqual(meets ? ['writes-input'] : []);
});
