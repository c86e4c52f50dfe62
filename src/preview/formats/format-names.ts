import type { FormatId } from '../../export';

/** The formats in the order of the menu: known before the exporters are loaded, which give them the same names. */
export const FORMATS = [
  'json',
  'aws-cli',
  'cloudformation',
  'terraform',
  'cdk',
  'boto3',
] as const satisfies readonly FormatId[];

export const FORMAT_NAMES: Readonly<Record<FormatId, string>> = {
  json: 'JSON',
  'aws-cli': 'AWS CLI',
  cloudformation: 'CloudFormation',
  terraform: 'Terraform',
  cdk: 'AWS CDK',
  boto3: 'boto3',
};
