import { list, text, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { attribute, below, requestOf } from './parts';
import { processingRequest } from './processing';
import { processingInput, processingOutput } from './processing-inputs';
import { argumentOf, send, type Call, type Method, type Place } from './send';

/** Methods of Clarify’s processor: each makes a job that reads the data and a configuration, and writes a report. clarify.py */
export const runClarify: Method = (call) => {
  const config = argumentOf(call, 'data_config', 0);
  return send(call, 'create_processing_job', (place) => clarifyRequest(call, call.self, config, place));
};

/** What a job of Clarify asks for, by its `DataConfig`. */
export function clarifyRequest(call: Call, self: Thing, config: Py | undefined, place: Place | null): Dict {
  const data = config?.kind === 'thing' ? config : null;
  const output = data === null ? undefined : attribute(data, 's3_output_path');
  const analysis = (data === null ? undefined : attribute(data, 's3_analysis_config_output_path')) ?? output;
  const input = data === null ? undefined : attribute(data, 's3_data_input_path');
  const request = processingRequest(call, self, { inputs: undefined, outputs: undefined, place });
  const read = [
    ...(analysis === undefined
      ? []
      : [processingInput(text('analysis_config'), below(analysis, 'analysis_config.json'))]),
    ...(input === undefined ? [] : [processingInput(text('dataset'), input)]),
  ];
  request.entries.set('ProcessingInputs', list(read));
  const key = request.entries.get('ProcessingOutputConfig');
  if (output !== undefined) {
    const outputs = requestOf([['Outputs', list([processingOutput(text('analysis_result'), output)])]], 0);
    if (key?.kind === 'dict') for (const [name, value] of key.entries) outputs.entries.set(name, value);
    request.entries.set('ProcessingOutputConfig', outputs);
  }
  return request;
}
