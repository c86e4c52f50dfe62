import { setAmendment } from '../amendments/set-amendment';
import { someHave } from '../apis/apis';
import { SOURCES } from '../sources';
import type { FindingRule } from './rule-input';

const ID = 'sdk-role-check';

/** AWS’s own SDK refuses narrow roles where its user may simulate policies. */
export const sdkRoleCheck: FindingRule = ({ resolved: { amendments, apis, vpc, context } }) => {
  if (context.revision === 1 || !someHave(apis, 'sdk-training') || amendments.has(ID)) return [];
  // In a VPC the role has what is asked for, unless its metrics are limited.
  if (vpc && !amendments.has('scope-metrics')) return [];
  return [
    {
      code: ID,
      severity: 'info',
      title: 'SageMaker SDK 3',
      message:
        'From version 3.15 on, the SageMaker SDK checks the role before it sends a job, where its user may simulate policies. It refuses a role that lacks the VPC actions or limits its metrics.',
      url: SOURCES.sdkRoleCheck.url,
      fix: { label: 'Pass its check', apply: (spec) => setAmendment(spec, ID, true) },
    },
  ];
};
