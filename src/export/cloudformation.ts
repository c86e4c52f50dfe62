import { resourceParts, type PolicyDocument, type Statement } from '../policy';
import type { Exporter } from './exporter';
import { finishedRole, type FinishedRole, type PermissionsPolicy } from './finished-role';
import { TemplateFunction, subText, writeTemplate, type TemplateValue } from './quoting/yaml';
import { pascalCase, type RoleInput } from './role-inputs';

const ROLE = 'ExecutionRole';

/**
 * A larger template goes by way of S3. Bytes, of which each of its signs takes one.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const LARGEST_BODY = 51_200;

/**
 * The role as a CloudFormation template, with a parameter for what is still to be named. The one text that cannot
 * be written: CloudFormation takes `{{resolve:…}}` for a reference wherever it stands, and knows no escape.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
export const cloudformation: Exporter = {
  id: 'cloudformation',
  label: 'CloudFormation',
  language: 'yaml',
  filename: 'execution-role.yaml',
  render(policies, spec) {
    const role = finishedRole(policies, spec);
    // A role without a name is named by CloudFormation.
    const inputs = role.inputs.filter(({ id }) => id !== 'role-name');
    const parameters = inputs.map(({ id, description }) => [
      pascalCase(id),
      // The console gives a field that was left empty as an empty text, and would deploy a role for nothing.
      { Type: 'String', Description: description, MinLength: 1 },
    ]);
    const permissions = role.permissions.map((policy) => [
      pascalCase(policy.suffix),
      permissionsResource(role, policy),
    ]);
    const template: TemplateValue = {
      AWSTemplateFormatVersion: '2010-09-09',
      Description: role.purpose,
      ...(inputs.length === 0 ? {} : { Parameters: Object.fromEntries(parameters) }),
      Resources: { [ROLE]: roleResource(role), ...Object.fromEntries(permissions) },
      Outputs: {
        RoleArn: { Value: new TemplateFunction('GetAtt', `${ROLE}.Arn`) },
        RoleName: { Value: new TemplateFunction('Ref', ROLE) },
      },
    };
    const text = writeTemplate(template, deployComment(role.name, inputs, false));
    return text.length <= LARGEST_BODY
      ? text
      : writeTemplate(template, deployComment(role.name, inputs, true));
  },
};

function deployComment(name: string | null, inputs: readonly RoleInput[], isLarge: boolean): string {
  const lines = [
    `aws cloudformation deploy --stack-name ${stackName(name)} --template-file execution-role.yaml`,
    '  --capabilities CAPABILITY_NAMED_IAM',
    ...(isLarge ? ['  --s3-bucket A-BUCKET-FOR-TEMPLATES'] : []),
    ...(inputs.length === 0 ? [] : ['  --parameter-overrides']),
    ...inputs.map(({ id }) => `    ${pascalCase(id)}=...`),
  ];
  return ` ${lines.join(' \\\n ')}`;
}

/**
 * A stack of its own for each role: deployed to the stack of another, a template would delete the role of that one.
 * Letters, digits and hyphens, a letter first.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
 */
function stackName(name: string | null): string {
  if (name === null) return 'execution-role';
  const written = name.replace(/[^A-Za-z0-9]+/g, '-');
  return /^[A-Za-z]/.test(written) ? written : `role-${written.replace(/^-/, '')}`;
}

function roleResource(role: FinishedRole): TemplateValue {
  const { name, path, description, maxSessionDuration, permissionsBoundary, tags, trust } = role;
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      ...(name === null ? {} : { RoleName: name }),
      Path: path,
      ...(description === '' ? {} : { Description: description }),
      ...(maxSessionDuration === null ? {} : { MaxSessionDuration: maxSessionDuration }),
      ...(permissionsBoundary === null ? {} : { PermissionsBoundary: permissionsBoundary }),
      AssumeRolePolicyDocument: documentValue(trust),
      ...(tags.length === 0 ? {} : { Tags: tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
    },
  };
}

function permissionsResource({ name, path, attach }: FinishedRole, policy: PermissionsPolicy): TemplateValue {
  const Roles = [new TemplateFunction('Ref', ROLE)];
  const PolicyDocument = documentValue(policy.document);
  if (attach === 'inline') {
    const PolicyName = name === null ? policy.suffix : `${name}-${policy.suffix}`;
    return { Type: 'AWS::IAM::Policy', Properties: { PolicyName, Roles, PolicyDocument } };
  }
  return {
    Type: 'AWS::IAM::ManagedPolicy',
    Properties: {
      ...(name === null ? {} : { ManagedPolicyName: `${name}-${policy.suffix}` }),
      Path: path,
      Roles,
      PolicyDocument,
    },
  };
}

function documentValue({ Version, Statement }: PolicyDocument): TemplateValue {
  return { Version, Statement: Statement.map((statement) => statementValue(statement)) };
}

function statementValue({ Sid, Effect, Principal, Action, Resource, Condition }: Statement): TemplateValue {
  return {
    ...(Sid === undefined ? {} : { Sid }),
    Effect,
    ...(Principal === undefined ? {} : { Principal: { Service: Principal.Service } }),
    Action,
    ...(Resource === undefined ? {} : { Resource: Resource.map((resource) => resourceValue(resource)) }),
    ...(Condition === undefined ? {} : { Condition }),
  };
}

/** A resource; with a reference where it is still a placeholder. */
function resourceValue(resource: string): TemplateValue {
  const parts = resourceParts(resource);
  if (parts.every((part) => typeof part === 'string')) return resource;
  const [first] = parts;
  if (typeof first === 'object' && first.placeholder === 'role-arn')
    return new TemplateFunction('GetAtt', `${ROLE}.Arn`);
  const text = parts.map((part) =>
    typeof part === 'string' ? subText(part) : `\${${pascalCase(part.placeholder)}}`,
  );
  return new TemplateFunction('Sub', text.join(''));
}
