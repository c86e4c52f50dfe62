import { describe, expect, test } from 'vitest';
import { textsOf, type Result } from '../../policy';
import type { Imported } from '../imported';
import { interpretDocument } from '../interpret-document';
import { readJson } from '../languages/read-json';
import { readYaml } from '../languages/read-yaml';

function fromYaml(text: string): Result<Imported> {
  const document = readYaml(text);
  return document.ok ? interpretDocument(document.value) : document;
}

function fromJson(value: unknown): Result<Imported> {
  const document = readJson(JSON.stringify(value));
  return document.ok ? interpretDocument(document.value) : document;
}

function read(result: Result<Imported>): Imported {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const PARTS = {
  Parameters: {
    Bucket: { Type: 'String', Default: 'acme-data' },
    Prefix: { Type: 'String' },
    Kept: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/acme/bucket' },
    Unset: { Type: 'String', Default: '' },
    Many: { Type: 'CommaDelimitedList', Default: 'acme-a, acme-b' },
  },
  Mappings: { Buckets: { prod: { Data: 'acme-prod' }, 'eu-west-1': { Data: 'acme-eu' } } },
};
const RESOURCES = {
  Models: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Sub': 'models-${AWS::AccountId}' } } },
  Plain83908E77: { Type: 'AWS::S3::Bucket' },
  Round: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: 'Trip' } } },
  Trip: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: 'Round' } } },
};

/** What the address of a model comes to in a template, and whether a note says that a default is in it. */
function addressesOf(value: unknown) {
  const Model = {
    Type: 'AWS::SageMaker::Model',
    Properties: { ExecutionRoleArn: 'r', PrimaryContainer: { ModelDataUrl: value } },
  };
  const { spec, notes } = read(fromJson({ ...PARTS, Resources: { ...RESOURCES, Model } }));
  const defaults = notes.filter(({ message }) => message.startsWith('The default of parameter'));
  return { texts: textsOf(spec, 's3.models'), defaults: defaults.map(({ path }) => path) };
}

const VALUES: readonly {
  name: string;
  value: unknown;
  texts: readonly string[];
  defaults?: readonly string[];
}[] = [
  {
    name: 'a parameter’s default',
    value: { 'Fn::Sub': 's3://${Bucket}/m.tar.gz' },
    texts: ['s3://acme-data/m.tar.gz'],
    defaults: ['Parameters.Bucket'],
  },
  {
    name: 'a parameter without',
    value: { 'Fn::Sub': 's3://${Bucket}/${Prefix}/m' },
    texts: ['s3://acme-data/<prefix>/m'],
    defaults: ['Parameters.Bucket'],
  },
  {
    name: 'a parameter that is kept elsewhere',
    value: { 'Fn::Sub': 's3://${Kept}/m' },
    texts: ['s3://<kept>/m'],
  },
  { name: 'a default of nothing', value: { 'Fn::Sub': 's3://${Unset}/m' }, texts: ['s3://<unset>/m'] },
  {
    name: 'texts that are joined',
    value: { 'Fn::Join': ['/', ['s3:/', 'acme', { Ref: 'Prefix' }]] },
    texts: ['s3://acme/<prefix>'],
  },
  {
    name: 'variables of its own',
    value: { 'Fn::Sub': ['s3://${B}/m', { B: { 'Fn::Join': ['-', ['acme', 'x']] } }] },
    texts: ['s3://acme-x/m'],
  },
  {
    name: 'both sides of a condition',
    value: { 'Fn::If': ['Prod', 's3://acme-prod/m', { 'Fn::Sub': 's3://acme-dev/m' }] },
    texts: ['s3://acme-prod/m', 's3://acme-dev/m'],
  },
  {
    name: 'a condition inside a text',
    value: { 'Fn::Join': ['', ['s3://', { 'Fn::If': ['Prod', 'acme-prod', 'acme-dev'] }, '/m']] },
    texts: ['s3://acme-prod/m', 's3://acme-dev/m'],
  },
  {
    name: 'one of a list',
    value: { 'Fn::Sub': ['s3://${B}/m', { B: { 'Fn::Select': ['1', { Ref: 'Many' }] } }] },
    texts: ['s3://acme-b/m'],
    defaults: ['Parameters.Many'],
  },
  {
    name: 'a part of a text',
    value: { 'Fn::Select': [0, { 'Fn::Split': [',', 's3://acme/a,s3://acme/b'] }] },
    texts: ['s3://acme/a'],
  },
  {
    name: 'a mapping by a name',
    value: { 'Fn::Join': ['', ['s3://', { 'Fn::FindInMap': ['Buckets', 'prod', 'Data'] }, '/m']] },
    texts: ['s3://acme-prod/m'],
  },
  {
    name: 'a mapping by the region',
    value: {
      'Fn::Join': ['', ['s3://', { 'Fn::FindInMap': ['Buckets', { Ref: 'AWS::Region' }, 'Data'] }, '/m']],
    },
    texts: ['s3://<buckets data>/m'],
  },
  {
    name: 'the name of a bucket',
    value: { 'Fn::Sub': 's3://${Models}/m' },
    texts: ['s3://models-<account>/m'],
  },
  {
    name: 'a bucket without a name, as the CDK writes it',
    value: { 'Fn::Sub': 's3://${Plain83908E77}/m' },
    texts: ['s3://<plain>/m'],
  },
  {
    name: 'names that go round in circles',
    value: { 'Fn::Sub': 's3://${Round}/m' },
    texts: ['s3://<round>/m'],
  },
  { name: 'what is filled in elsewhere', value: { 'Fn::Sub': 's3://acme/${!x}' }, texts: ['s3://acme/<x>'] },
  { name: 'what another stack exports', value: { 'Fn::ImportValue': 'models' }, texts: [] },
];

