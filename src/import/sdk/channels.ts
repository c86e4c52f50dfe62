import { branches, dict, knownText, list, text, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { attribute, requestOf } from './parts';

/** Channels: of a dictionary, of one address, or of what the SDK makes of arrays. `_Job._format_inputs_to_input_config` in job.py */
export function channelsOf(inputs: Py | undefined, self: Thing, code?: Py): Py | undefined {
  const channels = branches(inputs ?? dict([])).flatMap((value) => {
    if (value.kind === 'dict') return [...value.entries].map(([name, each]) => channel(name, each));
    if (value.kind === 'list') return value.items.map((each) => channel(nameOfRecords(each), each));
    return [channel(isRecords(value) ? nameOfRecords(value) : 'training', value)];
  });
  const model = attribute(self, 'model_uri');
  if (model !== undefined)
    channels.push(channel(knownText(attribute(self, 'model_channel_name')) ?? 'model', model));
  if (code !== undefined) channels.push(channel('code', code));
  return channels.length === 0 ? undefined : list(channels);
}

/** Records say which channel they are for; all else is `training`. `RecordSet.data_channel` in amazon_estimator.py */
function isRecords(value: Py): boolean {
  return value.kind === 'thing' && value.type.endsWith('RecordSet');
}

function nameOfRecords(value: Py): string {
  return (value.kind === 'thing' ? knownText(value.attributes.get('channel')) : null) ?? 'train';
}

/** One channel of a training job. */
function channel(name: string, value: Py): Dict {
  const source = value.kind === 'thing' ? value : null;
  if (source !== null && source.attributes.has('file_system_id'))
    return requestOf(
      [
        ['ChannelName', text(name)],
        ['DataSource.FileSystemDataSource.FileSystemId', attribute(source, 'file_system_id')],
      ],
      0,
    );
  const uri = source === null ? value : (attribute(source, 's3_data') ?? value);
  return requestOf(
    [
      ['ChannelName', text(name)],
      [
        'DataSource.S3DataSource.S3DataType',
        (source === null ? undefined : attribute(source, 's3_data_type')) ?? text('S3Prefix'),
      ],
      ['DataSource.S3DataSource.S3Uri', uri],
    ],
    0,
  );
}
