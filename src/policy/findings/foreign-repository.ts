import { isAccountId } from '../resources/account-id';
import { readingsOf } from '../resolve-spec';
import type { FindingRule } from './rule-input';

/** CodeCommit takes no policy from a repository's owner: only a role of that account reaches it. */
export const foreignRepository: FindingRule = ({ resolved }) => {
  const own = resolved.context.accountId;
  return readingsOf(resolved, 'code-repository').flatMap(({ field, value: { account } }) =>
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
