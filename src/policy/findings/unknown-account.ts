import { setAmendment } from '../amendments/set-amendment';
import { APIS } from '../apis/apis';
import type { FindingRule } from './rule-input';

/** Log groups can be limited to an account and a region only when those are known. */
export const unknownAccount: FindingRule = ({ resolved }) => {
  const { region, accountId, revision } = resolved.context;
  const logs = resolved.apis.some((api) => APIS[api].logGroup !== null);
  if (!logs || (region !== '' && accountId !== '')) return [];
  const isScoped = resolved.amendments.has('scope-logs');
  if (!isScoped && (revision === 1 || resolved.level !== 'recommended')) return [];
  return [
    {
      code: 'unknown-account',
      severity: 'suggestion',
      title: 'Wide log access',
      message: isScoped
        ? 'Log access is wider than needed: enter region and account id to replace the *.'
        : 'Log access is not limited: enter region and account id, and the role may write to SageMaker’s own log groups only.',
      field: region === '' ? 'account.region' : 'account.accountId',
      ...(isScoped
        ? {}
        : {
            fix: {
              label: 'Limit it in any region',
              apply: (spec) => setAmendment(spec, 'scope-logs', true),
            },
          }),
    },
  ];
};
