import type { RolePolicies } from '../../policy';
import { AmendmentList } from './amendment-list';
import { RoleSummary } from './role-summary';
import { UnfixableList } from './unfixable-list';

export function ReviewStep({ policies }: { policies: RolePolicies }) {
  return (
    <>
      <RoleSummary policies={policies} />
      <AmendmentList />
      <UnfixableList findings={policies.findings} />
    </>
  );
}
