import { describe, expect, test } from 'vitest';
import { sentBy, type Case } from './fixtures/cases';

describe('a pipeline is one request; its steps ask for what jobs ask for', () => {
  // Pipeline.definition in workflow/pipeline.py
  test.each<Case>([
    {
      name: 'a training step',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
e = Estimator(IMAGE, sagemaker_session=s, **ON)
train = TrainingStep(name='Train', step_args=e.fit({'train': 's3://b/t'}))
Pipeline(name='churn', steps=[train], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            PipelineName: 'churn',
            RoleArn: 'arn:aws:iam::111122223333:role/R',
            'PipelineDefinition.Steps.Train.Type': 'Training',
            'PipelineDefinition.Steps.Train.Arguments.RoleArn': 'arn:aws:iam::111122223333:role/R',
            'PipelineDefinition.Steps.Train.Arguments.AlgorithmSpecification.TrainingImage':
              '111122223333.dkr.ecr.us-west-2.amazonaws.com/team/mine:1',
            'PipelineDefinition.Steps.Train.Arguments.OutputDataConfig.S3OutputPath':
              's3://sagemaker-<region>-<account>/',
            'PipelineDefinition.Steps.Train.Arguments.InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://b/t',
            'PipelineDefinition.Steps.Train.Arguments.TrainingJobName': undefined,
          },
        },
      ],
    },
    {
      name: 'the role of the pipeline, by its place',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
e = Estimator(IMAGE, sagemaker_session=s, **ON)
train = TrainingStep(name='Train', step_args=e.fit({'train': 's3://b/t'}))
Pipeline(name='churn', steps=[train], sagemaker_session=s).create(role)`,
      sends: [{ create_pipeline: { RoleArn: 'arn:aws:iam::111122223333:role/R' } }],
    },
    {
      name: 'code lies under its hash, below the pipeline’s name',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
e = PyTorch('train.py', source_dir='src', sagemaker_session=s, **PT, **ON)
train = TrainingStep(name='Train', step_args=e.fit())
Pipeline(name='churn', steps=[train], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Train.Arguments.HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-<region>-<account>/churn/code/*/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'code beside the output’s bucket',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
e = PyTorch('train.py', source_dir='src', output_path='s3://out/m', sagemaker_session=s, **PT, **ON)
train = TrainingStep(name='Train', step_args=e.fit())
Pipeline(name='churn', steps=[train], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Train.Arguments.HyperParameters.sagemaker_submit_directory':
              's3://out/churn/code/*/sourcedir.tar.gz',
            'PipelineDefinition.Steps.Train.Arguments.OutputDataConfig.S3OutputPath': 's3://out/m',
          },
        },
      ],
    },
    {
      name: 'the old way: the step holds the estimator',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = sagemaker.Session()
e = Estimator(IMAGE, sagemaker_session=s, **ON)
train = TrainingStep(name='Train', estimator=e, inputs={'train': TrainingInput('s3://b/t')})
Pipeline(name='churn', steps=[train], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Train.Arguments.OutputDataConfig.S3OutputPath':
              's3://sagemaker-<region>-<account>/',
            'PipelineDefinition.Steps.Train.Arguments.InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://b/t',
          },
        },
      ],
    },
    {
      name: 'the old way with code: below the job’s name',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = sagemaker.Session()
e = PyTorch('train.py', base_job_name='pt', sagemaker_session=s, **PT, **ON)
train = TrainingStep(name='Train', estimator=e)
Pipeline(name='churn', steps=[train], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Train.Arguments.HyperParameters.sagemaker_submit_directory':
              's3://sagemaker-<region>-<account>/pt-*/source/sourcedir.tar.gz',
          },
        },
      ],
    },
    {
      name: 'a processing step',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
p = SKLearnProcessor(framework_version='1.2-1', sagemaker_session=s, **ON)
prep = ProcessingStep(name='Prep', step_args=p.run(code='prepare.py', inputs=[ProcessingInput('s3://b/i', '/opt/i')], outputs=[ProcessingOutput(output_name='train', source='/opt/o')]))
Pipeline(name='churn', steps=[prep], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Prep.Type': 'Processing',
            'PipelineDefinition.Steps.Prep.Arguments.ProcessingInputs.input-1.S3Input.S3Uri': 's3://b/i',
            'PipelineDefinition.Steps.Prep.Arguments.ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/churn/code/*/prepare.py',
            'PipelineDefinition.Steps.Prep.Arguments.ProcessingOutputConfig.Outputs.train.S3Output.S3Uri':
              's3://sagemaker-<region>-<account>/churn/*/Prep/output/train',
          },
        },
      ],
    },
    {
      name: 'local inputs lie below the step’s name',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
p = SKLearnProcessor(framework_version='1.2-1', sagemaker_session=s, **ON)
prep = ProcessingStep(name='Prep', step_args=p.run(code='prepare.py', inputs=[ProcessingInput('data.csv', '/opt/i')]))
Pipeline(name='churn', steps=[prep], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Prep.Arguments.ProcessingInputs.input-1.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/churn/Prep/input/input-1/data.csv',
          },
        },
      ],
    },
    {
      name: 'the old way: the step holds the processor',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = sagemaker.Session()
p = SKLearnProcessor(framework_version='1.2-1', base_job_name='prep', sagemaker_session=s, **ON)
prep = ProcessingStep(name='Prep', processor=p, code='prepare.py', outputs=[ProcessingOutput(output_name='train', source='/opt/o')])
Pipeline(name='churn', steps=[prep], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Prep.Arguments.ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/prep-*/input/code/prepare.py',
            'PipelineDefinition.Steps.Prep.Arguments.ProcessingOutputConfig.Outputs.train.S3Output.S3Uri':
              's3://sagemaker-<region>-<account>/churn/*/Prep/output/train',
          },
        },
      ],
    },
    {
      name: 'a framework processor',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
p = PyTorchProcessor(framework_version='1.13.1', py_version='py39', sagemaker_session=s, **ON)
prep = ProcessingStep(name='Prep', step_args=p.run(code='prepare.py', source_dir='src'))
Pipeline(name='churn', steps=[prep], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Prep.Arguments.ProcessingInputs.code.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/churn/code/*/sourcedir.tar.gz',
            'PipelineDefinition.Steps.Prep.Arguments.ProcessingInputs.entrypoint.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/churn/code/*/runproc.sh',
          },
        },
      ],
    },
    {
      name: 'a tuning step',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
e = Estimator(IMAGE, output_path='s3://out/m', sagemaker_session=s, **ON)
t = HyperparameterTuner(e, 'acc', {'lr': ContinuousParameter(0.1, 0.2)}, metric_definitions=[{'Name': 'acc', 'Regex': 'a'}])
tune = TuningStep(name='Tune', step_args=t.fit({'train': 's3://b/t'}))
Pipeline(name='churn', steps=[tune], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Tune.Type': 'Tuning',
            'PipelineDefinition.Steps.Tune.Arguments.TrainingJobDefinition.OutputDataConfig.S3OutputPath':
              's3://out/m',
            'PipelineDefinition.Steps.Tune.Arguments.TrainingJobDefinition.InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://b/t',
            'PipelineDefinition.Steps.Tune.Arguments.HyperParameterTuningJobName': undefined,
          },
        },
      ],
    },
    {
      name: 'a transform step',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
t = Transformer('m-1', 1, 'ml.m5.large', sagemaker_session=s)
score = TransformStep(name='Score', step_args=t.transform('s3://b/i'))
Pipeline(name='churn', steps=[score], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Score.Type': 'Transform',
            'PipelineDefinition.Steps.Score.Arguments.ModelName': 'm-1',
            'PipelineDefinition.Steps.Score.Arguments.TransformInput.DataSource.S3DataSource.S3Uri':
              's3://b/i',
            'PipelineDefinition.Steps.Score.Arguments.TransformOutput.S3OutputPath':
              's3://sagemaker-<region>-<account>/churn/*/Score',
          },
        },
      ],
    },
    {
      name: 'a model step',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
from sagemaker.workflow.model_step import ModelStep
m = Model(IMAGE, 's3://b/m.tar.gz', role, sagemaker_session=s)
make = ModelStep(name='Make', step_args=m.create(instance_type='ml.m5.large'))
Pipeline(name='churn', steps=[make], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Make.Type': 'Model',
            'PipelineDefinition.Steps.Make.Arguments.ExecutionRoleArn': 'arn:aws:iam::111122223333:role/R',
            'PipelineDefinition.Steps.Make.Arguments.PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
          },
        },
      ],
    },
    {
      name: 'a model step that registers',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
from sagemaker.workflow.model_step import ModelStep
m = Model(IMAGE, 's3://b/m.tar.gz', role, sagemaker_session=s)
reg = ModelStep(name='Reg', step_args=m.register(content_types=['text/csv'], response_types=['text/csv'], model_package_group_name='group'))
Pipeline(name='churn', steps=[reg], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Reg.Type': 'RegisterModel',
            'PipelineDefinition.Steps.Reg.Arguments.ModelPackageGroupName': 'group',
            'PipelineDefinition.Steps.Reg.Arguments.InferenceSpecification.Containers.0.ModelDataUrl':
              's3://b/m.tar.gz',
          },
        },
      ],
    },
    {
      name: 'RegisterModel',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = sagemaker.Session()
from sagemaker.workflow.step_collections import RegisterModel
e = Estimator(IMAGE, sagemaker_session=s, **ON)
reg = RegisterModel(name='Reg', estimator=e, model_data='s3://b/m.tar.gz', content_types=['text/csv'], response_types=['text/csv'], inference_instances=['ml.m5.large'], transform_instances=['ml.m5.large'], model_package_group_name='group')
Pipeline(name='churn', steps=[reg], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Reg.Type': 'RegisterModel',
            'PipelineDefinition.Steps.Reg.Arguments.ModelPackageGroupName': 'group',
            'PipelineDefinition.Steps.Reg.Arguments.InferenceSpecification.Containers.0.ModelDataUrl':
              's3://b/m.tar.gz',
          },
        },
      ],
    },
    {
      name: 'CreateModelStep',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = sagemaker.Session()
from sagemaker.inputs import CreateModelInput
m = Model(IMAGE, 's3://b/m.tar.gz', role, sagemaker_session=s)
make = CreateModelStep(name='Make', model=m, inputs=CreateModelInput(instance_type='ml.m5.large'))
Pipeline(name='churn', steps=[make], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Make.Type': 'Model',
            'PipelineDefinition.Steps.Make.Arguments.ExecutionRoleArn': 'arn:aws:iam::111122223333:role/R',
            'PipelineDefinition.Steps.Make.Arguments.PrimaryContainer.ModelDataUrl': 's3://b/m.tar.gz',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('parameters are their defaults', () => {
  // workflow/parameters.py
  test.each<Case>([
    {
      name: 'as an input',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
from sagemaker.workflow.parameters import ParameterInteger, ParameterString
source = ParameterString(name='Source', default_value='s3://b/in')
e = Estimator(IMAGE, sagemaker_session=s, **ON)
train = TrainingStep(name='Train', step_args=e.fit({'train': TrainingInput(s3_data=source)}))
Pipeline(name='churn', parameters=[source], steps=[train], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Train.Arguments.InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://b/in',
          },
        },
      ],
    },
    {
      name: 'without a default',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
from sagemaker.workflow.parameters import ParameterString
source = ParameterString(name='Source')
e = Estimator(IMAGE, sagemaker_session=s, **ON)
train = TrainingStep(name='Train', step_args=e.fit({'train': TrainingInput(s3_data=source)}))
Pipeline(name='churn', parameters=[source], steps=[train], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Train.Arguments.InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              '<source>',
          },
        },
      ],
    },
    {
      name: 'in a Join',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
from sagemaker.workflow.parameters import ParameterInteger, ParameterString
source = ParameterString(name='Source', default_value='s3://b/in')
from sagemaker.workflow.functions import Join
e = Estimator(IMAGE, sagemaker_session=s, output_path=Join(on='/', values=[source, 'models']), **ON)
train = TrainingStep(name='Train', step_args=e.fit())
Pipeline(name='churn', parameters=[source], steps=[train], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Train.Arguments.OutputDataConfig.S3OutputPath': 's3://b/in/models',
          },
        },
      ],
    },
    {
      name: 'what an execution knows is a star',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
from sagemaker.workflow.execution_variables import ExecutionVariables
from sagemaker.workflow.functions import Join
e = Estimator(IMAGE, sagemaker_session=s, output_path=Join(on='/', values=['s3://out', ExecutionVariables.PIPELINE_EXECUTION_ID, 'm']), **ON)
train = TrainingStep(name='Train', step_args=e.fit())
Pipeline(name='churn', steps=[train], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Train.Arguments.OutputDataConfig.S3OutputPath': 's3://out/*/m',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('what a step gives on is where it writes', () => {
  // workflow/properties.py
  test.each<Case>([
    {
      name: 'the output of a processing step',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
p = SKLearnProcessor(framework_version='1.2-1', sagemaker_session=s, **ON)
prep = ProcessingStep(name='Prep', step_args=p.run(code='prepare.py', inputs=[ProcessingInput('s3://b/i', '/opt/i')], outputs=[ProcessingOutput(output_name='train', source='/opt/o')]))
e = Estimator(IMAGE, sagemaker_session=s, **ON)
train = TrainingStep(name='Train', step_args=e.fit({'train': TrainingInput(prep.properties.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri)}))
Pipeline(name='churn', steps=[prep, train], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Prep.Arguments.ProcessingOutputConfig.Outputs.train.S3Output.S3Uri':
              's3://sagemaker-<region>-<account>/churn/*/Prep/output/train',
            'PipelineDefinition.Steps.Train.Arguments.InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/churn/*/Prep/output/train',
          },
        },
      ],
    },
    {
      name: 'the model of a training step',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
e = Estimator(IMAGE, sagemaker_session=s, **ON)
train = TrainingStep(name='Train', step_args=e.fit({'train': 's3://b/t'}))
p = SKLearnProcessor(framework_version='1.2-1', sagemaker_session=s, **ON)
check = ProcessingStep(name='Eval', step_args=p.run(code='prepare.py', inputs=[ProcessingInput(train.properties.ModelArtifacts.S3ModelArtifacts, '/opt/m', input_name='model')]))
Pipeline(name='churn', steps=[train, check], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Train.Arguments.OutputDataConfig.S3OutputPath':
              's3://sagemaker-<region>-<account>/',
            'PipelineDefinition.Steps.Eval.Arguments.ProcessingInputs.model.S3Input.S3Uri':
              's3://sagemaker-<region>-<account>/*/output/model.tar.gz',
          },
        },
      ],
    },
    {
      name: 'a model step of a training step’s model',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
e = Estimator(IMAGE, sagemaker_session=s, **ON)
train = TrainingStep(name='Train', step_args=e.fit({'train': 's3://b/t'}))
from sagemaker.workflow.model_step import ModelStep
m = Model(IMAGE, train.properties.ModelArtifacts.S3ModelArtifacts, role, sagemaker_session=s)
make = ModelStep(name='Make', step_args=m.create(instance_type='ml.m5.large'))
t = Transformer(make.properties.ModelName, 1, 'ml.m5.large', output_path='s3://b/o', sagemaker_session=s)
score = TransformStep(name='Score', step_args=t.transform('s3://b/i'))
Pipeline(name='churn', steps=[train, make, score], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Make.Arguments.PrimaryContainer.ModelDataUrl':
              's3://sagemaker-<region>-<account>/*/output/model.tar.gz',
            'PipelineDefinition.Steps.Score.Arguments.ModelName': '*',
          },
        },
      ],
    },
    {
      name: 'outputs of step.arguments, before there is a pipeline',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
p = SKLearnProcessor(framework_version='1.2-1', sagemaker_session=s, **ON)
prep = ProcessingStep(name='Prep', step_args=p.run(code='prepare.py', inputs=[ProcessingInput('s3://b/i', '/opt/i')], outputs=[ProcessingOutput(output_name='train', source='/opt/o')]))
out = prep.arguments['ProcessingOutputConfig']['Outputs'][0]['S3Output']['S3Uri']
e = Estimator(IMAGE, sagemaker_session=s, **ON)
train = TrainingStep(name='Train', step_args=e.fit({'train': TrainingInput(out)}))
Pipeline(name='churn', steps=[prep, train], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Train.Arguments.InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://sagemaker-<region>-<account>/sagemaker-scikit-learn-*/output/train',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});

describe('conditions, property files and steps that call others', () => {
  // workflow/condition_step.py, lambda_step.py, callback_step.py, fail_step.py
  test.each<Case>([
    {
      name: 'a condition on a property file',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
from sagemaker.workflow.condition_step import ConditionStep
from sagemaker.workflow.conditions import ConditionGreaterThanOrEqualTo
from sagemaker.workflow.fail_step import FailStep
from sagemaker.workflow.functions import JsonGet
from sagemaker.workflow.properties import PropertyFile
p = SKLearnProcessor(framework_version='1.2-1', sagemaker_session=s, **ON)
report = PropertyFile(name='Report', output_name='eval', path='e.json')
check = ProcessingStep(name='Eval', step_args=p.run(code='prepare.py', outputs=[ProcessingOutput(output_name='eval', source='/opt/o')]), property_files=[report])
e = Estimator(IMAGE, sagemaker_session=s, **ON)
train = TrainingStep(name='Train', step_args=e.fit({'train': 's3://b/t'}))
fork = ConditionStep(name='Fork', conditions=[ConditionGreaterThanOrEqualTo(left=JsonGet(step_name=check.name, property_file=report, json_path='a'), right=0.8)], if_steps=[train], else_steps=[FailStep(name='Stop', error_message='no')])
Pipeline(name='churn', steps=[check, fork], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Eval.PropertyFiles.eval.PropertyFileName': 'Report',
            'PipelineDefinition.Steps.Eval.PropertyFiles.eval.OutputName': 'eval',
            'PipelineDefinition.Steps.Fork.Type': 'Condition',
            'PipelineDefinition.Steps.Fork.Arguments.IfSteps.Train.Arguments.InputDataConfig.train.DataSource.S3DataSource.S3Uri':
              's3://b/t',
            'PipelineDefinition.Steps.Fork.Arguments.ElseSteps.Stop.Type': 'Fail',
          },
        },
      ],
    },
    {
      name: 'Lambda',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
from sagemaker.lambda_helper import Lambda
from sagemaker.workflow.lambda_step import LambdaStep
step = LambdaStep(name='Call', lambda_func=Lambda(function_arn='arn:aws:lambda:us-west-2:111122223333:function:f'))
Pipeline(name='churn', steps=[step], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Call.Type': 'Lambda',
            'PipelineDefinition.Steps.Call.FunctionArn': 'arn:aws:lambda:us-west-2:111122223333:function:f',
          },
        },
      ],
    },
    {
      name: 'Lambda by name',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
from sagemaker.lambda_helper import Lambda
from sagemaker.workflow.lambda_step import LambdaStep
step = LambdaStep(name='Call', lambda_func=Lambda(function_name='f', execution_role_arn=role, script='train.py', handler='train.h'))
Pipeline(name='churn', steps=[step], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Call.FunctionArn':
              'arn:<partition>:lambda:<region>:<account>:function:f',
          },
        },
      ],
    },
    {
      name: 'a queue',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
from sagemaker.workflow.callback_step import CallbackStep
step = CallbackStep(name='Wait', sqs_queue_url='https://sqs.us-west-2.amazonaws.com/111122223333/q', inputs={}, outputs=[])
Pipeline(name='churn', steps=[step], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Wait.Type': 'Callback',
            'PipelineDefinition.Steps.Wait.SqsQueueUrl': 'https://sqs.us-west-2.amazonaws.com/111122223333/q',
          },
        },
      ],
    },
    {
      name: 'EMR',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
from sagemaker.workflow.emr_step import EMRStep, EMRStepConfig
step = EMRStep(name='Emr', display_name='e', description='d', cluster_id='j-1', step_config=EMRStepConfig(jar='s3://jars/a.jar', args=['x']))
Pipeline(name='churn', steps=[step], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [{ create_pipeline: { 'PipelineDefinition.Steps.Emr.Type': 'EMR' } }],
    },
    {
      name: 'a check of data quality',
      code: `from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, CreateModelStep, ProcessingStep, TrainingStep, TransformStep, TuningStep
s = PipelineSession()
from sagemaker.model_monitor.dataset_format import DatasetFormat
from sagemaker.workflow.check_job_config import CheckJobConfig
from sagemaker.workflow.quality_check_step import DataQualityCheckConfig, QualityCheckStep
step = QualityCheckStep(name='Check', skip_check=False, register_new_baseline=False, quality_check_config=DataQualityCheckConfig(baseline_dataset='s3://b/base.csv', dataset_format=DatasetFormat.csv(header=True), output_s3_uri='s3://b/check'), check_job_config=CheckJobConfig(role=role, instance_count=1, instance_type='ml.m5.large', sagemaker_session=s))
Pipeline(name='churn', steps=[step], sagemaker_session=s).upsert(role_arn=role)`,
      sends: [
        {
          create_pipeline: {
            'PipelineDefinition.Steps.Check.Type': 'QualityCheck',
            'PipelineDefinition.Steps.Check.Arguments.RoleArn': 'arn:aws:iam::111122223333:role/R',
            'PipelineDefinition.Steps.Check.Arguments.AppSpecification.ImageUri':
              '<aws image account>.dkr.ecr.<region>.amazonaws.com/sagemaker-model-monitor-analyzer',
            'PipelineDefinition.Steps.Check.Arguments.ProcessingInputs.baseline_dataset_input.S3Input.S3Uri':
              's3://b/base.csv',
            'PipelineDefinition.Steps.Check.Arguments.ProcessingOutputConfig.Outputs.quality_check_output.S3Output.S3Uri':
              's3://b/check',
          },
        },
      ],
    },
  ])('$name', (each) => {
    expect(sentBy(each)).toStrictEqual(each.sends);
  });
});
