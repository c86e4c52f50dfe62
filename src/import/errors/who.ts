import type { Denier, DeniedFacts, Who } from './access-denied';
import { CAUSES } from './causes';
import { kindOfPrincipal } from './principal';

const RESOURCE_POLICIES: ReadonlyMap<string, Who> = new Map<string, Who>([
  ['s3', 'bucket-policy'],
  ['kms', 'key-policy'],
  ['ecr', 'repository-policy'],
]);

const DENIERS: Readonly<Record<Exclude<Denier, 'identity' | 'resource'>, Who>> = {
  control: 'control-policy',
  boundary: 'boundary',
  session: 'session-policy',
  endpoint: 'endpoint-policy',
};

/** Where the cure lies: with the policy that the message blames, or else with whoever was refused. */
export function whoIs({ cause, denier, principal, actions }: DeniedFacts): Who {
  const fixed = CAUSES[cause].who;
  if (fixed !== null) return fixed;
  if (cause === 'no-resource-policy' || denier === 'resource')
    return RESOURCE_POLICIES.get(actions[0]?.split(':')[0] ?? '') ?? 'resource-policy';
  if (cause === 'explicit-deny' && denier === undefined) return 'unknown';
  if (denier !== undefined && denier !== 'identity') return DENIERS[denier];
  return kindOfPrincipal(principal);
}
