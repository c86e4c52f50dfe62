import { open, type Arguments, type Dict } from '../evaluate-python/py';
import type { Library, Site } from '../evaluate-python/run';
import { given, requestOf } from './parts';

/** Airflow’s operators: the operation that each calls. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['SageMakerTrainingOperator', 'create_training_job'],
  ['SageMakerProcessingOperator', 'create_processing_job'],
  ['SageMakerTransformOperator', 'create_transform_job'],
  ['SageMakerTuningOperator', 'create_hyper_parameter_tuning_job'],
  ['SageMakerModelOperator', 'create_model'],
  ['SageMakerEndpointConfigOperator', 'create_endpoint_config'],
  ['SageMakerEndpointOperator', 'create_endpoint_config'],
  ['SageMakerAutoMLOperator', 'create_auto_ml_job'],
  ['SageMakerCreateNotebookOperator', 'create_notebook_instance'],
]);

/** Requests inside the configuration of an operator that makes several, by their names. airflow/providers/amazon/aws/operators/sagemaker.py */
const NESTED: ReadonlyMap<string, string> = new Map([
  ['Model', 'create_model'],
  ['EndpointConfig', 'create_endpoint_config'],
  ['Transform', 'create_transform_job'],
]);

/** Airflow’s operators of SageMaker. */
export function operatorLibrary(send: (operation: string, fields: Dict, site: Site) => void): Library {
  return {
    call: (path, args, site) => {
      const operation = OPERATORS.get(path.split('.').at(-1) ?? '');
      if (operation === undefined) return null;
      const config = given(args.named.get('config'));
      if (config?.kind === 'dict') {
        const nested = [...NESTED].flatMap(([name, each]) => {
          const inner = config.entries.get(name);
          return inner?.kind === 'dict' ? [{ each, inner }] : [];
        });
        for (const { each, inner } of nested) send(each, inner, site);
        if (nested.length === 0) send(operation, config, site);
      } else if (args.named.has('instance_name')) send(operation, notebookFields(args), site);
      return open(site.expression);
    },
    globalName: (name) => (OPERATORS.has(name) ? name : null),
  };
}

function notebookFields(args: Arguments): Dict {
  return requestOf(
    [
      ['NotebookInstanceName', args.named.get('instance_name')],
      ['RoleArn', args.named.get('role_arn')],
      ['KmsKeyId', args.named.get('volume_kms_key')],
    ],
    0,
  );
}
