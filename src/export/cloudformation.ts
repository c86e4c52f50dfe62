import { Commented, withReasons, type CommentedDocument } from './comments/commented';
import { linkNote } from './comments/link-note';
import { dynamicReferenceNote } from './dynamic-references';
import type { Exporter } from './exporter';
import type { FinishedRole, PermissionsPolicy } from './finished-role';
import { TEMPLATE_PARAMETERS, inputNames, type NameOf } from './input-names';
import { isAlone, mapConditions, type OpenStatement, type Text } from './open-document';
import { TemplateFunction, subText, writeTemplate, type TemplateValue } from './quoting/yaml';
import { ROLE_NAME } from './role-inputs';
import { pascalCase } from './spelling';

const ROLE = 'ExecutionRole';
const ROLE_ARN = `${ROLE}.Arn`;

/**
 * A larger template goes by way of S3. Bytes, of which each of its signs takes one.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const LARGEST_BODY = 51_200;

/** The role as a CloudFormation template, with a parameter for what is still to be named. */
export const cloudformation = {
  id: 'cloudformation',
  label: 'CloudFormation',
  language: 'yaml',
  filename: 'execution-role.yaml',
  use: 'the command in its first lines, which is `aws cloudformation deploy`',
  render(role) {
    const text = templateText(role, false);
    if (text.length <= LARGEST_BODY) return text;
    // Rather without its reasons than by way of S3.
    const bare = templateText(withoutReasons(role), false);
    return bare.length <= LARGEST_BODY ? bare : templateText(role, true);
  },
} as const satisfies Exporter;

function templateText(role: FinishedRole, isLarge: boolean): string {
  // A role without a name is named by CloudFormation.
  const inputs = role.inputs.filter((input) => input !== ROLE_NAME);
  const parameter = inputNames(inputs, TEMPLATE_PARAMETERS);
  const parameters = inputs.map((input) => [
    parameter(input),
    // The console gives a field that was left empty as an empty text, and would deploy a role for nothing.
    { Type: 'String', Description: input.description, MinLength: 1 },
  ]);
  const permissions = role.permissions.map((policy) => [
    pascalCase(policy.suffix),
    permissionsResource(role, policy, parameter),
  ]);
  const template: TemplateValue = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: role.purpose,
    ...(inputs.length === 0 ? {} : { Parameters: Object.fromEntries(parameters) }),
    Resources: { [ROLE]: roleResource(role, parameter), ...Object.fromEntries(permissions) },
    Outputs: {
      RoleArn: { Value: new TemplateFunction('GetAtt', ROLE_ARN) },
      RoleName: { Value: new TemplateFunction('Ref', ROLE) },
    },
  };
  const names = inputs.map((input) => parameter(input));
  return writeTemplate(template, comment(role, names, isLarge));
}

function withoutReasons(role: FinishedRole): FinishedRole {
  return {
    ...role,
    link: null,
    trustReasons: [],
    permissions: role.permissions.map((policy) => ({ ...policy, reasons: [] })),
  };
}

function comment(role: FinishedRole, parameters: readonly string[], isLarge: boolean): string {
  const note = dynamicReferenceNote(role);
  const command = [
    `aws cloudformation deploy --stack-name ${stackName(role.name)} --template-file execution-role.yaml`,
    '  --capabilities CAPABILITY_NAMED_IAM --no-fail-on-empty-changeset',
    ...(isLarge ? ['  --s3-bucket A-BUCKET-FOR-TEMPLATES'] : []),
    ...(parameters.length === 0 ? [] : ['  --parameter-overrides']),
    ...parameters.map((name) => `    ${name}=...`),
  ];
  const head = [...(role.link === null ? [] : [linkNote(role.link)]), ...(note === null ? [] : [note])];
  return ` ${head.map((line) => `${line}\n `).join('')}${command.join(' \\\n ')}`;
}

/**
 * A stack of its own for each role: deployed to the stack of another, a template would delete the role of that one.
 * Letters, digits and hyphens, a letter first.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
 */
