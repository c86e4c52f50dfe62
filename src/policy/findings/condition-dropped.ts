import type { FindingRule } from './rule-input';

/** Without its condition a statement would allow too much: it is left out instead. */
export const conditionDropped: FindingRule = ({ dropped }) =>
  dropped.map(({ api, row }) => ({
    code: 'condition-dropped',
    severity: 'error',
    title: 'Not in the policy',
    message: `The condition of ${row.id} for ${api} cannot be written, so the role may not ${row.purpose}. Switch the restriction off, or name what it needs.`,
  }));
