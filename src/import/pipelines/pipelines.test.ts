import { describe, expect, test } from 'vitest';
import { textsOf } from '../../policy';
import { addresses, texts } from '../fixtures/expected-spec';
import {
  IMAGE,
  OTHER_ROLE,
  PIPELINE_ROLE,
  callback,
  condition,
  definition,
  emr,
  lambda,
  model,
  pipelineOf,
  processing,
  register,
  training,
  transform,
  tuning,
} from '../fixtures/pipelines';
import { importText } from '../index';

function imported(value: unknown) {
  const result = importText(typeof value === 'string' ? value : JSON.stringify(value));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const REPORT = 'arn:<partition>:s3:::acme/runs/*/report';

const STEPS = [
  {
    name: 'processing: its own request, and a call',
    steps: [processing()],
    apis: ['CreatePipeline', 'CreateProcessingJob'],
    calls: ['CreateProcessingJob'],
    entries: {
      's3.inputs': addresses('auto', 's3://acme/data/'),
      's3.outputs': addresses('auto', REPORT),
      images: texts(IMAGE),
    },
  },
  {
    name: 'tuning',
    steps: [tuning()],
    apis: ['CreatePipeline', 'CreateHyperParameterTuningJob'],
    calls: ['CreateHyperParameterTuningJob'],
    entries: { 's3.outputs': addresses('auto', 's3://acme/tuned') },
  },
  {
    name: 'training, a model of what it leaves, and a transform under the model’s role',
    steps: [training(), model(), transform],
    apis: ['CreatePipeline', 'CreateTrainingJob', 'CreateModel', 'CreateTransformJob'],
    calls: ['CreateTrainingJob', 'CreateModel', 'CreateTransformJob'],
    entries: {
      's3.inputs': addresses('auto', 's3://acme/train/', 's3://acme/batch/'),
      's3.outputs': addresses('auto', 's3://acme/models/', 's3://acme/scores'),
      's3.models': addresses('auto', 'arn:<partition>:s3:::acme/models/*/output/model.tar.gz'),
      images: texts(IMAGE),
    },
  },
  {
    name: 'a registration, functions and queues, each once',
    steps: [register, { ...register, Name: 'Again' }, lambda, callback],
    apis: ['CreatePipeline'],
    calls: [],
    entries: {
      modelPackageGroups: texts('churn'),
      lambdas: texts('arn:aws:lambda:eu-west-1:111122223333:function:deploy'),
      'sqs.queues': texts('https://sqs.eu-west-1.amazonaws.com/111122223333/wait'),
    },
  },
  {
    name: 'a check: a processing job, and the group whose latest model it compares with',
    steps: [{ ...processing(), Type: 'QualityCheck', ModelPackageGroupName: 'churn' }],
    apis: ['CreatePipeline', 'CreateProcessingJob'],
    calls: ['CreateProcessingJob'],
    options: { 'check-steps': true },
    entries: {
      's3.inputs': addresses('auto', 's3://acme/data/'),
      's3.outputs': addresses('auto', REPORT),
      images: texts(IMAGE),
      modelPackageGroups: texts('churn'),
    },
  },
  {
    name: 'AutoML: a switch, since the form does not know its request',
    steps: [{ Name: 'Auto', Type: 'AutoML', Arguments: { RoleArn: PIPELINE_ROLE } }],
    apis: ['CreatePipeline'],
    calls: [],
    options: { 'automl-steps': true },
    entries: {},
  },
  {
    name: 'EMR: a switch, and roles to pass beside the pipeline’s own',
    steps: [emr, training()],
    apis: ['CreatePipeline', 'CreateTrainingJob'],
    calls: ['CreateTrainingJob'],
    options: { 'emr-steps': true },
    entries: {
      's3.inputs': addresses('auto', 's3://acme/train/'),
      's3.outputs': addresses('auto', 's3://acme/models/'),
      images: texts(IMAGE),
      'roles.steps': texts('EmrService', 'EmrNodes', PIPELINE_ROLE),
    },
  },
  {
    name: 'a condition: the file that it reads, and the steps inside',
    steps: [processing(), condition(training(), condition(lambda))],
    apis: ['CreatePipeline', 'CreateProcessingJob', 'CreateTrainingJob'],
    calls: ['CreateProcessingJob', 'CreateTrainingJob'],
    options: { 'property-files': true },
    entries: {
      's3.inputs': [
        ...addresses('auto', 's3://acme/data/', 's3://acme/train/'),
        ...addresses('object', `${REPORT}/evaluation.json`),
      ],
      's3.outputs': addresses('auto', REPORT, 's3://acme/models/'),
      images: texts(IMAGE),
      lambdas: texts('arn:aws:lambda:eu-west-1:111122223333:function:deploy'),
    },
  },
  {
    name: 'a step under a role of its own: that role is passed, its needs are not this role’s',
    steps: [processing(), training(OTHER_ROLE)],
    apis: ['CreatePipeline', 'CreateProcessingJob'],
    calls: ['CreateProcessingJob', 'CreateTrainingJob'],
    entries: {
      's3.inputs': addresses('auto', 's3://acme/data/'),
      's3.outputs': addresses('auto', REPORT),
      images: texts(IMAGE),
      'roles.steps': texts(PIPELINE_ROLE, OTHER_ROLE),
    },
  },
  {
    name: 'a transform whose model has a role of its own',
    steps: [training(), model(OTHER_ROLE), transform],
    apis: ['CreatePipeline', 'CreateTrainingJob'],
    calls: ['CreateTrainingJob', 'CreateModel', 'CreateTransformJob'],
    entries: {
      's3.inputs': addresses('auto', 's3://acme/train/'),
      's3.outputs': addresses('auto', 's3://acme/models/'),
      images: texts(IMAGE),
      'roles.steps': texts(PIPELINE_ROLE, OTHER_ROLE),
    },
  },
  {
    name: 'a role that nobody can know: it may be the pipeline’s own',
    steps: [training({ Get: 'Parameters.Role' })],
    apis: ['CreatePipeline', 'CreateTrainingJob'],
    calls: ['CreateTrainingJob'],
    entries: {
      's3.inputs': addresses('auto', 's3://acme/train/'),
      's3.outputs': addresses('auto', 's3://acme/models/'),
      images: texts(IMAGE),
    },
  },
  {
    name: 'a name that the definition keeps: it begins with a prefix of one’s own',
    steps: [training(PIPELINE_ROLE, { TrainingJobName: 'churn-nightly' }), tuning(), transform],
    apis: ['CreatePipeline', 'CreateTrainingJob', 'CreateHyperParameterTuningJob', 'CreateTransformJob'],
    calls: ['CreateTrainingJob', 'CreateHyperParameterTuningJob', 'CreateTransformJob'],
    entries: {
      's3.inputs': addresses('auto', 's3://acme/train/', 's3://acme/batch/'),
      's3.outputs': addresses('auto', 's3://acme/models/', 's3://acme/tuned', 's3://acme/scores'),
      images: texts(IMAGE),
      'pipeline.prefixes': texts('churn-nightly'),
    },
  },
  {
    name: 'the name of a model that a transform runs, and that no step makes, is no prefix',
    steps: [{ Name: 'Score', Type: 'Transform', Arguments: { ModelName: 'churn' } }],
    apis: ['CreatePipeline', 'CreateTransformJob'],
    calls: ['CreateTransformJob'],
    entries: {},
  },
] as const;

describe('a pipeline with', () => {
  test.each(STEPS)('$name', ({ steps, apis, calls, entries, ...more }) => {
    const { spec } = imported(pipelineOf(...steps));
    expect(spec.apis).toStrictEqual(apis);
    expect(spec.calls).toStrictEqual(calls);
    expect(spec.options).toStrictEqual('options' in more ? more.options : {});
    expect(spec.entries).toStrictEqual(entries);
    expect(spec.account.roleName).toBe('Pipeline');
  });

  test.each(STEPS)('$name: read the same from every field that can hold it', ({ steps }) => {
    const request = pipelineOf(...steps);
    const { spec } = imported(request);
    const written = { ...request, PipelineDefinition: definition(...steps) };
    expect(imported(written).spec).toStrictEqual(spec);
    const template = {
      Type: 'AWS::SageMaker::Pipeline',
      Properties: { ...request, PipelineDefinition: { PipelineDefinitionBody: request.PipelineDefinition } },
    };
    expect(imported(template).spec).toStrictEqual(spec);
  });
});

describe('a definition by itself', () => {
  test('is read for the role that its steps name; the pipeline’s own needs are offered', () => {
    const { apis, spec, notes, kind } = imported(definition(training(), register));
    expect([kind, apis]).toStrictEqual(['request', ['CreateTrainingJob']]);
    expect(spec.account.roleName).toBe('Pipeline');
    expect([spec.calls, spec.entries.modelPackageGroups]).toStrictEqual([[], undefined]);
    const [offer, ...others] = notes.filter((note) => note.kind === 'offered' && note.path !== '');
    expect(others).toStrictEqual([]);
    expect(offer).toMatchObject({ path: 'Steps', value: 'CreatePipeline' });
    const added = offer?.add?.(spec);
    expect(added).toMatchObject({
      apis: ['CreateTrainingJob', 'CreatePipeline'],
      calls: ['CreateTrainingJob'],
      entries: { modelPackageGroups: [{ text: 'churn' }], 's3.inputs': [{ text: 's3://acme/train/' }] },
    });
  });

  test('is the pipeline’s where no step names a role', () => {
    const { spec, notes } = imported(definition(lambda, callback));
    expect(spec.apis).toStrictEqual(['CreatePipeline']);
    expect(textsOf(spec, 'lambdas')).toHaveLength(1);
    expect(notes.filter(({ kind, path }) => kind === 'offered' && path !== '')).toStrictEqual([]);
  });

  test('leaves out steps of a second role, and says so once', () => {
    const { apis, notes } = imported(definition(processing(OTHER_ROLE), training(), training()));
    expect(apis).toStrictEqual(['CreateProcessingJob']);
    const skipped = notes.filter(({ kind }) => kind === 'skipped');
    expect(skipped).toMatchObject([{ value: PIPELINE_ROLE, slot: 'account.roleName' }]);
  });

  test('inside a Python script', () => {
    const text = `sm.create_pipeline(PipelineName='p', RoleArn='${PIPELINE_ROLE}', PipelineDefinition=json.dumps(${JSON.stringify(definition(register))}))`;
    expect(imported(text).spec).toStrictEqual(imported(pipelineOf(register)).spec);
  });
});

describe('what is told of a pipeline', () => {
  const notesOn = (value: unknown) => imported(value).notes;

  test('what its steps call, by the first step of a type', () => {
    const calls = notesOn(pipelineOf(training(), training())).filter(({ slot }) => slot === 'calls');
    expect(calls).toMatchObject([
      { kind: 'read', path: 'PipelineDefinition.Steps[0].Type', value: 'Training' },
    ]);
  });

  test('the default of a parameter that is an address, once', () => {
    const told = notesOn(pipelineOf(processing(), processing()));
    const parameters = told.filter(({ path }) => path.startsWith('Parameters.'));
    expect(parameters).toMatchObject([{ kind: 'advice', path: 'Parameters.Data', value: 's3://acme/data/' }]);
  });

  test('what every run makes anew, once', () => {
    const told = notesOn(pipelineOf(processing(), processing())).filter(({ message }) =>
      message.startsWith('Each run makes'),
    );
    expect(told).toMatchObject([
      { kind: 'advice', message: expect.stringMatching(/^Each run makes a new <PipelineExecutionId>/) },
    ]);
  });

  test.each([
    { type: 'EMRServerless', says: 'AWS prints no policy' },
    { type: 'AutoML', says: 'is not read here' },
    { type: 'Teleport', says: 'know what a step of type Teleport needs' },
  ])('that more is needed for $type', ({ type, says }) => {
    expect(notesOn(pipelineOf({ Name: 'x', Type: type }))).toContainEqual(
      expect.objectContaining({ kind: 'advice', value: type, message: expect.stringContaining(says) }),
    );
  });

  test.each(['Condition', 'Fail', 'Lambda', 'Callback', 'RegisterModel', 'EMR', 'Training', 'Endpoint'])(
    'nothing of %s, all of which is read',
    (type) => {
      const kinds = notesOn(pipelineOf({ Name: 'x', Type: type })).map(({ kind }) => kind);
      expect(kinds).not.toContain('advice');
    },
  );

  test.each([
    {
      name: 'in S3',
      field: { PipelineDefinitionS3Location: { Bucket: 'b', ObjectKey: 'k' } },
      kind: 'advice',
    },
    {
      name: 'in S3, as CloudFormation writes it',
      field: { PipelineDefinition: { PipelineDefinitionS3Location: { Bucket: 'b', Key: 'k' } } },
      kind: 'advice',
    },
    { name: 'that an expression gives', field: { PipelineDefinition: { Ref: 'Steps' } }, kind: 'unresolved' },
    { name: 'that is broken', field: { PipelineDefinition: '{"Steps": [' }, kind: 'skipped' },
  ])('that a definition $name is not read', ({ field, kind }) => {
    const { spec, notes } = imported({
      PipelineName: 'p',
      RoleArn: PIPELINE_ROLE,
      ...field,
      PipelineDescription: 'd',
    });
    expect(spec.apis).toStrictEqual(['CreatePipeline']);
    expect(notes).toContainEqual(
      expect.objectContaining({ kind, path: expect.stringContaining('Definition') }),
    );
    expect(notes.filter((note) => note.kind === 'skipped')).toHaveLength(kind === 'skipped' ? 1 : 0);
  });
});

test('what a template fills into a definition has a name', () => {
  const body = JSON.stringify(
    definition(training(PIPELINE_ROLE, { CheckpointConfig: { S3Uri: 's3://${Data}/c/' } })),
  );
  const { spec } = imported({
    Type: 'AWS::SageMaker::Pipeline',
    Properties: { PipelineName: 'p', PipelineDefinition: { PipelineDefinitionBody: { 'Fn::Sub': body } } },
  });
  expect(textsOf(spec, 's3.checkpoints')).toStrictEqual(['s3://<data>/c/']);
});
