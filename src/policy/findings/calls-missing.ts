import { someHave } from '../apis/apis';
import type { FindingRule } from './rule-input';

/** Code that may call nothing, and a pipeline without steps, are rarely meant. */
export const callsMissing: FindingRule = ({ resolved: { apis, amendments, calls } }) => {
  if (calls.length > 0) return [];
  if (someHave(apis, 'runs-steps'))
    return [
      {
        code: 'calls-missing',
        severity: 'suggestion',
        title: 'No steps yet',
        message: 'Choose what the steps of the pipeline call. Until then the role may start none of them.',
        field: 'calls',
      },
    ];
  return someHave(apis, 'runs-user-code') && amendments.has('notebook-actions')
    ? [
        {
          code: 'notebook-calls-missing',
          severity: 'suggestion',
          title: 'No calls from inside',
          message: 'The role allows no SageMaker call. Choose those that your code makes, if any.',
          field: 'calls',
        },
      ]
    : [];
};
