import { describe, expect, test } from 'vitest';
import { takenTypes } from './check-resource';
import { knownOf } from './fixtures/known-of';
import { typedActions } from './known-actions';
import { suggestActions, suggestResources } from './suggestions';

const known = await knownOf('dynamodb', 'sqs');

describe('suggestActions', () => {
  test.each([
    { text: '', service: 'sqs', offers: 'sqs:SendMessage' },
    { text: 'Send', service: 'sqs', offers: 'sqs:SendMessage' },
    // What the row itself names comes before what the statement is about.
    { text: 'dynamodb:', service: 'sqs', offers: 'dynamodb:GetItem' },
  ])('of “$text” in a statement about $service are those of $offers', ({ text, service, offers }) => {
    const values = suggestActions(text, service, known).map(({ value }) => value);
    expect(values).toContain(offers);
    expect(new Set(values.map((value) => value.split(':')[0])).size).toBe(1);
  });

  test.each([
    { text: '', service: null },
    { text: 'teapot:', service: 'sqs' },
    { text: 's3:', service: 'sqs' },
  ])('are none for “$text” about $service', ({ text, service }) => {
    expect(suggestActions(text, service, known)).toStrictEqual([]);
  });
});

test.each([
  { actions: ['sqs:SendMessage'], values: ['arn:<partition>:sqs:<region>:<account>:<queue name>', '*'] },
  { actions: ['dynamodb:DescribeLimits'], values: ['*'] },
])('for $actions these resources are offered: $values', ({ actions, values }) => {
  const offered = suggestResources(takenTypes(typedActions(actions, known).typed));
  expect(offered.map(({ value }) => value)).toStrictEqual(values);
});
