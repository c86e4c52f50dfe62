import type { CheckRow } from './check-row';

const PARLIAMENT = {
  publisher: 'Parliament',
  url: 'https://github.com/duo-labs/parliament/blob/main/parliament/community_auditors/config_override.yaml',
} as const;

const CLOUDSPLAINING = {
  publisher: 'Cloudsplaining',
  url: 'https://cloudsplaining.readthedocs.io/en/latest/glossary/data-exfiltration/',
} as const;

/** What allows more than its writer may have meant. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html */
export const PERMISSIVE_CHECKS = {
  PASS_ROLE_WITH_STAR_IN_RESOURCE: {
    level: 'security-warning',
    says: 'iam:PassRole on {} passes many roles. Name each role, or add iam:PassedToService.',
  },
  PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE: {
    level: 'security-warning',
    says: '{} also allows passing any role (iam:PassRole). Name the actions and the resources.',
  },
  PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: {
    level: 'security-warning',
    says: 'NotAction on {} also allows passing any role (iam:PassRole). Name the actions and the resources.',
  },
  PASS_ROLE_WITH_NOT_RESOURCE: {
    level: 'security-warning',
    says: 'iam:PassRole with NotResource passes every other role. Name the roles in Resource.',
  },
  PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: {
    level: 'security-warning',
    says: '{} with NotResource also allows passing roles (iam:PassRole). Name the actions and the resources.',
  },
  PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE: {
    level: 'security-warning',
    says: 'NotAction with NotResource also allows passing roles (iam:PassRole). Name what is allowed.',
  },
  CREATE_SLR_WITH_STAR_IN_RESOURCE: {
    level: 'warning',
    says: 'iam:CreateServiceLinkedRole on {} creates roles for any service. Name the role.',
  },
  CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE: {
    level: 'warning',
    says: '{} also allows creating service-linked roles for any service. Name the actions.',
  },
  CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: {
    level: 'warning',
    says: 'NotAction on {} also allows creating service-linked roles for any service. Name the actions.',
  },
  CREATE_SLR_WITH_NOT_RESOURCE: {
    level: 'warning',
    says: 'iam:CreateServiceLinkedRole with NotResource creates roles for any service. Name the role in Resource.',
  },
  CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: {
    level: 'warning',
    says: '{} with NotResource also allows creating service-linked roles. Name the actions and the resources.',
  },
  CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE: {
    level: 'warning',
    says: 'NotAction with NotResource also allows creating service-linked roles. Name what is allowed.',
  },
  ALLOW_WITH_NOT_PRINCIPAL: {
    level: 'security-warning',
    says: 'Allow with NotPrincipal lets in everybody else. Name who is allowed in Principal.',
  },
  ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL: {
    level: 'error',
    says: 'Everybody may assume the role. Name a service or an account in Principal.',
  },
  NOTACTION_WITH_ALLOW: {
    level: 'security-warning',
    says: 'Allow with NotAction allows every action but {}, including those that AWS adds later. Name the actions.',
    publisher: 'the IAM User Guide',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
  },
  NOTRESOURCE_WITH_ALLOW: {
    level: 'security-warning',
    says: 'Allow with NotResource reaches every resource but {}. Name the resources.',
    ...PARLIAMENT,
  },
  PRIVILEGE_ESCALATION: {
    level: 'security-warning',
    says: 'With {} the role can give itself more rights. Leave it to an administrator.',
    ...PARLIAMENT,
    url: 'https://github.com/duo-labs/parliament/blob/main/parliament/community_auditors/privilege_escalation.py',
  },
  CREDENTIALS_EXPOSURE: {
    level: 'security-warning',
    says: '{} gives out credentials. Remove it unless the job needs it.',
    ...PARLIAMENT,
    url: 'https://github.com/duo-labs/parliament/blob/main/parliament/community_auditors/credentials_exposure.py',
  },
  DATA_EXFILTRATION: {
    level: 'security-warning',
    says: '{} on * reads data and secrets of the whole account. Name the resources.',
    ...CLOUDSPLAINING,
  },
  SERVICE_WILDCARD: {
    level: 'security-warning',
    says: '{} allows every action of the service, also to delete and to share. Name the actions.',
    ...CLOUDSPLAINING,
    url: 'https://github.com/salesforce/cloudsplaining/blob/master/cloudsplaining/shared/constants.py',
  },
} as const satisfies Record<string, CheckRow>;
