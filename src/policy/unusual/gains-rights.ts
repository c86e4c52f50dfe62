import { addressWords } from '../review/address-words';
import { ESCALATES, ESCALATION } from './escalations';
import { allowedOf, patternsFor } from './may-do';
import { fieldOf, type UnusualRule } from './unusual';
import { someOf } from './words';

/** Actions with which a role gives itself, or others, more rights. */
export const gainsRights: UnusualRule = {
  id: 'gains-rights',
  grade: 'danger',
  findings: ['own-escalation'],
  find: ({ granted }) =>
    granted.flatMap((each) => {
      const patterns = patternsFor(each.statement, ESCALATES);
      const [first = '*', ...others] = each.statement.Resource ?? [];
      if (patterns.length === 0) return [];
      const allowed = allowedOf(each.statement, ESCALATES);
      const stand = patterns.some((pattern) => pattern.includes('*'))
        ? `, which allows ${someOf(allowed)}`
        : '';
      return [
        {
          title: 'Can gain rights',
          words: `${someOf(patterns)} on ${someOf([first, ...others].map(addressWords))}${stand}: with that the role can give itself or others more rights.`,
          ...fieldOf(each, first),
          source: ESCALATION,
        },
      ];
    }),
};
