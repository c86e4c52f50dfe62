import type { FindingRule } from './rule';

/** A notebook that may call nothing is rarely meant. */
export const notebookCallsMissing: FindingRule = ({ resolved }) =>
  resolved.apis.includes('CreateNotebookInstance') &&
  resolved.amendments.has('notebook-actions') &&
  resolved.notebookCalls.length === 0
    ? [
        {
          code: 'notebook-calls-missing',
          severity: 'suggestion',
          title: 'No calls from the notebook',
          message: 'The role allows no SageMaker call. Choose those that are made from the notebook, if any.',
          field: 'notebook.calls',
        },
      ]
    : [];
