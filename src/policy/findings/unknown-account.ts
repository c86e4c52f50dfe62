import type { FindingRule } from './rule';

/** Log groups can be limited to an account and a region only when those are known. */
export const unknownAccount: FindingRule = ({ resolved }) => {
  const { region, accountId } = resolved.context;
  if (resolved.apis.length === 0 || !resolved.amendments.has('scope-logs')) return [];
  if (region !== '' && accountId !== '') return [];
  return [
    {
      code: 'unknown-account',
      severity: 'suggestion',
      title: 'Wider than need be',
      message: 'A * stands in the ARNs of the log groups. Type the region and the account id to close it.',
      field: region === '' ? 'account.region' : 'account.accountId',
    },
  ];
};
