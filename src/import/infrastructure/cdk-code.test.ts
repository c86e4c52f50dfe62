import { describe, expect, test } from 'vitest';
import { cdkAdvice, isCdkCode } from './cdk-code';

describe('code that makes a template', () => {
  test.each([
    'from aws_cdk import aws_sagemaker as sagemaker',
    'import aws_cdk as cdk',
    "import * as cdk from 'aws-cdk-lib';",
    'import { CfnModel } from "aws-cdk-lib/aws-sagemaker";',
    "import {\n  CfnModel,\n} from 'aws-cdk-lib/aws-sagemaker';",
    "const sagemaker = require('@aws-cdk/aws-sagemaker');",
    'import software.amazon.awscdk.services.sagemaker.CfnModel;',
    'using Amazon.CDK.AWS.Sagemaker;',
    'using Cdk = Amazon.CDK;',
    'import (\n\t"github.com/aws/aws-cdk-go/awscdk/v2"\n)',
  ])('is of the CDK: %s', (text) => {
    expect(isCdkCode(text)).toBe(true);
    expect(cdkAdvice(text)).toContain('run cdk synth');
  });

  test('is of the CDK for Terraform', () => {
    expect(cdkAdvice("import { TerraformStack } from 'cdktf';")).toContain('cdktf synth');
  });

  test.each([
    'import boto3',
    "import { SageMakerClient } from '@aws-sdk/client-sagemaker';",
    '# uses aws_cdk',
    '{"Resources": {}}',
  ])('is something else: %s', (text) => {
    expect(isCdkCode(text)).toBe(false);
  });
});
