import { describe, expect, test } from 'vitest';
import { SLOT_IDS, SLOTS, API_NAMES, emptyRoleSpec, slotsOf, type Finding } from '../../../policy';
import { findingCounts, usedFor } from './review-texts';

const wordsOf = (lines: ReturnType<typeof usedFor>) =>
  Object.fromEntries(lines.map(({ term, words }) => [term, words]));

describe('usedFor', () => {
  test('an empty page names what is missing', () => {
    expect(wordsOf(usedFor(emptyRoleSpec()))).toStrictEqual({
      Operations: 'None chosen yet',
      Network: 'No VPC',
    });
  });

  test('names operations, options, calls, lists and other access', () => {
    const lines = usedFor({
      ...emptyRoleSpec(),
      apis: ['CreateEndpointConfig', 'CreateNotebookInstance'],
      options: { async: true },
      calls: ['CreateModel', 'CreateTrainingJob'],
      entries: { 's3.outputs': [{ text: 's3://acme/a/' }, { text: ' ' }, { text: 's3://acme/b/' }] },
      otherAccess: [{ actions: [], resources: [], why: '' }],
      vpc: true,
    });
    expect(wordsOf(lines)).toMatchObject({
      Operations: 'CreateNotebookInstance, CreateEndpointConfig',
      With: 'Asynchronous inference',
      'Calls from inside': 'CreateTrainingJob, CreateModel',
      Input: 'None',
      Output: '2 outputs',
      'Other access': '1 statement',
      Network: 'In your VPC',
    });
    expect(wordsOf(lines)).not.toHaveProperty('SNS topics');
  });

  test.each(SLOT_IDS)('%s is named once it holds something', (slot) => {
    const api = API_NAMES.find((each) => slotsOf([each]).includes(slot));
    const spec = { ...emptyRoleSpec(), apis: api === undefined ? [] : [api] };
    const words = usedFor({ ...spec, entries: { [slot]: [{ text: 'x' }] } }).map((line) => line.words);
    expect(words).toContain(`1 ${SLOTS[slot].one}`);
  });
});

test.each([
  { severities: [], words: 'None' },
  { severities: ['info'], words: 'None' },
  { severities: ['suggestion', 'error', 'suggestion'], words: '1 error · 2 suggestions' },
] as const)('$severities are counted as $words', ({ severities, words }) => {
  const findings = severities.map((severity): Finding => ({ code: '', severity, title: '', message: '' }));
  expect(findingCounts(findings)).toBe(words);
});