describe('a template’s values', () => {
  test.each(VALUES)('$name', ({ value, texts, defaults = [] }) => {
    expect(addressesOf(value)).toStrictEqual({ texts, defaults });
  });

  test('are alike in YAML', () => {
    const { spec } = read(
      fromYaml(`Parameters:
  Bucket: { Type: String, Default: acme-data }
Resources:
  Repo: { Type: AWS::ECR::Repository, Properties: { RepositoryName: churn } }
  Model:
    Type: AWS::SageMaker::Model
    Properties:
      ExecutionRoleArn: !GetAtt Role.Arn
      VpcConfig: !If [Prod, { Subnets: !Ref Subnets }, !Ref AWS::NoValue]
      Containers:
        - Image: !Sub '\${Repo.RepositoryUri}:latest'
          ModelDataUrl: !If [Prod, !Sub 's3://\${Bucket}/prod', !Join ['/', ['s3:/', !Ref Bucket, dev]]]
        - !If [Prod, { ModelDataUrl: s3://acme/x }, { ModelDataUrl: s3://acme/y }]
`),
    );
    expect(textsOf(spec, 'images')).toStrictEqual(['<account>.dkr.ecr.<region>.amazonaws.com/churn:latest']);
    expect(textsOf(spec, 's3.models')).toStrictEqual([
      's3://acme-data/prod',
      's3://acme-data/dev',
      's3://acme/x',
      's3://acme/y',
    ]);
    expect(spec.vpc).toBe(true);
  });
});

describe('a template’s resources', () => {
  test.each([
    {
      name: 'parameters and outputs',
      value: {
        AWSTemplateFormatVersion: '2010-09-09',
        Parameters: { TrainingJobName: { Type: 'String' }, RoleArn: { Type: 'String' } },
        Outputs: { ModelName: { Value: 'x' } },
      },
    },
    {
      name: 'a function’s environment',
      value: {
        Resources: {
          F: {
            Type: 'AWS::Lambda::Function',
            Properties: {
              Environment: {
                Variables: { TrainingJobName: 'x', RoleArn: 'r', OutputDataConfig: 's3://acme' },
              },
            },
          },
        },
      },
    },
    {
      name: 'one resource of another service',
      value: { Type: 'AWS::SNS::Topic', Properties: { TrainingJobName: 'x', RoleArn: 'r' } },
    },
    {
      name: 'a state machine without a task of SageMaker',
      value: {
        Resources: {
          S: {
            Type: 'AWS::Serverless::StateMachine',
            Properties: { Definition: { StartAt: 'a', States: { a: { Type: 'Pass' } } } },
          },
        },
      },
    },
  ])('ask nothing of SageMaker: $name', ({ value }) => {
    expect(fromJson(value)).toMatchObject({ ok: false, problem: { code: 'no-resource' } });
  });

  test('hold definitions of pipelines and state machines', () => {
    const { apis, spec, notes } = read(
      fromYaml(`Parameters:
  StatesBucket: { Type: String, Default: acme-states }
Resources:
  Machine:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionSubstitutions: { Bucket: !Ref StatesBucket, Role: !GetAtt Role.Arn }
      Definition:
        StartAt: T
        States:
          T:
            Type: Task
            Resource: !Sub 'arn:\${AWS::Partition}:states:::sagemaker:createTransformJob.sync'
            Parameters:
              TransformInput: {}
              TransformOutput: { S3OutputPath: 's3://\${Bucket}/out' }
  Pipeline:
    Type: AWS::SageMaker::Pipeline
    Properties:
      PipelineName: p
      RoleArn: !GetAtt Role.Arn
      PipelineDefinition:
        PipelineDefinitionBody: !Sub |
          {"Version": "2020-12-01", "Steps": [{"Name": "T", "Type": "Training", "Arguments": {
            "RoleArn": "\${Role.Arn}", "AlgorithmSpecification": {"TrainingImage": "x"},
            "OutputDataConfig": {"S3OutputPath": "s3://\${DataBucket}/pipe/"}, "ResourceConfig": {"VolumeSizeInGB": \${Size}}}}]}
`),
    );
    expect(apis).toStrictEqual(['CreateTransformJob', 'CreatePipeline', 'CreateTrainingJob']);
    expect(textsOf(spec, 's3.outputs')).toStrictEqual(['s3://acme-states/out', 's3://<data bucket>/pipe/']);
    expect(notes.map(({ value }) => value)).toContain('${Role.Arn}');
    expect(notes.map(({ path }) => path)).toContain('Parameters.StatesBucket');
  });

  test.each([
    { DefinitionUri: 'states/train.asl.json' },
    { DefinitionS3Location: { Bucket: 'acme', Key: 'train.json' } },
    { DefinitionString: { 'Fn::Transform': 'x' } },
  ])('tell of a definition that is elsewhere: %o', (Properties) => {
    const { notes } = read(
      fromJson({
        Resources: {
          S: { Type: 'AWS::Serverless::StateMachine', Properties },
          N: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { RoleArn: 'r' } },
        },
      }),
    );
    expect(notes).toContainEqual(
      expect.objectContaining({
        kind: 'unresolved',
        message: expect.stringContaining('Import its definition too'),
      }),
    );
  });

  test('hold definitions as the CDK joins them', () => {
    const { spec, notes } = read(
      fromJson({
        Resources: {
          Data83908E77: { Type: 'AWS::S3::Bucket' },
          S: {
            Type: 'AWS::StepFunctions::StateMachine',
            Properties: {
              DefinitionString: {
                'Fn::Join': [
                  '',
                  [
                    '{"StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:',
                    { Ref: 'AWS::Partition' },
                    ':states:::sagemaker:createTrainingJob.sync","Parameters":{"RoleArn":"',
                    { 'Fn::GetAtt': ['Role1', 'Arn'] },
                    '","OutputDataConfig":{"S3OutputPath":"s3://',
                    { Ref: 'Data83908E77' },
                    '/out"}}}}}',
                  ],
                ],
              },
            },
          },
        },
      }),
    );
    expect(textsOf(spec, 's3.outputs')).toStrictEqual(['s3://<data>/out']);
    expect(notes.map(({ value }) => value)).toContain('${Role1.Arn}');
  });
});

