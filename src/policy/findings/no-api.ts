import type { FindingRule } from './rule-input';

/** A role is for at least one API. */
export const noApi: FindingRule = ({ resolved }) =>
  resolved.apis.length > 0
    ? []
    : [
        {
          code: 'no-api',
          severity: 'info',
          title: 'Nothing chosen yet',
          message: 'Choose what the role is for in step Use; then its permissions appear here.',
          field: 'apis',
        },
      ];
