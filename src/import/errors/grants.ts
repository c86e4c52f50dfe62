import { arnParts, buildRolePolicies, isAllowed, type RoleSpec } from '../../policy';

/** Whether a role of a spec may do something, asked as SageMaker asks: keys through S3 and for volumes, roles for itself. */
export function grants(spec: RoleSpec, action: string, resource: string): boolean {
  const region = arnParts(resource)?.region || spec.account.region;
  const context = {
    'kms:GrantIsForAWSResource': 'true',
    'kms:ViaService': `s3.${region}.amazonaws.com`,
    'iam:PassedToService': 'sagemaker.amazonaws.com',
  };
  const { permissions } = buildRolePolicies(spec);
  return isAllowed(permissions, { action, resource: resource === '' ? '*' : resource, context }).allowed;
}
