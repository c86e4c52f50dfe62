import { arnParts } from '../resources/arn-parts';
import { isAccountId } from '../resources/account-id';
import { readingsOf } from '../resolve-spec';
import type { FindingRule } from './rule-input';

/** CodeCommit takes no policy from a repository's owner: only a role of that account reaches it. */
export const foreignRepository: FindingRule = ({ resolved }) => {
  const own = resolved.context.accountId;
  const listed = readingsOf(resolved, 'code-repository').map(({ field, value: { account } }) => ({
    field,
    account,
  }));
  const stated = resolved.otherAccess.flatMap(({ field, resources }) => {
    const accounts = resources.flatMap((text) => {
      const arn = arnParts(text);
      return arn?.service === 'codecommit' ? [arn.account] : [];
    });
    return [...new Set(accounts)].map((account) => ({ field, account }));
  });
  return [...listed, ...stated].flatMap(({ field, account }) =>
    own === '' || account === own || !isAccountId(account)
      ? []
      : [
          {
            code: 'foreign-repository',
            severity: 'warning',
            title: 'Repository of another account',
            message: `No permission of this role reaches CodeCommit in account ${account}: the code has to assume a role there first. Name that role instead, in a statement for sts:AssumeRole under Other access.`,
            field,
            url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/patterns/give-sagemaker-notebook-instances-temporary-access-to-a-codecommit-repository-in-another-aws-account.html',
          },
        ],
  );
};
