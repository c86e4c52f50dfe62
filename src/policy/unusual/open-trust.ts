import type { Source } from '../sources';
import type { UnusualRule } from './unusual';

const CONFUSED_DEPUTY: Source = {
  title: 'SageMaker guide: preventing the confused deputy',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html',
  read: '2026-11-27',
};

const LIMITS_ACCOUNT =
  /^aws:(?:source(?:account|arn|orgid|orgpaths)|principal(?:account|arn|orgid|orgpaths))$/i;

/** A trust policy that does not say for whose jobs the role may be assumed. */
export const openTrust: UnusualRule = {
  id: 'open-trust',
  grade: 'care',
  findings: ['trust-unconditioned', 'trust-needs-account'],
  find: ({ trust, resolved: { apis } }) => {
    if (apis.length === 0) return [];
    return trust.Statement.flatMap(({ Principal, Condition = {} }) => {
      const keys = Object.values(Condition).flatMap((each) => Object.keys(each));
      if (keys.some((key) => LIMITS_ACCOUNT.test(key))) return [];
      return [
        {
          title: 'Open trust',
          words: `${Principal?.Service ?? 'Anybody'} may assume the role, and no condition names your account: a job of another account may reach it.`,
          field: 'account.accountId',
          source: CONFUSED_DEPUTY,
        },
      ];
    });
  },
};
