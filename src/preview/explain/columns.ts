import type { SortColumn } from './arranged-rows';

/** The columns of the table, in their order. */
export const COLUMN_TITLES: Readonly<Record<SortColumn, string>> = {
  action: 'Action',
  access: 'Access level',
  resources: 'Resources',
  conditions: 'Conditions',
  reason: 'Reason',
  source: 'Source',
  level: 'Level',
};
