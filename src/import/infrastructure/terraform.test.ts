import { describe, expect, test } from 'vitest';
import { textsOf, type Result, type SlotId } from '../../policy';
import type { Imported } from '../imported';
import { interpretDocument } from '../interpret-document';
import { readHcl } from '../languages/read-hcl';
import { readJson } from '../languages/read-json';

function fromHcl(text: string): Result<Imported> {
  const document = readHcl(text);
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

const ROLE = 'arn:aws:iam::111122223333:role/Acme';
const IMAGE = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1';
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly apis: readonly string[];
  readonly entries?: Readonly<Partial<Record<SlotId, readonly string[]>>>;
  readonly role?: string;
  readonly vpc?: boolean;
}

const FILES: readonly Row[] = [
  {
    name: 'a model: blocks as AWS’s own fields',
    text: `resource "aws_sagemaker_model" "m" {
  execution_role_arn = "${ROLE}"
  container {
    image = "${IMAGE}"
    model_data_source {
      s3_data_source {
        s3_uri           = "s3://acme-models/llm/"
        s3_data_type     = "S3Prefix"
        compression_type = "None"
      }
    }
  }
  container {
    image          = "${IMAGE}"
    model_data_url = "s3://acme-models/b/model.tar.gz"
  }
  vpc_config {
    subnets            = module.vpc.private_subnets
    security_group_ids = [aws_security_group.m.id]
  }
}`,
    apis: ['CreateModel'],
    entries: { 's3.models': ['s3://acme-models/b/model.tar.gz', 's3://acme-models/llm/'], images: [IMAGE] },
    role: 'Acme',
    vpc: true,
  },
  {
    name: 'an endpoint’s configuration, whose operation and key are named otherwise',
    text: `resource "aws_sagemaker_endpoint_configuration" "c" {
  kms_key_arn = "${KEY}"
  production_variants {
    model_name = "m"
  }
  data_capture_config {
    destination_s3_uri = "s3://acme-capture/c"
  }
  async_inference_config {
    output_config {
      s3_output_path = "s3://acme-async/o"
    }
  }
}`,
    apis: ['CreateEndpointConfig'],
    entries: { 's3.capture': ['s3://acme-capture/c'], 's3.outputs': ['s3://acme-async/o'] },
  },
  {
    name: 'a domain, and a profile of the other provider',
    text: `resource "aws_sagemaker_domain" "d" {
  domain_name = "d"
  default_user_settings {
    execution_role = "${ROLE}"
    sharing_settings {
      s3_output_path = "s3://acme-share/x"
    }
  }
}
resource "awscc_sagemaker_user_profile" "u" {
  domain_id = aws_sagemaker_domain.d.id
}`,
    apis: ['CreateDomain'],
    entries: { 's3.outputs': ['s3://acme-share/x'] },
    role: 'Acme',
  },
  {
    name: 'a model of the other provider, whose fields are objects',
    text: `resource "awscc_sagemaker_model" "m" {
  execution_role_arn = "${ROLE}"
  primary_container = {
    image          = "${IMAGE}"
    model_data_url = "s3://acme-models/model.tar.gz"
  }
}`,
    apis: ['CreateModel'],
    entries: { 's3.models': ['s3://acme-models/model.tar.gz'], images: [IMAGE] },
    role: 'Acme',
  },
  {
    name: 'a pipeline, whose definition is encoded',
    text: `resource "aws_sagemaker_pipeline" "p" {
  pipeline_name = "p"
  role_arn      = "${ROLE}"
  pipeline_definition = jsonencode({
    Version = "2020-12-01"
    Parameters = [{ Name = "Data", Type = "String", DefaultValue = "s3://\${var.data_bucket}/in/" }]
    Steps = [{
      Name = "Train"
      Type = "Training"
      Arguments = {
        AlgorithmSpecification = { TrainingImage = "${IMAGE}" }
        RoleArn                = "${ROLE}"
        InputDataConfig        = [{ DataSource = { S3DataSource = { S3Uri = { Get = "Parameters.Data" } } } }]
        OutputDataConfig       = { S3OutputPath = "s3://acme-models/out/" }
      }
    }]
  })
}`,
    apis: ['CreatePipeline', 'CreateTrainingJob'],
    entries: {
      's3.inputs': ['s3://<data bucket>/in/'],
      's3.outputs': ['s3://acme-models/out/'],
      images: [IMAGE],
    },
    role: 'Acme',
  },
  {
    name: 'a state machine, whose definition is text with references in it',
    text: `resource "aws_sfn_state_machine" "s" {
  role_arn   = aws_iam_role.states.arn
  definition = <<-EOF
    {
      "StartAt": "T",
      "States": {
        "T": {
          "Type": "Task",
          "Resource": "arn:aws:states:::sagemaker:createTransformJob.sync",
          "Parameters": {
            "TransformInput": {"DataSource": {"S3DataSource": {"S3Uri": "s3://\${var.data_bucket}/in/"}}},
            "TransformOutput": {"S3OutputPath": "s3://acme-out/t/"},
            "TransformResources": {"InstanceCount": \${var.instances}}
          }
        }
      }
    }
  EOF
}`,
    apis: ['CreateTransformJob'],
    entries: { 's3.inputs': ['s3://<data bucket>/in/'], 's3.outputs': ['s3://acme-out/t/'] },
  },
];

