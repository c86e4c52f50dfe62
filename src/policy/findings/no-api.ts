import type { FindingRule } from './rule';

/** A role is for at least one API. */
export const noApi: FindingRule = ({ resolved }) =>
  resolved.apis.length > 0
    ? []
    : [
        {
          code: 'no-api',
          severity: 'info',
          title: 'No API yet',
          message: 'Choose what the role is for in step API; then its permissions appear here.',
          field: 'apis',
        },
      ];
