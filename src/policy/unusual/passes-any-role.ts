import { API_NAMES, APIS } from '../apis/apis';
import type { Source } from '../sources';
import { addressWords } from '../review/address-words';
import { STARTS_CODE, TAKES_ROLES } from './escalations';
import { allowedOf } from './may-do';
import { fieldOf, type UnusualRule } from './unusual';
import { someOf } from './words';

const PASS_ROLE: Source = {
  title: 'IAM: permissions to pass a role to a service',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  read: '2026-11-27',
};

/** How it is said, by what takes on the rights of another role. */
const SAID: Readonly<
  Record<(typeof TAKES_ROLES)[number], { readonly title: string; readonly verb: string }>
> = {
  'iam:PassRole': { title: 'Passes any role', verb: 'passed on' },
  'sts:AssumeRole': { title: 'Assumes any role', verb: 'assumed, if it trusts this role' },
};

/** What starts code under a role that is passed: SageMaker’s calls do so where their caller must pass one. */
const UNDER_PASSED_ROLE: readonly string[] = [
  ...new Set([
    ...STARTS_CODE,
    ...API_NAMES.filter((api) => APIS[api].caller.passesRole).flatMap((api) => APIS[api].called.actions),
  ]),
];

/** Passing or assuming roles by wildcard: code then runs with the rights of any role that matches. */
export const passesAnyRole: UnusualRule = {
  id: 'passes-any-role',
  grade: 'danger',
  ofCaller: true,
  findings: ['own-pass-role', 'notebook-escalation', 'own-write-everything'],
  find: ({ granted }) => {
    const starts = [...new Set(granted.flatMap(({ statement }) => allowedOf(statement, UNDER_PASSED_ROLE)))];
    return granted.flatMap((each) => {
      const wide = (each.statement.Resource ?? []).filter((resource) => /[*?]/.test(resource));
      const [first] = wide;
      if (first === undefined) return [];
      return allowedOf(each.statement, TAKES_ROLES).map((action) => ({
        title: SAID[action].title,
        words: `${action} on ${someOf(wide.map(addressWords))}: any role that matches can be ${SAID[action].verb}.${togetherWith(action, starts)}`,
        ...fieldOf(each, first),
        source: PASS_ROLE,
      }));
    });
  },
};

function togetherWith(action: string, starts: readonly string[]): string {
  return action !== 'iam:PassRole' || starts.length === 0
    ? ''
    : ` Together with ${someOf(starts)}, code can run with the rights of any of them.`;
}