describe('a file of Terraform', () => {
  test.each(FILES)('$name', ({ text, apis, entries = {}, role = '', vpc = false }) => {
    const { apis: chosen, spec } = read(fromHcl(text));
    expect(chosen).toStrictEqual(apis);
    expect({ role: spec.account.roleName, vpc: spec.vpc }).toStrictEqual({ role, vpc });
    for (const slot of ['s3.inputs', 's3.outputs', 's3.models', 's3.capture', 'images'] as const)
      expect([slot, [...new Set(textsOf(spec, slot))]]).toStrictEqual([slot, entries[slot] ?? []]);
  });

  test('a notebook pulls from the address of a repository that is registered', () => {
    const { spec } = read(
      fromHcl(`resource "aws_sagemaker_code_repository" "c" {
  code_repository_name = "lab"
  git_config {
    repository_url = "https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/lab"
  }
}
resource "aws_sagemaker_notebook_instance" "n" {
  role_arn                = "${ROLE}"
  default_code_repository = aws_sagemaker_code_repository.c.code_repository_name
}`),
    );
    expect(textsOf(spec, 'notebook.repositories')).toStrictEqual([
      'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/lab',
    ]);
  });

  test('tells what stays open, and what would close it', () => {
    const { notes } = read(
      fromHcl('resource "aws_sagemaker_notebook_instance" "n" {\n  role_arn = aws_iam_role.lab.arn\n}'),
    );
    expect(notes).toContainEqual(
      expect.objectContaining({ kind: 'unresolved', value: 'aws_iam_role.lab.arn' }),
    );
    expect(notes).toContainEqual(
      expect.objectContaining({ kind: 'advice', message: expect.stringContaining('terraform show -json') }),
    );
  });

  test('tells of a default that became an address, and of no other', () => {
    const { notes, spec } = read(
      fromHcl(`variable "bucket" { default = "acme-models" }
variable "type" { default = "ml.m5.large" }
resource "aws_sagemaker_model" "m" {
  execution_role_arn = var.role
  primary_container {
    model_data_url = "s3://\${var.bucket}/model.tar.gz"
    mode           = var.type
  }
}`),
    );
    expect(textsOf(spec, 's3.models')).toStrictEqual(['s3://acme-models/model.tar.gz']);
    const defaults = notes.filter(({ message }) => message.startsWith('The default of variable'));
    expect(defaults.map(({ path, value }) => [path, value])).toStrictEqual([['var.bucket', 'acme-models']]);
  });

  test.each([
    {
      name: 'its only provider',
      text: 'provider "aws" {\n region = var.r\n}\nvariable "r" { default = "eu-west-3" }',
      region: 'eu-west-3',
    },
    {
      name: 'none of several providers',
      text: 'provider "aws" {\n region = "eu-west-3"\n}\nprovider "aws" {\n alias = "b"\n region = "us-east-1"\n}',
      region: '',
    },
  ])('has the region of $name', ({ text, region }) => {
    const resource = `resource "aws_sagemaker_notebook_instance" "n" {\n  role_arn = "${ROLE}"\n}`;
    expect(read(fromHcl(`${text}\n${resource}`)).spec.account.region).toBe(region);
  });

  test('tells by name what it does not know', () => {
    const { notes } = read(
      fromHcl(
        `resource "aws_sagemaker_notebook_instance" "n" {\n role_arn = "${ROLE}"\n}\nresource "aws_sagemaker_feature_group" "f" {\n role_arn = "${ROLE}"\n}`,
      ),
    );
    expect(notes).toContainEqual(
      expect.objectContaining({
        kind: 'skipped',
        path: 'aws_sagemaker_feature_group.f',
        value: 'aws_sagemaker_feature_group',
      }),
    );
  });

  test.each([
    'resource "aws_s3_bucket" "b" {\n  bucket = "acme-data"\n}',
    'module "sagemaker" {\n  source = "./sagemaker"\n}',
    'resource "aws_lambda_function" "f" {\n  environment {\n    variables = { TrainingJobName = "x", RoleArn = "r", OutputDataConfig = "s3://a" }\n  }\n}',
  ])('says that nothing of SageMaker is in it, and what to paste: %s', (text) => {
    const result = fromHcl(text);
    expect(result).toMatchObject({
      ok: false,
      problem: { code: 'no-resource', message: expect.stringContaining('terraform show -json') },
    });
  });
});