test('templates that name themselves come to an end', () => {
  const Parameters = { A: { Type: 'String', Default: 'x'.repeat(1_000) } };
  const buckets = Array.from({ length: 80 }, (_, index) => [
    `B${index}`,
    {
      Type: 'AWS::S3::Bucket',
      Properties: { BucketName: { 'Fn::Sub': index === 0 ? '${A}' : `\${B${index - 1}}\${B${index - 1}}` } },
    },
  ]);
  const Model = {
    Type: 'AWS::SageMaker::Model',
    Properties: { PrimaryContainer: { ModelDataUrl: { 'Fn::Sub': 's3://${B79}/x' } } },
  };
  expect(fromJson({ Parameters, Resources: { ...Object.fromEntries(buckets), Model } }).ok).toBe(true);
});

test('templates whose names are names of names come to an end', () => {
  const buckets = Array.from({ length: 20_000 }, (_, index) => [
    `B${index}`,
    { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: `B${index + 1}` } } },
  ]);
  const Model = {
    Type: 'AWS::SageMaker::Model',
    Properties: { ExecutionRoleArn: 'r', PrimaryContainer: { ModelDataUrl: { 'Fn::Sub': 's3://${B0}/x' } } },
  };
  expect(fromJson({ Resources: { ...Object.fromEntries(buckets), Model } }).ok).toBe(true);
});

describe('hostile templates', () => {
  const TEMPLATE = `Parameters:
  Bucket: { Type: String, Default: acme-data }
Mappings: { M: { a: { b: c } } }
Resources:
  Data: { Type: AWS::S3::Bucket, Properties: { BucketName: !Sub '\${Bucket}-x' } }
  Model:
    Type: AWS::SageMaker::Model
    Properties:
      ExecutionRoleArn: !GetAtt Role.Arn
      PrimaryContainer: !If [C, { ModelDataUrl: !Sub 's3://\${Data}/m' }, !Ref AWS::NoValue]
      Containers: [{ Image: !Join ['', [!FindInMap [M, a, b], !Select [0, !Split [',', 'a,b']]]] }]
  Machine:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionSubstitutions: { A: b }
      Definition: { StartAt: T, States: { T: { Type: Map, Iterator: { StartAt: U, States: {} } } } }
`;
  const SPLICES = [
    '!Ref ',
    '!Sub ',
    '!If ',
    '!Join ',
    '!Select ',
    'Fn::Sub: ',
    'Ref: ',
    '[',
    ']',
    '{',
    '}',
    ',',
    ': ',
    '\n',
    '  ',
    '${',
    '&a ',
    '*a',
    'Data',
    'Bucket',
    '__proto__',
  ];

  test('are read or refused, and always come to an end', () => {
    let seed = 11;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let run = 0; run < 300; run += 1) {
      let text = TEMPLATE;
      for (let change = 0; change <= next(4); change += 1) {
        const at = next(text.length);
        text = text.slice(0, at) + (SPLICES[next(SPLICES.length)] ?? '') + text.slice(at + next(6));
      }
      const result = fromYaml(text);
      expect(result.ok || result.problem.message !== '').toBe(true);
    }
  });
});
