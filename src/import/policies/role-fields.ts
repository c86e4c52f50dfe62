import { fieldOf } from '../languages/field';
import type { Fields, Value } from '../languages/value';
import type { FoundRole, PolicyPlace } from './found-policy';
import { policyText } from './policy-text';

/** Resources that bring a role of their own, and the service that assumes it. */
const SERVICES: ReadonlyMap<string, string> = new Map([
  // https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
  ['AWS::Serverless::Function', 'lambda.amazonaws.com'],
  // https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html
  ['AWS::Serverless::StateMachine', 'states.amazonaws.com'],
]);

/** Who may assume a role: only a role has it. */
export const TRUST = ['AssumeRolePolicyDocument', 'assume_role_policy'] as const;
const NAMES = ['RoleName', 'name'] as const;
const BOUNDARIES = ['PermissionsBoundary', 'permissions_boundary'] as const;

/** The role that an object describes; only a role has a policy of who may assume it. */
export function roleOf(fields: Fields, { ids, name: around, path }: PolicyPlace): FoundRole | null {
  const trust = TRUST.map((key) => fieldOf(fields, key)).find((value) => value !== undefined);
  if (trust === undefined) return null;
  const name = textAt(fields, NAMES);
  const arn = textAt(fields, ['Arn']);
  return {
    name: name === '' ? around : name,
    ids: new Set([...ids, around, name, arn].filter((id) => id !== '')),
    path,
    trust: typeof trust === 'string' ? policyText(trust) : trust,
    assumedBy: [],
    hasBoundary: BOUNDARIES.some((key) => (fieldOf(fields, key) ?? null) !== null),
  };
}

/** The role that a function or a state machine of SAM brings along; null for any other resource. */
export function serviceRole(type: string, { ids, name, path }: PolicyPlace): FoundRole | null {
  const service = SERVICES.get(type);
  return service === undefined
    ? null
    : { name, ids: new Set(ids), path, trust: null, assumedBy: [service], hasBoundary: false };
}

function textAt(fields: Fields, keys: readonly string[]): string {
  const texts = keys.map((key): Value => fieldOf(fields, key) ?? null);
  return texts.find((text) => typeof text === 'string') ?? '';
}