describe('what Terraform prints', () => {
  const VALUES = {
    execution_role_arn: ROLE,
    primary_container: [{ image: IMAGE, model_data_url: 's3://acme-models/model.tar.gz', environment: null }],
    container: [],
    vpc_config: [],
  };
  const RESOURCE = { mode: 'managed', type: 'aws_sagemaker_model', name: 'm' };

  test.each([
    {
      name: 'a state, with modules in modules',
      value: {
        format_version: '1.0',
        values: {
          root_module: {
            child_modules: [
              {
                child_modules: [
                  {
                    resources: [
                      { ...RESOURCE, address: 'module.a.module.b.aws_sagemaker_model.m', values: VALUES },
                    ],
                  },
                ],
              },
            ],
          },
        },
      },
    },
    {
      name: 'a plan',
      value: {
        format_version: '1.2',
        planned_values: {
          root_module: { resources: [{ ...RESOURCE, address: 'aws_sagemaker_model.m', values: VALUES }] },
        },
      },
    },
    {
      name: 'a plan’s changes, of which those that remove count for nothing',
      value: {
        format_version: '1.2',
        planned_values: {},
        resource_changes: [
          {
            ...RESOURCE,
            address: 'aws_sagemaker_model.m',
            change: { actions: ['create'], after: VALUES, after_unknown: {} },
          },
          {
            ...RESOURCE,
            type: 'aws_sagemaker_notebook_instance',
            address: 'x',
            change: { actions: ['delete'], before: { role_arn: ROLE }, after: null },
          },
          { ...RESOURCE, mode: 'data', address: 'data.x', change: { actions: ['read'], after: VALUES } },
        ],
      },
    },
    {
      name: 'a file of state',
      value: {
        version: 4,
        terraform_version: '1.9.0',
        resources: [{ ...RESOURCE, instances: [{ attributes: VALUES }] }],
      },
    },
    {
      name: 'a file in its own JSON',
      value: {
        variable: { bucket: { default: 'acme-models' } },
        locals: { role: ROLE },
        resource: {
          aws_sagemaker_model: {
            m: {
              execution_role_arn: '${local.role}',
              primary_container: { image: IMAGE, model_data_url: 's3://${var.bucket}/model.tar.gz' },
            },
          },
        },
      },
    },
  ])('$name', ({ value }) => {
    const { kind, apis, spec } = read(fromJson(value));
    expect({ kind, apis, role: spec.account.roleName }).toStrictEqual({
      kind: 'terraform',
      apis: ['CreateModel'],
      role: 'Acme',
    });
    expect(textsOf(spec, 's3.models')).toStrictEqual(['s3://acme-models/model.tar.gz']);
    expect(textsOf(spec, 'images')).toStrictEqual([IMAGE]);
  });

  test.each([{ region: { constant_value: 'eu-west-3' } }, { region: { references: ['var.region'] } }])(
    'has the region that the plan was made with: %o',
    (expressions) => {
      const { spec } = read(
        fromJson({
          format_version: '1.2',
          variables: { region: { value: 'eu-west-3' } },
          configuration: { provider_config: { aws: { name: 'aws', expressions } } },
          planned_values: {
            root_module: {
              resources: [{ ...RESOURCE, address: 'a.b', values: { execution_role_arn: ROLE } }],
            },
          },
        }),
      );
      expect(spec.account.region).toBe('eu-west-3');
    },
  );

  test('what only an apply gives is open', () => {
    const { notes } = read(
      fromJson({
        format_version: '1.2',
        resource_changes: [
          {
            ...RESOURCE,
            address: 'aws_sagemaker_model.m',
            change: {
              after: { primary_container: [{ image: IMAGE }] },
              after_unknown: { execution_role_arn: true, primary_container: [{ model_data_url: true }] },
            },
          },
        ],
      }),
    );
    const open = notes.filter(({ kind }) => kind === 'unresolved').map(({ value }) => value);
    expect(open).toStrictEqual([
      'aws_sagemaker_model.m.execution_role_arn',
      'aws_sagemaker_model.m.primary_container[0].model_data_url',
    ]);
  });
});
