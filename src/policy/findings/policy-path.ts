import type { FindingRule } from './rule-input';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html */
const POLICY_PATH = /^(?:\/[A-Za-z0-9.,+@=_-]+)*\/$/;

/** IAM takes more signs in the path of a role than in that of a managed policy, which goes beside it. */
export const policyPath: FindingRule = ({ resolved: { rolePath, roleOptions } }) => {
  if (roleOptions.attach !== 'managed' || POLICY_PATH.test(rolePath)) return [];
  return [
    {
      code: 'policy-path',
      severity: 'error',
      title: 'Path refused for policies',
      message: `IAM takes ${rolePath} for a role, and not for its managed policies: there, letters, digits and . , + @ = _ - stand between single slashes. Change the path, or attach the permissions inline.`,
      field: 'account.rolePath',
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html',
      fix: {
        label: 'Attach inline',
        apply: (spec) => ({ ...spec, role: { ...spec.role, attach: 'inline' } }),
      },
    },
  ];
};
