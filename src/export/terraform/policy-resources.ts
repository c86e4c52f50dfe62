import { hclKey, hclString, hclTemplate, type HclPart } from '../quoting/hcl';
import { snakeCase } from '../spelling';
import { hclObject, type HclAttribute, type HclItem } from './hcl-body';
import type { PolicySource } from './policy-source';

/** What the role is called inside of the file. */
export const ROLE = 'aws_iam_role.execution';

/** A policy of the role with what stands behind the role’s name in its own. */
export interface NamedPolicy {
  readonly suffix: string;
  readonly source: PolicySource;
}

/** How the role gets its policies. */
export interface PolicySettings {
  readonly attach: 'managed' | 'inline';
  /** The name of the role, as it is written. */
  readonly name: readonly HclPart[];
  /** The path of managed policies, which inline ones have none of. */
  readonly path: readonly HclAttribute[];
}

/** What all resources of the role’s own policies are called in the file. */
const LABEL = 'permissions';

/**
 * The resources that give the role its policies. Several are one resource with `for_each`: the keys are the ends of
 * their names, so that one more policy, or one less, leaves the others as they are. The attachments follow the policies’ keys.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#chaining-for_each-between-resources
 */
export function policyResources(
  policies: readonly NamedPolicy[],
  { attach, name, path }: PolicySettings,
): readonly HclItem[] {
  const [first, ...others] = policies;
  if (first === undefined) return [];
  const isOne = others.length === 0;
  const written = ({ suffix, source }: NamedPolicy) => ({ name: hclKey(suffix), ...source.json });
  const ending: HclPart = isOne ? first.suffix : { expression: 'each.key' };
  const each = isOne ? [] : [apart('for_each', hclObject(policies.map(written)))];
  const policyName = { name: 'name', value: hclTemplate([...name, '-', ending]) };
  const policy = isOne ? { ...written(first), name: 'policy' } : { name: 'policy', value: 'each.value' };
  if (attach === 'inline') {
    return [
      {
        header: `resource "aws_iam_role_policy" "${LABEL}"`,
        body: [...each, policyName, { name: 'role', value: `${ROLE}.id` }, policy],
      },
    ];
  }
  const resource = `aws_iam_policy.${LABEL}`;
  return [
    { header: `resource "aws_iam_policy" "${LABEL}"`, body: [...each, policyName, ...path, policy] },
    attachment(
      LABEL,
      isOne ? `${resource}.arn` : 'each.value.arn',
      isOne ? [] : [apart('for_each', resource)],
    ),
  ];
}

/** The resource that attaches a policy of somebody else. */
export function attachedResource(arn: string): HclItem {
  return attachment(snakeCase(arn.split('/').at(-1) ?? ''), hclString(arn));
}

function attachment(label: string, arn: string, each: readonly HclItem[] = []): HclItem {
  return {
    header: `resource "aws_iam_role_policy_attachment" "${label}"`,
    body: [...each, { name: 'role', value: `${ROLE}.name` }, { name: 'policy_arn', value: arn }],
  };
}

function apart(name: string, value: string): HclAttribute {
  return { name, value, isApart: true };
}
