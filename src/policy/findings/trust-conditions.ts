import { setAmendment } from '../amendments/switch';
import { API_FACTS } from '../catalogue/api-facts';
import { SOURCES } from '../sources';
import type { Finding } from './finding';
import type { FindingRule, Reviewed } from './rule';

const { url } = SOURCES.confusedDeputy;

/** Other accounts’ jobs, and what AWS documents against them. */
export const trustConditions: FindingRule = (reviewed) => {
  const { amendments, apis, context } = reviewed.resolved;
  if (apis.length === 0) return [];
  const undocumented = apis.filter((api) => !API_FACTS[api].trustConditionsDocumented);
  const on = amendments.has('trust-source-account') || amendments.has('trust-source-arn');
  if (on && context.accountId === '') return [accountNeeded()];
  if (on) return undocumented.length === 0 ? [] : [testFirst(undocumented)];
  return [open(reviewed, undocumented)];
};

function accountNeeded(): Finding {
  return {
    code: 'trust-needs-account',
    severity: 'suggestion',
    title: 'Account unknown',
    message: 'The trust policy can be limited to your account once its id is known.',
    field: 'account.accountId',
    url,
  };
}

function testFirst(undocumented: readonly string[]): Finding {
  return {
    code: 'trust-undocumented',
    severity: 'warning',
    title: 'Test first',
    message: `Not documented by AWS for ${undocumented.join(' and ')}, test first: where SageMaker does not send the key, it cannot assume the role.`,
    url,
  };
}

function open({ resolved }: Reviewed, undocumented: readonly string[]): Finding {
  const caution =
    undocumented.length === 0 ? '' : ` Not documented by AWS for ${undocumented.join(' and ')}, test first.`;
  const known = resolved.context.accountId !== '';
  return {
    code: 'trust-unconditioned',
    severity: 'suggestion',
    title: 'Open trust',
    message: `Stop other accounts’ jobs from assuming this role.${known ? '' : ' Type your account id first.'}${caution}`,
    field: 'account.accountId',
    url,
    ...(known
      ? {
          fix: {
            label: 'Add aws:SourceAccount',
            apply: (spec) => setAmendment(spec, 'trust-source-account', true),
          },
        }
      : {}),
  };
}
