import { expect, test } from 'vitest';
import { API_NAMES, hasTrait, type ApiName } from '../../../policy';
import { callsTitle } from './calls-title';

test.each(API_NAMES)('%s asks for calls exactly where it makes them', (api) => {
  expect(callsTitle([api]) !== null).toBe(hasTrait(api, 'makes-calls'));
});

test.each<{ apis: readonly ApiName[]; title: string }>([
  { apis: ['CreateNotebookInstance'], title: 'What does the code inside call?' },
  { apis: ['CreateDomain', 'CreateTrainingJob'], title: 'What does the code inside call?' },
  { apis: ['CreatePipeline'], title: 'What do the steps call?' },
  { apis: ['CreatePipeline', 'CreateDomain'], title: 'What do the code and the steps call?' },
])('of $apis: $title', ({ apis, title }) => {
  expect(callsTitle(apis)).toBe(title);
});
