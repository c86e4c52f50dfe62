import { branches, dict, open, varying, type Dict, type Py } from '../evaluate-python/py';
import { piecesIn } from '../evaluate-python/text';
import { below } from './parts';
import type { Trace } from './trace';

/** A training job that the script made before, and what it leaves. */
interface Trained {
  readonly fields: Dict;
  readonly artifacts: Py | undefined;
  readonly image: Py | undefined;
  readonly role: Py | undefined;
}

/** The training job of a name: the one that was made with it, or the last one. */
export function trainingNamed(trace: Trace, name: Py): Trained | null {
  const jobs = trace.requests.flatMap(({ operation, fields }) => {
    if (operation === 'create_training_job') return [{ fields, name: fields.entries.get('TrainingJobName') }];
    if (operation !== 'create_hyper_parameter_tuning_job') return [];
    const definition = fields.entries.get('TrainingJobDefinition');
    return definition?.kind === 'dict' ? [{ fields: definition, name: undefined }] : [];
  });
  const found = jobs.findLast((job) => job.name !== undefined && isSameName(job.name, name)) ?? jobs.at(-1);
  if (found === undefined) return null;
  const { fields } = found;
  const folder = partOf(fields, 'OutputDataConfig', 'S3OutputPath');
  return {
    fields,
    artifacts:
      folder === undefined
        ? undefined
        : below(folder, found.name ?? varying('job name'), 'output', 'model.tar.gz'),
    image: partOf(fields, 'AlgorithmSpecification', 'TrainingImage'),
    role: fields.entries.get('RoleArn'),
  };
}

function isSameName(one: Py, other: Py): boolean {
  const names = branches(other).map((branch) => JSON.stringify(piecesIn(branch)));
  return branches(one).some((branch) => names.includes(JSON.stringify(piecesIn(branch))));
}

function partOf(fields: Dict, outer: string, inner: string): Py | undefined {
  const part = fields.entries.get(outer);
  return part?.kind === 'dict' ? part.entries.get(inner) : undefined;
}

/** What a describe call says of a request that the script made before: its fields, and where its model is. */
export function described(trace: Trace, method: string, name: Py | undefined, expression: string): Py {
  if (method === 'describe_training_job') {
    const found = trainingNamed(trace, name ?? open(expression));
    if (found === null) return open(expression);
    const artifacts: [string, Py][] =
      found.artifacts === undefined
        ? []
        : [['ModelArtifacts', dict([['S3ModelArtifacts', found.artifacts]])]];
    return dict([...found.fields.entries, ...artifacts]);
  }
  const request = trace.requests.findLast(
    ({ operation }) => operation === method.replace('describe_', 'create_'),
  );
  if (request === undefined) return open(expression);
  const best: [string, Py][] = method.includes('tuning')
    ? [['BestTrainingJob', dict([['TrainingJobName', varying('best training job')]])]]
    : [];
  return dict([...request.fields.entries, ...best]);
}
