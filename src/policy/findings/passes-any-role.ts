import { setAmendment } from '../amendments/set-amendment';
import { someHave } from '../apis/apis';
import { passesRole } from '../statements/applies';
import { SOURCES } from '../sources';
import type { FindingRule } from './rule-input';

/** Every SageMaker action together with passing any role is a way to the rights of every role. */
export const passesAnyRole: FindingRule = ({ resolved }) => {
  const { amendments, apis } = resolved;
  if (!someHave(apis, 'notebook-instance')) return [];
  if (!passesRole(resolved) || amendments.has('pass-role-itself')) return [];
  return [
    {
      code: 'notebook-escalation',
      severity: 'warning',
      title: 'Passes any role',
      message:
        'Anyone who uses the notebook can start jobs under any role that trusts SageMaker, with the rights of that role.',
      field: 'account.roleName',
      url: SOURCES.passRoleEscalation.url,
      fix: {
        label: 'Pass this role only',
        apply: (spec) => setAmendment(spec, 'pass-role-itself', true),
      },
    },
  ];
};
