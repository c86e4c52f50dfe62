import { expect, test } from 'vitest';
import { AMENDMENTS, SOURCES, type Reason } from '../policy';
import { shareReasons } from './reason-groups';

const READ: Reason = {
  requirement: 'ReadInput',
  api: 'CreateTrainingJob',
  purpose: 'read the input',
  source: SOURCES.trainingGuide,
};

test('puts APIs with one purpose together, and keeps the first source', () => {
  const reasons = [
    READ,
    { ...READ, api: 'CreateProcessingJob' as const, source: SOURCES.processingGuide },
    READ,
  ];
  expect(shareReasons(reasons)).toStrictEqual([
    {
      purpose: 'read the input',
      apis: ['CreateTrainingJob', 'CreateProcessingJob'],
      amendment: null,
      source: SOURCES.trainingGuide,
    },
  ]);
});

test('keeps what an amendment brought apart, under its title', () => {
  const reasons = [READ, { ...READ, amendment: 'bucket-location' as const }];
  const title = AMENDMENTS.find(({ id }) => id === 'bucket-location')?.title;
  expect(shareReasons(reasons).map(({ amendment }) => amendment)).toStrictEqual([null, title]);
});
