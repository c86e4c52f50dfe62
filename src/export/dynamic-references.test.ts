import { expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../policy';
import { EXPORTERS } from './exporters';
import { finishedRole } from './finished-role';

const SAID = 'CloudFormation takes "{{resolve:" below for a reference';

const INPUT: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  entries: { 's3.inputs': [{ text: 's3://acme-ml/{{resolve:ssm:key}}/' }] },
};
const HALF: RoleSpec = { ...emptyRoleSpec(), role: { description: 'See {{resolve' } };
const DESCRIPTION: RoleSpec = { ...emptyRoleSpec(), role: { description: 'See {{resolve:ssm:key}}' } };

test.each([
  { what: 'an address', spec: INPUT, isSaid: true },
  { what: 'a description', spec: DESCRIPTION, isSaid: true },
  { what: 'half of one', spec: HALF, isSaid: false },
])(
  'what CloudFormation takes for a reference in $what is named where it deploys the role: $isSaid',
  ({ spec, isSaid }) => {
    const role = finishedRole(buildRolePolicies(spec));
    for (const { id, render } of EXPORTERS) {
      const isDeployed = id === 'cloudformation' || id === 'cdk';
      expect({ id, isSaid: render(role).includes(SAID) }).toStrictEqual({ id, isSaid: isSaid && isDeployed });
      expect(render(role)).toContain('{{resolve');
    }
  },
);
