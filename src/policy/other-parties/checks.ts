import { readingsOf, type ResolvedSpec } from '../resolve-spec';
import { SOURCES } from '../sources';
import type { NeededCheck, NeededPolicy } from './needed-policy';

interface CheckRow extends NeededCheck {
  /** Absent: always. */
  readonly when?: (spec: ResolvedSpec, policies: readonly NeededPolicy[]) => boolean;
}

const ROWS: readonly CheckRow[] = [
  {
    id: 'boundary',
    title: 'Permissions boundary',
    message: 'If the role has one, it must allow every action of the permissions policy too.',
    source: SOURCES.boundaries,
  },
  {
    id: 'organisation',
    title: 'Organization',
    message:
      'Your organization’s service and resource control policies can deny any of this, in every account but its management account.',
    source: SOURCES.evaluation,
  },
  {
    id: 'bucket-denies',
    title: 'Denies in bucket policies',
    message:
      'A bucket may refuse uploads without a certain key, or calls from outside a VPC. Name that key in the request, or the endpoint in the bucket’s policy.',
    source: SOURCES.bucketPolicy,
    when: (spec) => readingsOf(spec, 's3').length > 0,
  },
  {
    id: 'vpc-endpoints',
    title: 'VPC endpoints',
    message:
      'Without internet access the VPC needs endpoints for S3, ECR, CloudWatch Logs and KMS; the policy of each must allow these calls.',
    source: SOURCES.vpcEndpoints,
    when: ({ vpc }) => vpc,
  },
  {
    id: 'lake-formation',
    title: 'Lake Formation',
    message: 'If Lake Formation governs the data, it must grant the role access too.',
    source: SOURCES.lakeFormation,
  },
  {
    id: 'role-first',
    title: 'The role first',
    message:
      'Create the role before these policies, which can only name a role that exists. If you delete and create it again, save them again.',
    source: SOURCES.rolePrincipals,
    when: (_spec, policies) => policies.some(({ principals }) => principals.length > 0),
  },
  {
    id: 'wait',
    title: 'A new role',
    message: 'SageMaker can assume it after about ten seconds. If the first call fails, wait and try again.',
    source: SOURCES.eventualConsistency,
  },
];

/** What is to be checked by a person, because no policy of ours can settle it. */
export function neededChecks(spec: ResolvedSpec, policies: readonly NeededPolicy[]): readonly NeededCheck[] {
  return ROWS.filter(({ when }) => when?.(spec, policies) ?? true).map(({ id, title, message, source }) => ({
    id,
    title,
    message,
    source,
  }));
}
