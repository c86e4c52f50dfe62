import { setAmendment } from '../amendments/switch';
import { passesRole } from '../statements/needed';
import { SOURCES } from '../sources';
import type { FindingRule } from './rule';

/** Every SageMaker action together with passing any role is a way to the rights of every role. */
export const notebookEscalation: FindingRule = ({ resolved }) => {
  if (!passesRole(resolved) || resolved.amendments.has('pass-role-itself')) return [];
  return [
    {
      code: 'notebook-escalation',
      severity: 'warning',
      title: 'Passes any role',
      message:
        'Whoever uses the notebook can start jobs under any role that trusts SageMaker, and so act with its rights.',
      field: 'account.roleName',
      url: SOURCES.passRoleEscalation.url,
      fix: {
        label: 'Pass this role only',
        apply: (spec) => setAmendment(spec, 'pass-role-itself', true),
      },
    },
  ];
};
