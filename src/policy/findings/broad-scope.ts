import type { FindingRule } from './rule-input';

/** The guide’s first policy reaches every bucket and every image of the account. */
export const broadScope: FindingRule = ({ resolved }) =>
  resolved.scope === 'scoped' || resolved.apis.length === 0
    ? []
    : [
        {
          code: 'broad-scope',
          severity: 'warning',
          title: 'Everything allowed',
          message: 'The guide’s broad policy reaches every bucket and every image of the account.',
          fix: { label: 'Limit to what is named', apply: (spec) => ({ ...spec, scope: 'scoped' }) },
        },
      ];
