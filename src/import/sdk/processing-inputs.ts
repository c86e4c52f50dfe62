import { itemsOf } from '../evaluate-python/members';
import { branches, text, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { attribute, below, isRemote, requestOf, uploadedTo, type FieldValue } from './parts';

/** The entries of a list, in every branch. */
export function rows(value: Py | undefined): readonly Py[] {
  if (value === undefined) return [];
  return branches(value).flatMap((branch) => itemsOf(branch) ?? [branch]);
}

/** An input. What is local is uploaded below the job’s own folder. `_normalize_inputs` in processing.py */
export function inputOf(input: Py, index: number, folder: Py): Py {
  if (input.kind !== 'thing') return input;
  const nested = attribute(input, 's3_input');
  const name = attribute(input, 'input_name') ?? text(`input-${index + 1}`);
  const dataset = attribute(input, 'dataset_definition');
  const source =
    attribute(input, 'source') ?? (nested?.kind === 'thing' ? attribute(nested, 's3_uri') : undefined);
  const type = attribute(nested?.kind === 'thing' ? nested : input, 's3_data_type') ?? text('S3Prefix');
  const athena = dataset?.kind === 'thing' ? definitionOf(dataset) : [];
  if (source === undefined) return requestOf([['InputName', name], ...athena], 0);
  const uri = isRemote(source) ? source : uploadedTo(below(folder, 'input', name), source);
  // The SDK writes it back: another use of the same object reads the same place.
  if (nested === undefined) input.attributes.set('source', uri);
  return processingInput(name, uri, type);
}

/** What a dataset is drawn from: Athena or Redshift, and where the result goes. */
function definitionOf(dataset: Thing): FieldValue[] {
  const parts: readonly (readonly [string, string])[] = [
    ['athena_dataset_definition', 'DatasetDefinition.AthenaDatasetDefinition'],
    ['redshift_dataset_definition', 'DatasetDefinition.RedshiftDatasetDefinition'],
  ];
  const fields: readonly (readonly [string, string])[] = [
    ['output_s3_uri', 'OutputS3Uri'],
    ['kms_key_id', 'KmsKeyId'],
    ['cluster_role_arn', 'ClusterRoleArn'],
    ['catalog', 'Catalog'],
    ['database', 'Database'],
    ['work_group', 'WorkGroup'],
    ['cluster_id', 'ClusterId'],
    ['db_user', 'DbUser'],
  ];
  return parts.flatMap(([name, path]) => {
    const part = attribute(dataset, name);
    return part?.kind === 'thing'
      ? fields.map(([from, to]): FieldValue => [`${path}.${to}`, attribute(part, from)])
      : [];
  });
}

/** One input of a processing job. */
export function processingInput(name: Py, uri: Py, type: Py = text('S3Prefix')): Dict {
  return requestOf(
    [
      ['InputName', name],
      ['S3Input.S3Uri', uri],
      ['S3Input.S3DataType', type],
    ],
    0,
  );
}

/** An output. Without a destination it goes below the job’s own folder. `_normalize_outputs` in processing.py */
export function outputOf(output: Py, index: number, folder: Py): Py {
  if (output.kind !== 'thing') return output;
  const name = attribute(output, 'output_name') ?? text(`output-${index + 1}`);
  const store = attribute(output, 'feature_store_output');
  if (store?.kind === 'thing')
    return requestOf(
      [
        ['OutputName', name],
        ['FeatureStoreOutput.FeatureGroupName', attribute(store, 'feature_group_name')],
      ],
      0,
    );
  const uri = attribute(output, 'destination') ?? below(folder, 'output', name);
  output.attributes.set('destination', uri);
  return processingOutput(name, uri);
}

/** One output of a processing job. */
export function processingOutput(name: Py, uri: Py): Dict {
  return requestOf(
    [
      ['OutputName', name],
      ['S3Output.S3Uri', uri],
    ],
    0,
  );
}
