import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { API_NAMES, APIS, apiNamed, parseRoleSpec, type RoleSpec } from '../policy';
import { OPERATIONS } from './fixtures/operations';
import { OTHER_REQUESTS } from './fixtures/other-requests';
import { TRAINING_JOBS } from './fixtures/training-jobs';
import { importText } from './index';

function imported(text: string) {
  const result = importText(text);
  if (!result.ok) throw new Error(`${result.problem.message}\n${text}`);
  return result.value;
}

/** A value as Python prints it; these hold no text with quotes but JSON, which stays a plain literal. */
function python(value: unknown): string {
  if (typeof value === 'string') return `r'''${value}'''`;
  if (Array.isArray(value)) return `[${value.map((entry) => python(entry)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, entry]) => `'${name}': ${python(entry)}`)
      .join(', ')}}`;
  return String(value);
}

function snake(name: string): string {
  return name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

function small(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** What a describe output says beside: its own ARN, and with it region and account. */
function described(spec: RoleSpec): RoleSpec {
  return { ...spec, account: { ...spec.account, region: 'eu-west-1', accountId: '111122223333' } };
}

test.each(API_NAMES)('%s has a request that is written by hand', (api) => {
  const written = [...OPERATIONS, ...OTHER_REQUESTS, ...TRAINING_JOBS].flatMap(({ spec }) => spec.apis);
  expect(written).toContain(api);
});

describe.each(OPERATIONS)('$operation', ({ operation, request, answer, resource, spec }) => {
  test('as a request, and one that a link can hold', () => {
    const read = imported(JSON.stringify(request));
    expect([read.kind, read.spec]).toStrictEqual(['request', spec]);
    expect(parseRoleSpec(read.spec)).toStrictEqual({ ok: true, value: spec });
  });

  test('as a request in YAML, and with small first letters', () => {
    expect(imported(stringify(request)).spec).toStrictEqual(spec);
    const fields = Object.entries(request).map(([name, value]) => [small(name), value]);
    expect(imported(JSON.stringify(Object.fromEntries(fields))).spec).toStrictEqual(spec);
  });

  test('as a describe output', () => {
    const read = imported(JSON.stringify({ ...request, ...answer, ResponseMetadata: {} }));
    expect([read.kind, read.spec]).toStrictEqual(['describe', described(spec)]);
  });

  test('as a call of boto3', () => {
    const call = `boto3.client('sagemaker').${snake(operation)}(**${python(request)})`;
    const read = imported(`import boto3\n${call}\n`);
    expect([read.kind, read.spec]).toStrictEqual(['boto3', spec]);
  });

  test('as a command', () => {
    const command = `aws sagemaker ${snake(operation).replaceAll('_', '-')}`;
    const input = JSON.stringify(request).replaceAll(`'`, `'\\''`);
    expect(imported(`${command} --cli-input-json '${input}'`).spec).toStrictEqual(spec);
  });

  test.each(resource === undefined ? [] : [resource])(
    'as AWS::SageMaker::%s, in JSON and in YAML',
    (type) => {
      const template = { Resources: { It: { Type: `AWS::SageMaker::${type}`, Properties: request } } };
      for (const text of [JSON.stringify(template), stringify(template)]) {
        const read = imported(text);
        expect([read.kind, read.spec]).toStrictEqual(['cloudformation', spec]);
      }
    },
  );

  test.each(['sagemaker', 'aws-sdk:sagemaker'])('as a task of Step Functions, by %s', (integration) => {
    const task = {
      Type: 'Task',
      Resource: `arn:aws:states:::${integration}:${small(operation)}`,
      Parameters: request,
    };
    const read = imported(JSON.stringify({ StartAt: 'It', States: { It: task } }));
    expect([read.kind, read.spec]).toStrictEqual(['step-functions', spec]);
  });
});

describe('what updates takes the same role', () => {
  const updates = OPERATIONS.filter(({ operation }) => {
    const api = apiNamed(operation);
    return api !== null && APIS[api].also?.includes(operation.replace('Create', 'Update')) === true;
  }).map(({ operation, request, spec }) => ({
    update: operation.replace('Create', 'Update'),
    request,
    spec,
  }));

  test.each(updates)(
    '$update, in Python, on the command line and in a state',
    ({ update, request, spec }) => {
      expect(imported(`sm.${snake(update)}(**${python(request)})`).spec).toStrictEqual(spec);
      const command = `aws sagemaker ${snake(update).replaceAll('_', '-')}`;
      expect(imported(`${command} --cli-input-json '${JSON.stringify(request)}'`).spec).toStrictEqual(spec);
      const task = { Resource: `arn:aws:states:::sagemaker:${small(update)}`, Arguments: request };
      expect(imported(JSON.stringify(task)).spec).toStrictEqual(spec);
    },
  );

  test('a domain’s settings have another name there', () => {
    const read = imported(
      `sm.update_domain(DomainId='d', DomainSettingsForUpdate={'ExecutionRoleIdentityConfig': 'USER_PROFILE_NAME'})`,
    );
    expect(read.spec.options).toStrictEqual({ 'source-identity': true });
  });
});

test('a pipeline’s definition inside CloudFormation’s own field', () => {
  const pipeline = OPERATIONS.find(({ operation }) => operation === 'CreatePipeline');
  const Properties = {
    ...pipeline?.request,
    PipelineDefinition: { PipelineDefinitionBody: pipeline?.request['PipelineDefinition'] },
  };
  const template = { Resources: { It: { Type: 'AWS::SageMaker::Pipeline', Properties } } };
  expect(imported(JSON.stringify(template)).spec).toStrictEqual(pipeline?.spec);
});

test('the image of a component in its describe output', () => {
  const image = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1';
  const read = imported(
    JSON.stringify({
      InferenceComponentName: 'c',
      InferenceComponentArn: 'arn:aws:sagemaker:eu-west-1:111122223333:inference-component/c',
      Specification: { Container: { DeployedImage: { SpecifiedImage: image, ResolvedImage: 'x' } } },
    }),
  );
  expect(read.spec.entries.images).toStrictEqual([{ text: image }]);
});
