import { describe, expect, test } from 'vitest';
import { MODEL_CALL, MODEL_REQUEST } from './fixtures/notebooks';
import { importText } from './index';

function told(text: string): string {
  const result = importText(text);
  if (!result.ok) return result.problem.message;
  return result.value.notes.map(({ message }) => message).join('\n');
}

/** What a fault of another language is told by. */
const YAML_WORDS = /mapping|implicit key|scalar|sequence|YAML/i;

const PYTHON = [
  {
    name: 'try and except',
    text: 'import sagemaker\ntry:\n    role = get()\nexcept ValueError:\n    role = "x"\nprint("Role: {}".format(role))',
  },
  {
    name: 'a comma missing in a call',
    text: `import boto3\nsm.create_model(ModelName="m"\n  Containers=[])\n`,
  },
  {
    name: 'a bracket that stays open',
    text: 'from sagemaker.estimator import Estimator\ne = Estimator(\n  role=role,\n',
  },
  {
    name: 'a class',
    text: 'class Job:\n    name: str = "x"\n    def run(self):\n        return self.name\n',
  },
  { name: 'a text at its top', text: '"""Trains: a model."""\nimport sagemaker\nx = {\n' },
  { name: 'remarks at its top', text: '# Copyright: us\n# License: none\nimport os\nx = (\n' },
  { name: 'types', text: 'def f(a: int, b: str = "x: y") -> None:\n    pass\n' },
] as const;

describe('Python is never told as bad YAML or JSON', () => {
  test.each(PYTHON)('$name', ({ text }) => {
    expect(told(text)).toMatch(/Python/);
    expect(told(text)).not.toMatch(YAML_WORDS);
    expect(told(text)).not.toMatch(/this is not JSON|no JSON/);
  });
});

const OTHERS = [
  { name: 'YAML', text: 'Resources:\n  A:\n    Type: x\n   B: 2', says: 'line 4, column' },
  { name: 'JSON', text: '{"TrainingJobName": "x",\n "RoleArn" "y"}', says: 'a colon is missing' },
  { name: 'a dictionary of Python', text: "{'TrainingJobName': 'x'\n 'RoleArn': None}", says: 'Python' },
  { name: 'Terraform', text: 'resource "aws_iam_role" "r" {\n  name = "x"\n', says: 'terraform show -json' },
  {
    name: 'where Terraform is faulty',
    text: 'resource "aws_iam_role" "r" {\n  name = "x\n}\n',
    says: 'line 2, column',
  },
  {
    name: 'CDK in TypeScript',
    text: "import * as sagemaker from 'aws-cdk-lib/aws-sagemaker';\nnew sagemaker.CfnModel(this, 'M', {});",
    says: 'cdk synth',
  },
  {
    name: 'CDK in Python',
    text: 'from aws_cdk import aws_sagemaker\naws_sagemaker.CfnModel(self, "M")',
    says: 'cdk synth',
  },
  { name: 'CDK in Java', text: 'import software.amazon.awscdk.App;\npublic class A {}', says: 'cdk synth' },
  {
    name: 'TypeScript',
    text: "import { SageMaker } from '@aws-sdk/client-sagemaker';\nconst sm = new SageMaker({});",
    says: 'JavaScript or TypeScript',
  },
  {
    name: 'JavaScript',
    text: "const aws = require('aws-sdk');\nsm.createModel({ModelName: 'm'}, (e) => {\n});",
    says: 'JavaScript or TypeScript',
  },
  {
    name: 'Java',
    text: 'import com.amazonaws.services.sagemaker.AmazonSageMaker;\npublic class A {\n}',
    says: 'Java code',
  },
  {
    name: 'Scala',
    text: 'import com.amazonaws.services.sagemaker.sparksdk._\nobject A extends App {\n  val x = 1\n}',
    says: 'Scala code',
  },
  { name: 'R', text: 'library(reticulate)\nsagemaker <- import("sagemaker")', says: 'R code' },
  { name: 'Go', text: 'package main\n\nfunc main() {\n}', says: 'Go code' },
  { name: 'C#', text: 'using Amazon.SageMaker;\nnamespace A;', says: 'C# code' },
  { name: 'Pulumi', text: 'import pulumi\nimport pulumi_aws as aws', says: 'Pulumi code' },
  { name: 'an archive', text: 'PK\u0003\u0004\u0014', says: 'Unpack it' },
  {
    name: 'a policy that is only named',
    text: '{"AttachedPolicies": [{"PolicyName": "x"}]}',
    says: 'aws iam get-policy-version',
  },
  {
    name: 'a pipeline in code',
    text: 'from sagemaker.workflow.pipeline import Pipeline\npipeline = build()',
    says: 'pipeline.definition()',
  },
  {
    name: 'a template without SageMaker',
    text: 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  T:\n    Type: AWS::SNS::Topic',
    says: 'no request',
  },
  { name: 'prose', text: 'Dear all, we need a role soon.', says: 'We can’t tell what this is' },
] as const;

