import { memo } from 'react';
import { ApiChoice } from './api-choice';
import { API_TEXTS } from './api-texts';

export const ApiStep = memo(function ApiStep() {
  return <ApiChoice field="apis" label="Calls that the role is for" words={API_TEXTS} />;
});
