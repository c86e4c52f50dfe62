import { expect, test } from 'vitest';
import { AMENDMENTS, SOURCES, type Reason } from '../../policy';
import { shareReasons } from './shared-reasons';

const READ: Reason = {
  requirement: 'ReadInput',
  api: 'CreateTrainingJob',
  purpose: 'read the input',
  source: SOURCES.trainingGuide,
};

test('puts operations with one purpose together, and keeps the first source', () => {
  const reasons = [
    READ,
    { ...READ, api: 'CreateProcessingJob' as const, source: SOURCES.processingGuide },
    READ,
  ];
  expect(shareReasons(reasons)).toStrictEqual([
    {
      key: expect.any(String),
      purpose: 'read the input',
      apis: ['CreateTrainingJob', 'CreateProcessingJob'],
      amendment: null,
      source: SOURCES.trainingGuide,
      isInferred: false,
      fields: [],
    },
  ]);
});

test('keeps what an amendment brought apart, under its title', () => {
  const reasons = [READ, { ...READ, amendment: 'bucket-location' as const }];
  const title = AMENDMENTS.find(({ id }) => id === 'bucket-location')?.title;
  expect(shareReasons(reasons).map(({ amendment }) => amendment)).toStrictEqual([null, title]);
});

test('never lets an inferred reason pass for a documented one', () => {
  const reasons = [READ, { ...READ, inferred: true as const }];
  expect(shareReasons(reasons).map(({ isInferred }) => isInferred)).toStrictEqual([false, true]);
});

test('keeps the user’s own statement apart, with its field and no source', () => {
  const own: Reason = { ...READ, api: null, source: null, field: 'otherAccess.0' };
  expect(shareReasons([READ, own])).toStrictEqual([
    expect.objectContaining({ apis: ['CreateTrainingJob'], fields: [] }),
    expect.objectContaining({ apis: [], source: null, fields: ['otherAccess.0'] }),
  ]);
});
