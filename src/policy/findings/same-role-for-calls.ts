import { API_NAMES, APIS, someHave, type ApiName } from '../apis/apis';
import { readingsOf } from '../resolve-spec';
import { SLOTS } from '../slots/slots';
import type { FindingRule } from './rule-input';

/** A job that is started under this role needs that job’s permissions in it. */
export const sameRoleForCalls: FindingRule = ({ resolved }) => {
  const { apis, calls } = resolved;
  if (!someHave(apis, 'makes-calls')) return [];
  const missing = calls.filter((api) => !apis.includes(api));
  // Steps that name roles of their own run under those.
  const hasOthers = readingsOf(resolved, 'role').some(({ slot }) => SLOTS[slot].use === 'pass');
  if (missing.length === 0 || hasOthers) return [];
  return [
    {
      code: 'notebook-passes-role',
      severity: 'suggestion',
      title: 'Same role for its jobs?',
      message: `${caller(apis)} ${missing.join(', ')}. If that runs under this role, the role needs its permissions too.`,
      field: 'calls',
      fix: {
        label: missing.length === 1 ? `Add ${missing.join()}` : 'Add them',
        apply: (spec) => ({
          ...spec,
          apis: API_NAMES.filter((api) => spec.apis.includes(api) || missing.includes(api)),
        }),
      },
    },
  ];
};

function caller(apis: readonly ApiName[]): string {
  if (someHave(apis, 'runs-steps')) return 'The pipeline’s steps call';
  return apis.some((api) => APIS[api].traits.includes('notebook-instance'))
    ? 'The notebook calls'
    : 'Code in Studio calls';
}
