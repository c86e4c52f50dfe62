import { API_NAMES, APIS, hasTrait } from '../apis/apis';
import type { FindingRule } from './rule-input';

/** What takes no role of its own runs under its model’s: these permissions belong into that one. */
export const runsAsModelRole: FindingRule = ({ resolved: { apis, options } }) => {
  const borrowed = apis.filter((api) => {
    const { runsAs, caller } = APIS[api];
    return (
      runsAs === 'the role of its model' &&
      !(caller.passesRoleWith !== undefined && options.has(caller.passesRoleWith))
    );
  });
  if (borrowed.length === 0 || apis.some((api) => hasTrait(api, 'hosts-model'))) return [];
  const models = API_NAMES.filter((api) => hasTrait(api, 'hosts-model'));
  return [
    {
      code: 'runs-as-model-role',
      severity: 'suggestion',
      title: 'The role of the model',
      message: `${borrowed.join(' and ')} takes no role: it runs under the role that the model was created with. Build both as one role, or add these permissions to the model’s.`,
      field: 'apis',
      fix: {
        label: `Add ${models.join(' and ')}`,
        apply: (spec) => ({
          ...spec,
          apis: API_NAMES.filter((api) => spec.apis.includes(api) || models.includes(api)),
        }),
      },
    },
  ];
};
