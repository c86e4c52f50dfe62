import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, textsOf } from '../policy';
import { importText, type ImportNote } from './index';
import { TEMPLATES } from './fixtures/templates';
import { SCRIPTS } from './fixtures/scripts';

function notesOf(value: unknown): readonly ImportNote[] {
  const result = importText(typeof value === 'string' ? value : JSON.stringify(value));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.notes;
}

/** A fixture's text, by the beginning of its name. */
function fixture(name: string): string {
  const found = [...TEMPLATES, ...SCRIPTS].find((each) => each.name.startsWith(name));
  if (found === undefined) throw new Error(name);
  return found.text;
}

const UNRESOLVED = [
  {
    from: 'CloudFormation in YAML',
    path: 'Resources.Model.Properties.ExecutionRoleArn',
    value: '!GetAtt Role.Arn',
  },
  {
    from: 'CloudFormation in YAML',
    path: 'Resources.Model.Properties.PrimaryContainer.ModelDataUrl',
    value: "!Sub 's3://${Bucket}/model.tar.gz'",
  },
  {
    from: 'CloudFormation in YAML',
    path: 'Resources.Notebook.Properties.RoleArn',
    value: "!Join ['', ['arn:aws:iam::', !Ref AWS::AccountId, ':role/x']]",
  },
  {
    from: 'CloudFormation in JSON',
    path: 'Resources.Notebook.Properties.KmsKeyId',
    value: '{"Fn::GetAtt":["Key","Arn"]}',
  },
  { from: 'a state of Step Functions', path: 'States.Train.Parameters.InputDataConfig', value: '$.inputs' },
  {
    from: 'a state of Step Functions',
    path: 'States.Each.Iterator.States.Process.Arguments.RoleArn',
    value: '{% $states.input.role %}',
  },
  {
    from: 'a definition of a pipeline',
    path: 'Steps[0].Arguments.ProcessingInputs[0].S3Input.S3Uri',
    value: '{"Get":"Parameters.Data"}',
  },
  { from: 'names, calls', path: 'RoleArn', value: 'role' },
  {
    from: 'names, calls',
    path: 'InputDataConfig[0].DataSource.S3DataSource.S3Uri',
    value: 's3://<bucket>/in/',
  },
  { from: 'names, calls', path: 'OutputDataConfig.S3OutputPath', value: 's3://<bucket>/out' },
] as const;

describe('what stays open', () => {
  test.each(UNRESOLVED)('$path in $from', ({ from, path, value }) => {
    expect(notesOf(fixture(from))).toContainEqual(
      expect.objectContaining({ kind: 'unresolved', path: expect.stringContaining(path), value }),
    );
  });

  test.each([
    {
      from: 'what a name brings into a call',
      text: `create_training_job(TrainingJobName='x', OutputDataConfig={'S3OutputPath': 's3://acme/', **more}, **common)`,
      values: ['**common', '**more'],
    },
    {
      from: 'a request that a state computes',
      text: '{"Resource": "arn:aws:states:::sagemaker:createTrainingJob", "Parameters.$": "$.request"}',
      values: ['$.request'],
    },
    {
      from: 'a file that a command names',
      text: 'aws sagemaker create-training-job --cli-input-json file://job.json',
      values: ['file://job.json'],
    },
  ])('$from, and its lists keep their placeholders', ({ text, values }) => {
    const open = notesOf(text).filter(({ kind }) => kind === 'unresolved');
    expect(open.map(({ value }) => value)).toStrictEqual(values);
    const result = importText(text);
    expect(result.ok && result.value.spec).not.toHaveProperty('without');
  });

  test('is named once, however many fields it stands for', () => {
    const open = notesOf({ TrainingJobName: 'x', OutputDataConfig: { Ref: 'Output' } });
    expect(open.filter(({ kind }) => kind === 'unresolved')).toHaveLength(1);
  });
});

describe('what is offered', () => {
  const notes = notesOf({
    TrainingJobName: 'x',
    HyperParameters: {
      epochs: '3',
      model_dir: 's3://acme/a folder/model',
      'output-path': 's3://acme/written/',
      several: '["s3://acme/one", "s3://acme/two"]',
      open: 's3://${bucket}/x',
    },
    Environment: { DATA: 's3://acme/env/' },
  }).filter(({ kind }) => kind === 'offered');

  test.each([
    { path: 'Environment.DATA', value: 's3://acme/env/', slot: 's3.inputs' },
    { path: 'HyperParameters.model_dir', value: 's3://acme/a folder/model', slot: 's3.inputs' },
    { path: 'HyperParameters.output-path', value: 's3://acme/written/', slot: 's3.outputs' },
    { path: 'HyperParameters.several', value: 's3://acme/one', slot: 's3.inputs' },
    { path: 'HyperParameters.several', value: 's3://acme/two', slot: 's3.inputs' },
  ])('$value of $path, into $slot', (offered) => {
    expect(notes).toContainEqual(expect.objectContaining(offered));
  });

  test('and no more than that, each of which can be added', () => {
    const spec = notes.reduce((sum, { add }) => add?.(sum) ?? sum, emptyRoleSpec());
    expect([...textsOf(spec, 's3.inputs'), ...textsOf(spec, 's3.outputs')]).toHaveLength(notes.length);
    expect(notes).toHaveLength(5);
  });

  test('what follows a name in a list of arguments', () => {
    const offered = notesOf({
      ProcessingJobName: 'x',
      AppSpecification: { ContainerArguments: ['--output', 's3://acme/o/', '--in', 's3://acme/i/'] },
    }).filter(({ kind }) => kind === 'offered');
    expect(offered.map(({ slot }) => slot)).toStrictEqual(['s3.outputs', 's3.inputs']);
  });
});

