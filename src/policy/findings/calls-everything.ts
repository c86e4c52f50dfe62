import { setAmendment } from '../amendments/set-amendment';
import { someHave } from '../apis/apis';
import { SOURCES } from '../sources';
import type { FindingRule } from './rule-input';

/** The guide’s notebook may make every SageMaker call, also those that delete and share. */
export const callsEverything: FindingRule = ({ resolved: { apis, amendments } }) =>
  !someHave(apis, 'notebook-instance') || amendments.has('notebook-actions')
    ? []
    : [
        {
          code: 'calls-everything',
          severity: 'suggestion',
          title: 'Every SageMaker call',
          message:
            'The guide’s policy allows sagemaker:* on everything. Choose the calls that are made from the notebook, and the role allows only those.',
          field: 'calls',
          url: SOURCES.notebookGuide.url,
          fix: {
            label: 'Allow the chosen calls only',
            apply: (spec) => setAmendment(spec, 'notebook-actions', true),
          },
        },
      ];
