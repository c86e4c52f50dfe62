import type { Api } from './api';
import { INPUT_KEYS_UNNAMED } from './common-fields';
import { DECRYPT_INPUT } from './common-rows';
import { SAGEMAKER_TRUST } from './common-trust';
import {
  CALLED_FUNCTIONS,
  INPUTS,
  MODEL_PACKAGES,
  MODEL_PACKAGE_GROUPS,
  QUEUES,
  ROLES_TO_PASS,
} from './reaches';

const EMR = { option: 'emr-steps' } as const;

/** A step of the definition, which the request holds as text. */
const STEP = 'PipelineDefinition.Steps[]';

const IN_S3 = 'The steps are in this file in S3. Import its content too, so that they can be read.';

/**
 * The steps of a pipeline run under its role unless they name another: then it must be that role’s permissions that
 * suffice. https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-access.html
 */
export const CREATE_PIPELINE = {
  name: 'CreatePipeline',
  also: ['UpdatePipeline'],
  group: 'orchestrate',
  words: 'Run a pipeline of processing, training and other steps.',
  source: 'pipelineAccess',
  traits: ['makes-calls', 'runs-steps'],
  runsAs: 'its own role',
  trust: { ...SAGEMAKER_TRUST, sourceArns: ['pipeline/*'], documented: true },
  logGroup: null,
  metricNamespace: null,
  options: [
    {
      id: 'property-files',
      title: 'Conditions on property files',
      words: 'A step reads a file that another wrote: JsonGet.',
    },
    {
      id: 'check-steps',
      title: 'Quality and Clarify checks',
      words: 'QualityCheck and ClarifyCheck steps look up the latest approved model package.',
    },
    {
      id: 'automl-steps',
      title: 'AutoML steps',
      words: 'A step runs an AutoML job.',
    },
    {
      id: 'emr-steps',
      title: 'EMR steps',
      words: 'A step runs on an Amazon EMR cluster, which the pipeline may start.',
    },
    {
      id: 'stop-steps',
      title: 'Stop jobs with the pipeline',
      words: 'A pipeline that is stopped stops the jobs of its steps. Only AWS’s samples grant it.',
    },
  ],
  fields: [
    { path: 'PipelineArn', to: 'own-arn' },
    { path: 'RoleArn', to: 'role' },
    { path: 'PipelineDefinitionS3Location.ObjectKey', to: 'advice', message: IN_S3 },
    // So CloudFormation calls it.
    { path: 'PipelineDefinition.PipelineDefinitionS3Location.Key', to: 'advice', message: IN_S3 },
    {
      path: `${STEP}.Arguments.RoleArn`,
      to: 'roles.steps',
      caption: {
        title: 'Roles of steps',
        words: 'other roles that steps run under; without any, the pipeline passes its own',
      },
    },
    { path: `${STEP}.Arguments.ExecutionRoleArn`, to: 'roles.steps' },
    { path: `${STEP}.Arguments.TrainingJobDefinition.RoleArn`, to: 'roles.steps' },
    { path: `${STEP}.Arguments.TrainingJobDefinitions[].RoleArn`, to: 'roles.steps' },
    { path: `${STEP}.Arguments.ClusterConfig.ServiceRole`, to: 'roles.steps' },
    { path: `${STEP}.Arguments.ClusterConfig.JobFlowRole`, to: 'roles.steps' },
    {
      path: `${STEP}.Arguments.TrainingJobName`,
      to: 'pipeline.prefixes',
      caption: {
        title: 'Job name prefixes',
        words: 'with use_custom_job_prefix: how jobs are named besides pipelines-…',
      },
      isRare: true,
    },
    { path: `${STEP}.Arguments.ProcessingJobName`, to: 'pipeline.prefixes' },
    { path: `${STEP}.Arguments.TransformJobName`, to: 'pipeline.prefixes' },
    { path: `${STEP}.Arguments.ModelName`, to: 'pipeline.prefixes' },
    {
      path: null,
      to: 's3.inputs',
      caption: { title: 'Property files', words: 'read by conditions with JsonGet' },
      needed: { option: 'property-files' },
    },
    {
      path: `${STEP}.Arguments.ModelPackageGroupName`,
      to: 'modelPackageGroups',
      caption: { title: 'Model package groups', words: 'where RegisterModel steps register models' },
    },
    // Of steps that check quality or bias against the latest approved model.
    { path: `${STEP}.ModelPackageGroupName`, to: 'modelPackageGroups' },
    {
      path: `${STEP}.FunctionArn`,
      to: 'lambdas',
      caption: { title: 'Lambda functions', words: 'called by Lambda steps' },
    },
    {
      path: `${STEP}.SqsQueueUrl`,
      to: 'sqs.queues',
      caption: { title: 'SQS queues', words: 'notified by callback steps' },
    },
    { path: `${STEP}.Type`, to: 'option', option: 'check-steps', is: 'QualityCheck' },
    { path: `${STEP}.Type`, to: 'option', option: 'check-steps', is: 'ClarifyCheck' },
    { path: `${STEP}.Type`, to: 'option', option: 'automl-steps', is: 'AutoML' },
    { path: `${STEP}.Type`, to: 'option', option: 'emr-steps', is: 'EMR' },
    INPUT_KEYS_UNNAMED,
  ],
  vpcField: null,
  marks: [
    ['PipelineName', 'PipelineDefinition'],
    ['PipelineName', 'PipelineDefinitionS3Location'],
    ['PipelineDefinition', 'RoleArn'],
  ],
  describeMarks: ['PipelineArn', 'PipelineStatus'],
  rows: [
    {
      id: 'PassStepRoles',
      actions: ['iam:PassRole'],
      reach: { ...ROLES_TO_PASS, orThisRole: true },
      condition: 'passed-to-sagemaker',
      purpose: 'pass a role to the job of each step',
    },
    {
      id: 'RunSteps',
      actions: 'calls',
      reach: 'named-by-pipeline',
      when: 'with-calls',
      purpose: 'start the steps and follow them',
    },
    {
      id: 'TagSteps',
      actions: ['sagemaker:AddTags'],
      reach: 'named-by-pipeline',
      when: 'with-calls',
      purpose: 'tag what the steps make with the pipeline’s name',
      source: 'pipelineSample',
    },
    {
      id: 'StopSteps',
      actions: 'call-stops',
      reach: 'named-by-pipeline',
      when: { option: 'stop-steps' },
      purpose: 'stop the jobs of a pipeline that is stopped',
      source: 'pipelineSample',
    },
    {
      id: 'ReadInput',
      actions: ['s3:GetObject'],
      reach: INPUTS,
      when: { option: 'property-files' },
      purpose: 'read property files',
    },
    { ...DECRYPT_INPUT, when: { option: 'property-files' }, source: 's3KmsRead' },
    {
      id: 'RunAutoMl',
      actions: ['sagemaker:CreateAutoMLJob', 'sagemaker:DescribeAutoMLJob', 'sagemaker:AddTags'],
      reach: { service: 'sagemaker', resources: ['automl-job/*'] },
      when: { option: 'automl-steps' },
      purpose: 'start AutoML jobs and follow them',
    },
    {
      id: 'PrepareModelRegistry',
      actions: [
        'sagemaker:CreateModelPackageGroup',
        'sagemaker:DescribeModelPackageGroup',
        'sagemaker:AddTags',
      ],
      reach: MODEL_PACKAGE_GROUPS,
      purpose: 'create the group of a registered model, if it is missing',
      source: 'pipelineSample',
    },
    {
      id: 'RegisterModels',
      actions: ['sagemaker:CreateModelPackage', 'sagemaker:DescribeModelPackage', 'sagemaker:AddTags'],
      reach: MODEL_PACKAGES,
      purpose: 'register models',
      source: 'pipelineSample',
    },
    {
      id: 'FindApprovedModels',
      actions: ['sagemaker:ListModelPackages'],
      reach: 'everything',
      when: { option: 'check-steps' },
      purpose: 'find the latest approved model package, whose baselines checks compare with',
      source: 'pipelineSteps',
      inferred: true,
    },
    {
      id: 'CallFunctions',
      actions: ['lambda:InvokeFunction'],
      reach: CALLED_FUNCTIONS,
      purpose: 'call the functions of Lambda steps',
      source: 'pipelineIntegrations',
    },
    {
      id: 'SendCallbacks',
      actions: ['sqs:SendMessage'],
      reach: QUEUES,
      purpose: 'send messages to the queues of callback steps',
      source: 'pipelineIntegrations',
    },
    {
      id: 'StartEmrClusters',
      actions: ['elasticmapreduce:RunJobFlow'],
      reach: 'everything',
      when: EMR,
      purpose: 'start an EMR cluster; this action takes no resource but *',
      source: 'emrActions',
    },
    {
      id: 'UseEmrClusters',
      actions: [
        'elasticmapreduce:AddJobFlowSteps',
        'elasticmapreduce:CancelSteps',
        'elasticmapreduce:DescribeStep',
        'elasticmapreduce:DescribeCluster',
        'elasticmapreduce:TerminateJobFlows',
        'elasticmapreduce:ListSteps',
      ],
      reach: { service: 'elasticmapreduce', resources: ['cluster/*'] },
      when: EMR,
      purpose: 'run steps on EMR clusters, and end them',
      source: 'pipelineIntegrations',
    },
    {
      id: 'FollowEmrSteps',
      actions: ['events:DescribeRule', 'events:PutRule', 'events:PutTargets'],
      reach: {
        service: 'events',
        // AWS’s guide and its managed policy spell the second one differently.
        resources: [
          'rule/SageMakerPipelineExecutionEMRStepStatusUpdateRule',
          'rule/SageMakerPipelineExecutionEMRClusterStatusUpdateRule',
          'rule/SageMakerPipelineExecutionEMRClusterStatusRule',
        ],
      },
      when: EMR,
      purpose: 'learn when EMR steps and clusters end',
      source: 'pipelineIntegrations',
    },
    {
      id: 'PassEmrRoles',
      actions: ['iam:PassRole'],
      reach: ROLES_TO_PASS,
      when: EMR,
      condition: 'passed-to-emr',
      purpose: 'pass roles to the EMR clusters that it starts',
      source: 'pipelineIntegrations',
    },
  ],
  called: {
    actions: [
      'sagemaker:CreatePipeline',
      'sagemaker:DescribePipeline',
      'sagemaker:UpdatePipeline',
      'sagemaker:StartPipelineExecution',
      'sagemaker:DescribePipelineExecution',
      'sagemaker:ListPipelineExecutionSteps',
    ],
    stop: 'sagemaker:StopPipelineExecution',
    resources: ['pipeline'],
    hasPipelinePrefix: false,
  },
  caller: { passesRole: true },
} as const satisfies Api;