function stackName(name: string | null): string {
  if (name === null) return 'execution-role';
  if (/^[A-Za-z](?:-?[A-Za-z0-9])*$/.test(name)) return name;
  // Roles whose names differ in other signs only must not share a stack.
  const written = name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${/^[A-Za-z]/.test(written) ? '' : 'role-'}${written === '' ? '' : `${written}-`}${hashOf(name)}`;
}

/** Eight digits that tell names apart: FNV-1a, of 32 bits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function roleResource(role: FinishedRole, parameter: NameOf): TemplateValue {
  const { name, path, description, maxSessionDuration, permissionsBoundary, tags } = role;
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      ...(name === null ? {} : { RoleName: name }),
      Path: path,
      ...(description === '' ? {} : { Description: description }),
      ...(maxSessionDuration === null ? {} : { MaxSessionDuration: maxSessionDuration }),
      ...(role.attached.length === 0 ? {} : { ManagedPolicyArns: role.attached }),
      ...(permissionsBoundary === null ? {} : { PermissionsBoundary: permissionsBoundary }),
      AssumeRolePolicyDocument: documentValue(withReasons(role.trust, role.trustReasons), parameter),
      ...(tags.length === 0 ? {} : { Tags: tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
    },
  };
}

/**
 * A resource of its own, for inline policies too: among the properties of the role, a policy could not refer to the
 * role’s ARN. CloudFormation refuses resources that wait for one another.
 */
function permissionsResource(
  { name, path, attach }: FinishedRole,
  { suffix, document, reasons }: PermissionsPolicy,
  parameter: NameOf,
): TemplateValue {
  const Roles = [new TemplateFunction('Ref', ROLE)];
  const PolicyDocument = documentValue(withReasons(document, reasons), parameter);
  if (attach === 'inline') {
    const PolicyName = name === null ? suffix : `${name}-${suffix}`;
    return { Type: 'AWS::IAM::Policy', Properties: { PolicyName, Roles, PolicyDocument } };
  }
  return {
    Type: 'AWS::IAM::ManagedPolicy',
    Properties: {
      ...(name === null ? {} : { ManagedPolicyName: `${name}-${suffix}` }),
      Path: path,
      Roles,
      PolicyDocument,
    },
  };
}

function documentValue(
  { Version, Statement: statements }: CommentedDocument,
  parameter: NameOf,
): TemplateValue {
  return {
    Version,
    Statement: statements.map(
      ({ reasons, value }) => new Commented(reasons, statementValue(value, parameter)),
    ),
  };
}

function statementValue(
  { Sid, Effect, Principal, Action, Resource, Condition }: OpenStatement,
  parameter: NameOf,
): TemplateValue {
  const value = (text: Text) => textValue(text, parameter);
  return {
    ...(Sid === undefined ? {} : { Sid }),
    Effect,
    ...(Principal === undefined ? {} : { Principal: { Service: Principal.Service } }),
    Action,
    ...(Resource === undefined ? {} : { Resource: Resource.map(value) }),
    ...(Condition === undefined
      ? {}
      : {
          Condition: mapConditions(Condition, (values) =>
            isAlone(values) ? value(values) : values.map(value),
          ),
        }),
  };
}

/** Policy variables that `!Sub` can be told to leave alone. Whatever else begins with `${` goes another way. */
const VARIABLES = /\$\{[\w:/.@-]+\}/g;

/** A text; with references where it is still open. */
function textValue(text: Text, parameter: NameOf): TemplateValue {
  if (typeof text === 'string') return text;
  const { parts } = text;
  const values = parts.map((part) => {
    if (typeof part === 'string') return part;
    return part.input === null
      ? new TemplateFunction('GetAtt', ROLE_ARN)
      : new TemplateFunction('Ref', parameter(part.input));
  });
  const [first = '', ...others] = values;
  if (others.length === 0) return first;
  if (parts.some((part) => typeof part === 'string' && part.replace(VARIABLES, '').includes('${')))
    return new TemplateFunction('Join', ['', values]);
  const written = parts.map((part) => {
    if (typeof part === 'string') return subText(part);
    return `\${${part.input === null ? ROLE_ARN : parameter(part.input)}}`;
  });
  return new TemplateFunction('Sub', written.join(''));
}
