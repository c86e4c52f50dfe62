import type { Source } from '../sources';
import { addressWords } from '../review/address-words';
import { STARTS_CODE } from './escalations';
import { allowedOf, patternsFor } from './may-do';
import { fieldOf, type UnusualRule } from './unusual';
import { someOf } from './words';

const PASS_ROLE: Source = {
  title: 'IAM: permissions to pass a role to a service',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  read: '2026-11-27',
};

/** `iam:PassRole` with a wildcard: code can then be started under any role that fits. */
export const passesAnyRole: UnusualRule = {
  id: 'passes-any-role',
  grade: 'danger',
  findings: ['own-pass-role', 'notebook-escalation'],
  find: ({ granted }) => {
    const starts = [...new Set(granted.flatMap(({ statement }) => allowedOf(statement, STARTS_CODE)))];
    return granted.flatMap((each) => {
      const wide = (each.statement.Resource ?? []).filter((resource) => /[*?]/.test(resource));
      const [first] = wide;
      if (first === undefined || patternsFor(each.statement, ['iam:PassRole']).length === 0) return [];
      const together =
        starts.length === 0 ? '' : ` Together with ${someOf(starts)} it runs code with their rights.`;
      return [
        {
          title: 'Passes any role',
          words: `iam:PassRole on ${someOf(wide.map(addressWords))}: the role can hand on every role that fits.${together}`,
          ...fieldOf(each, first),
          source: PASS_ROLE,
        },
      ];
    });
  },
};