const SAYS = [
  {
    name: 'an alias stays as text, with the way out',
    field: { KmsKeyId: 'alias/x' },
    kind: 'read',
    says: 'describe-key',
  },
  {
    name: 'a role that is none',
    field: { RoleArn: 'arn:aws:s3:::x' },
    kind: 'skipped',
    says: 'not the ARN of a role',
  },
  {
    name: 'a session of a role',
    field: { RoleArn: 'arn:aws:sts::111122223333:assumed-role/a/b' },
    kind: 'skipped',
    says: 'session',
  },
  { name: 'a role’s bare name', field: { RoleArn: 'Acme' }, kind: 'read', says: 'full ARN' },
  {
    name: 'a number where a text belongs',
    field: { KmsKeyId: 7 },
    kind: 'skipped',
    says: 'Expected a string here',
  },
  {
    name: 'a role of another partition, with no region',
    field: { RoleArn: 'arn:aws-cn:iam::111122223333:role/x' },
    kind: 'advice',
    says: 'aws-cn',
  },
  {
    name: 'a repository elsewhere',
    field: { DefaultCodeRepository: 'https://github.com/a/b' },
    kind: 'advice',
    says: 'not in CodeCommit',
  },
  { name: 'a subnet', field: { SubnetId: 'subnet-1' }, kind: 'read', says: 'your VPC' },
  {
    name: 'a script that runs at the start',
    field: { LifecycleConfigName: 'x' },
    kind: 'advice',
    says: 'lifecycle script',
  },
] as const;

describe('what a note says', () => {
  test.each(SAYS)('$name', ({ field, kind, says }) => {
    const notes = notesOf({ NotebookInstanceName: 'n', ...field });
    expect(notes).toContainEqual(expect.objectContaining({ kind, message: expect.stringContaining(says) }));
  });

  test('a text where an object belongs: it is skipped once, and its list keeps the placeholder', () => {
    const text = JSON.stringify({ TrainingJobName: 'x', OutputDataConfig: 's3://acme/', VpcConfig: '' });
    expect(notesOf(text)).toMatchObject([
      {
        kind: 'skipped',
        path: 'OutputDataConfig',
        value: 's3://acme/',
        message: 'Expected an object here; skipped.',
      },
    ]);
    const result = importText(text);
    expect(result.ok && result.value.spec.without).toStrictEqual(['s3.inputs', 'images']);
  });

  test('nothing of a field that holds blanks alone', () => {
    expect(notesOf({ NotebookInstanceName: 'n', KmsKeyId: ' ', RoleArn: '\n' })).toStrictEqual([]);
  });

  test('a subnet that an expression names stands as it was written', () => {
    expect(notesOf('NotebookInstanceName: n\nSubnetId: !Ref Subnet')).toMatchObject([
      { kind: 'read', value: '!Ref Subnet', slot: 'vpc' },
    ]);
  });

  test('a manifest: its objects are inputs too', () => {
    const notes = notesOf({
      ProcessingJobName: 'p',
      ProcessingInputs: [{ S3Input: { S3Uri: 's3://acme/m.json', S3DataType: 'ManifestFile' } }],
    });
    expect(notes).toContainEqual(
      expect.objectContaining({
        path: 'ProcessingInputs[0].S3Input.S3Uri',
        slot: 's3.inputs',
        message: expect.stringMatching(/Becomes arn:aws:s3:::acme\/m\.json\. .*objects that it lists/),
      }),
    );
  });

  test('two roles: the first was read', () => {
    const notes = notesOf({
      TrainingJobDefinitions: [
        { RoleArn: 'arn:aws:iam::111122223333:role/a' },
        { RoleArn: 'arn:aws:iam::111122223333:role/b' },
      ],
    });
    expect(notes).toContainEqual(
      expect.objectContaining({
        kind: 'skipped',
        path: 'TrainingJobDefinitions[1].RoleArn',
        slot: 'account.roleName',
      }),
    );
  });

  test('requests of other APIs are skipped, and names in small letters noted', () => {
    const notes = notesOf({ a: { modelName: 'm', primaryContainer: {} }, b: { AutoMLJobName: 't' } });
    expect(notes.map(({ kind, value }) => `${kind} ${value}`)).toStrictEqual([
      'skipped CreateAutoMLJob',
      'advice modelName',
    ]);
  });
});
