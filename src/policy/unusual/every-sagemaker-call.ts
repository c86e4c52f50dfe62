import { addressWords } from '../review/address-words';
import { ESCALATION, UNDER_ANOTHER_ROLE } from './escalations';
import { patternsFor } from './may-do';
import { fieldOf, type UnusualRule } from './unusual';
import { someOf } from './words';

/** Every action of SageMaker, or of every service. */
const EVERY = /^(?:sagemaker:)?\*$/i;

/** SageMaker’s actions by wildcard, among them those that run code under another role. */
export const everySageMakerCall: UnusualRule = {
  id: 'every-sagemaker-call',
  grade: 'danger',
  ofCaller: true,
  findings: ['own-every-call', 'calls-everything', 'own-write-everything'],
  find: ({ granted }) =>
    granted.flatMap((each) => {
      const patterns = patternsFor(each.statement, UNDER_ANOTHER_ROLE).filter((pattern) =>
        /[*?]/.test(pattern),
      );
      const resources = each.statement.Resource ?? [];
      if (patterns.length === 0) return [];
      return [
        {
          title: patterns.some((pattern) => EVERY.test(pattern))
            ? 'Every SageMaker call'
            : 'SageMaker calls by wildcard',
          words: `${someOf(patterns)} on ${someOf(resources.map(addressWords))}: this includes calls that run code or open notebooks under other roles, with the rights of those roles.`,
          ...fieldOf(each, resources[0] ?? '*'),
          source: ESCALATION,
        },
      ];
    }),
};
