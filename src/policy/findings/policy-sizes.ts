import { LIMITS } from '../limits';
import type { Finding } from './finding';
import type { FindingRule } from './rule-input';

/** IAM’s limits on what a role holds. */
export const policySizes: FindingRule = ({ spec, size, resolved }) => {
  const findings: Finding[] = [];
  const { managedPolicies, inline, trust } = size;
  if (spec.role?.attach === 'inline' && inline.used > inline.limit) {
    findings.push({
      code: 'too-large-inline',
      severity: 'error',
      title: 'Too large for inline',
      message: `The policies take ${inline.used.toLocaleString('en')} characters together; inline policies of a role hold ${inline.limit.toLocaleString('en')}.`,
      url: LIMITS.inlinePolicies.source,
      fix: {
        label: 'Use managed policies',
        apply: (before) => ({ ...before, role: { ...before.role, attach: 'managed' } }),
      },
    });
  } else if (managedPolicies.used > managedPolicies.limit) {
    findings.push({
      code: 'too-many-policies',
      severity: 'error',
      title: 'Too much for one role',
      message: `This takes ${managedPolicies.used} managed policies; a role holds ${managedPolicies.limit}. Name folders instead of single objects, or ask AWS for up to 20.`,
      url: LIMITS.managedPoliciesPerRole.source,
    });
  } else if (managedPolicies.used > 1) {
    const fits = inline.used <= inline.limit;
    findings.push({
      code: 'split-policies',
      severity: 'info',
      title: 'Several policies',
      message: `A managed policy holds 6,144 characters, so there are ${managedPolicies.used}: attach all of them.${
        fits ? '' : ' Together they are too large for inline policies.'
      }`,
      url: LIMITS.managedPolicy.source,
    });
  }
  if (trust.used > trust.limit && resolved.apis.length > 0) {
    findings.push({
      code: 'trust-too-large',
      severity: 'error',
      title: 'Trust policy too large',
      message: `It takes ${trust.used.toLocaleString('en')} characters; IAM allows ${trust.limit.toLocaleString('en')}.`,
      url: LIMITS.trustPolicy.source,
    });
  }
  return findings;
};
