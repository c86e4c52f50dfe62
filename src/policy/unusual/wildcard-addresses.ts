import { addressWords } from '../review/address-words';
import { ESCALATES, TAKES_ROLES, UNDER_ANOTHER_ROLE } from './escalations';
import { LEAST_PRIVILEGE } from './least-privilege';
import { standsFor } from './may-do';
import { fieldOf, type GrantedStatement, type UnusualRule } from './unusual';
import { someOf } from './words';

/** How IAM writes the characters themselves. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */
const WRITTEN_OUT = /\$\{[*?$]\}/g;

/** The six characters that Secrets Manager adds to a name. https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html */
const SECRET_ENDING = /(?<=:secret:[^*?]+-)\?{6}$/;

/** Wildcards inside an address that somebody named, and statements of one’s own on everything. */
export const wildcardAddresses: UnusualRule = {
  id: 'wildcard-address',
  grade: 'care',
  findings: ['own-write-everything'],
  find: ({ granted }) =>
    granted.flatMap((each) => {
      const wide = (each.statement.Resource ?? []).filter((resource) => isWide(each, resource));
      if (wide.length === 0 || each.statement.Action.every(isToldElsewhere)) return [];
      return wide.map((resource) => ({
        title: resource === '*' ? 'On everything' : 'Wildcard in an address',
        words:
          resource === '*'
            ? `A statement added by hand allows ${someOf(each.statement.Action)} on everything. Name the resources.`
            : `${addressWords(resource)} matches more than one resource. Name each one.`,
        ...fieldOf(each, resource),
        source: LEAST_PRIVILEGE,
      }));
    }),
};

/** One fault is told once: of these the rules on escalation name the resources too. */
function isToldElsewhere(pattern: string): boolean {
  const isAny = (actions: readonly string[]) => actions.some((action) => standsFor(pattern, action));
  return isAny([...ESCALATES, ...TAKES_ROLES]) || (/[*?]/.test(pattern) && isAny(UNDER_ANOTHER_ROLE));
}

/** Everything of a kind, such as every key, `key/*`, or every secret, `secret:*`. */
const EVERY_OF_A_KIND = /^arn:[^:]*:(?!s3:)[^:]*:[^:]*:[^:]*:(?:[a-z0-9-]+[:/])?\*$/i;

function isWide({ origin, isOwn }: GrantedStatement, resource: string): boolean {
  const isNamed = isOwn || (origin.resources.get(resource)?.length ?? 0) > 0;
  if (!isNamed) return false;
  const text = resource.replace(WRITTEN_OUT, '').replace(SECRET_ENDING, '');
  if (EVERY_OF_A_KIND.test(text)) return true;
  const first = text.search(/[*?]/);
  // A star at the end is how everything below a folder, or every version of a name, is written.
  return first !== -1 && !(first === text.length - 1 && text.endsWith('*') && text !== '*');
}
