import { assumedFor } from '../amendments/amendments';
import { setAmendment } from '../amendments/set-amendment';
import { APIS } from '../apis/apis';
import { SOURCES } from '../sources';
import type { Finding } from './finding';
import type { FindingRule, RuleInput } from './rule-input';

const { url } = SOURCES.confusedDeputy;

/** Other accounts’ jobs, and what AWS documents against them. */
export const trustConditions: FindingRule = (input) => {
  const { amendments, apis, calls, context } = input.resolved;
  if (apis.length === 0) return [];
  const undocumented = assumedFor({ apis: [...apis], calls: [...calls] }).filter(
    (api) => !APIS[api].trust.documented,
  );
  const on = amendments.has('trust-source-account') || amendments.has('trust-source-arn');
  if (on && context.accountId === '') return [accountNeeded()];
  if (on) return undocumented.length === 0 ? [] : [testFirst(undocumented)];
  return [open(input, undocumented)];
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
    message: `AWS does not document this for ${undocumented.join(' and ')}. Test it first: where SageMaker does not send the key, it cannot assume the role.`,
    field: 'account.accountId',
    url,
  };
}

function open({ resolved }: RuleInput, undocumented: readonly string[]): Finding {
  const caution =
    undocumented.length === 0
      ? ''
      : ` AWS does not document this for ${undocumented.join(' and ')}: test it first.`;
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
