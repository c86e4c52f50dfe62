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
          severity: 'warning',
          title: 'Every SageMaker call',
          message:
            'The guide allows sagemaker:* on *. Anyone who uses the notebook can start, change and delete everything of SageMaker in the account. Choose the calls that the notebook makes.',
          field: 'calls',
          url: SOURCES.notebookGuide.url,
          fix: {
            label: 'Allow the chosen calls only',
            apply: (spec) => setAmendment(spec, 'notebook-actions', true),
          },
        },
      ];
