import { addressWords } from '../review/address-words';
import { ESCALATES, ESCALATION } from './escalations';
import { allowedOf, patternsFor } from './may-do';
import { fieldOf, type UnusualRule } from './unusual';
import { someOf } from './words';

/** Actions with which one gives oneself, or others, more rights. */
export const gainsRights: UnusualRule = {
  id: 'gains-rights',
  grade: 'danger',
  ofCaller: true,
  findings: ['own-escalation', 'own-write-everything'],
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
          words: `${someOf(patterns)} on ${someOf([first, ...others].map(addressWords))}${stand}: that is enough to get more rights, or to give them to others.`,
          ...fieldOf(each, first),
          source: ESCALATION,
        },
      ];
    }),
};
