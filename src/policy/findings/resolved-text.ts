import type { RoleSpec } from '../role-spec';
import { SLOT_IDS } from '../slots/slots';
import type { FindingRule, RuleInput } from './rule-input';

/**
 * What CloudFormation replaces wherever it is in a template, and the CDK wherever it is in a text; neither knows an
 * escape. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html and
 * https://docs.aws.amazon.com/cdk/v2/guide/tokens.html
 */
const RESOLVED = /\{\{resolve:|\$\{Token\[/;

/** A text that would become another one on its way to AWS: a reader would sign what is not deployed. */
export const resolvedText: FindingRule = (input) =>
  [...entryFields(input), ...roleFields(input.spec)].map((field) => ({
    code: 'resolved-text',
    severity: 'error',
    title: 'Would be replaced',
    message:
      'CloudFormation puts another text in place of {{resolve:…}}, and the CDK in place of ${Token[…]}. Change it: the role would not be what this page shows.',
    field,
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
  }));

function entryFields({ spec, resolved: { results } }: RuleInput): readonly string[] {
  return SLOT_IDS.flatMap((slot) =>
    (spec.entries[slot] ?? []).flatMap(({ text }, index) =>
      RESOLVED.test(text) && results.get(slot)?.[index]?.state === 'valid' ? [`${slot}.${index}`] : [],
    ),
  );
}

function roleFields({ account, role = {}, otherAccess }: RoleSpec): readonly string[] {
  const isResolved = (value: unknown) => RESOLVED.test(JSON.stringify(value) ?? '');
  return [
    ...(isResolved(account.rolePath) ? ['account.rolePath'] : []),
    ...(isResolved(role.description) ? ['role.description'] : []),
    ...(isResolved(role.permissionsBoundary) ? ['role.permissionsBoundary'] : []),
    ...otherAccess.flatMap(({ resources, conditions }, index) =>
      isResolved([resources, conditions]) ? [`otherAccess.${index}`] : [],
    ),
  ];
}