describe('a fault says what the text is, and what to do', () => {
  test.each(OTHERS)('$name', ({ text, says }) => {
    expect(told(text)).toContain(says);
  });
});

const NAMES = [
  { name: 'ProcessingOutputs', api: 'ProcessingJobName', meant: 'ProcessingOutputConfig.Outputs' },
  { name: 'processing_outputs', api: 'ProcessingJobName', meant: 'ProcessingOutputConfig.Outputs' },
  { name: 'ProcesingInputs', api: 'ProcessingJobName', meant: 'ProcessingInputs' },
  { name: 'VpcConfig', api: 'ProcessingJobName', meant: 'NetworkConfig.VpcConfig' },
  { name: 'S3OutputPath', api: 'TrainingJobName', meant: 'OutputDataConfig.S3OutputPath' },
  { name: 'TrainingImage', api: 'TrainingJobName', meant: 'AlgorithmSpecification.TrainingImage' },
  { name: 'InputDataConfigs', api: 'TrainingJobName', meant: 'InputDataConfig' },
  { name: 'ExecutionRoleArn', api: 'TrainingJobName', meant: 'RoleArn' },
  { name: 'Unheard', api: 'TrainingJobName', meant: null },
] as const;

describe('fields that a request does not have', () => {
  test.each(NAMES)('$name beside $api', ({ name, api, meant }) => {
    const text = told(JSON.stringify({ [api]: 'x', RoleArn: 'r', [name]: [] }));
    expect(text).toContain(`${name} is not a field of `);
    expect(text).toContain(meant === null ? 'It was not read.' : `Did you mean ${meant}?`);
  });

  test.each([
    { name: 'a misnamed field leaves its list waiting', field: 'ProcessingOutputs', without: false },
    { name: 'a field that is like no other does not', field: 'Unheard', without: true },
  ])('$name', ({ field, without }) => {
    const read = importText(JSON.stringify({ ProcessingJobName: 'x', RoleArn: 'r', [field]: [] }));
    expect(read.ok && read.value.spec.without !== undefined).toBe(without);
  });

  test('inside of an object', () => {
    const request = {
      TrainingJobName: 'x',
      RoleArn: 'r',
      OutputDataConfig: { S3OutputUri: 's3://acme/out/' },
    };
    expect(told(JSON.stringify(request))).toContain(
      'S3OutputUri is not a field of OutputDataConfig. Did you mean OutputDataConfig.S3OutputPath?',
    );
  });

  test.each([
    { name: 'a request in order', text: MODEL_REQUEST },
    { name: 'a call in order', text: `import boto3\n${MODEL_CALL}` },
    {
      name: 'small first letters',
      text: MODEL_REQUEST.replaceAll(
        /"([A-Z])(?=\w+":)/g,
        (_all, letter: string) => `"${letter.toLowerCase()}`,
      ),
    },
    {
      name: 'a describe output',
      text: '{"TrainingJobName": "x", "TrainingJobArn": "a", "RoleArn": "r", "BillableTimeInSeconds": 3}',
    },
    {
      name: 'a template',
      text: '{"Type": "AWS::SageMaker::NotebookInstance", "Properties": {"RoleArn": "r", "NotebookInstanceLifecycleConfigName": "x"}}',
    },
    { name: 'what an expression brings along', text: 'sm.create_model(ModelName="m", **request)' },
    {
      name: 'an operation that is read as another',
      text: '{"UserProfileName": "u", "DomainId": "d", "UserSettings": {"ExecutionRole": "r"}}',
    },
    {
      name: 'paths of Step Functions',
      text: '{"Type": "Task", "Resource": "arn:aws:states:::sagemaker:createModel", "Parameters": {"ModelName.$": "$.m", "ExecutionRoleArn": "r"}}',
    },
  ])('$name has none', ({ text }) => {
    expect(told(text)).not.toContain('is not a field of');
  });
});
